import type { Address } from './address.js';
import { form2019 } from './editions/2019.js';
import { form2021 } from './editions/2021.js';
import { type FoldedRow, foldedRows } from './folded-rows.js';
import type { PrintedForm } from './form.js';

/** Two cells of a row on different forms that look alike and count different things. */
export interface UnlikeCells {
  readonly earlier: Address<'2019'>;
  readonly later: Address<'2021'>;
}

/**
 * How the cells of the form of 2019 correspond to those of 2021. An address that both have means the same on both:
 * 处理决定数量 of licensing, penalties and coercion, all of section 3 but 其他处理, all of section 4. 其他处理 of 2019 is
 * the sum of three rows of 2021. All else has no counterpart; what looks like one is listed.
 */
export interface Correspondence {
  readonly earlier: PrintedForm;
  readonly later: PrintedForm;
  readonly folded: readonly FoldedRow[];
  /** 对外公开总数量 counts all that was ever disclosed, 现行有效件数 what is in force; 上一年项目数量 counts items, 收费金额 money. */
  readonly unlike: readonly UnlikeCells[];
}

/** What is comparable between the two editions, and what is not. */
export const correspondence: Correspondence = {
  earlier: form2019,
  later: form2021,
  folded: foldedRows(form2021),
  unlike: [
    {
      earlier: '/proactiveDisclosure/regulations/totalDisclosed',
      later: '/proactiveDisclosure/regulations/inForce',
    },
    {
      earlier: '/proactiveDisclosure/normativeDocuments/totalDisclosed',
      later: '/proactiveDisclosure/normativeDocuments/inForce',
    },
    { earlier: '/proactiveDisclosure/fees/previousItems', later: '/proactiveDisclosure/fees/amount' },
  ],
};
