import type { Address } from '../../form/address.js';
import { processingFee } from '../../form/narrative-terms.js';
import { wordingsOf } from '../../form/wording.js';
import { countedAt, findingCell } from '../cells.js';
import { type Check, nothing } from '../check.js';
import { mentions } from '../narrative-text.js';
import { relationCheck } from '../relations.js';
import { isTextKnown } from '../text-known.js';
import { totalBlank } from './requests/total-blank.js';

/** Up to this number 其他处理 3.其他 is worth no remark. */
const FEW = 10;

const miscellaneous: Address<'2021'> = '/requests/outcomes/other.miscellaneous/total';
const feeOverdue: Address<'2021'> = '/requests/outcomes/other.feeOverdue/total';
const concluded: Address = '/requests/concluded/total';

const otherShare: Check = {
  id: 'requests.other-share',
  canRun: ({ cells }) =>
    countedAt(cells, miscellaneous) !== undefined && countedAt(cells, concluded) !== undefined,
  check: ({ cells }) => {
    const part = cells.plan.indexOf.get(miscellaneous) as number;
    const count = cells.counts[part] as number;
    if (count <= FEW) return nothing();
    const whole = countedAt(cells, concluded);
    if (whole === undefined) return nothing();
    const total = cells.counts[whole] as number;
    if (3 * count <= total) return nothing();
    return [
      {
        rule: 'requests.other-share',
        cells: [findingCell(cells, part, 'subject'), findingCell(cells, whole, 'term')],
        params: { total },
      },
    ];
  },
};

const feeExplained: Check = {
  id: 'requests.fee-explained',
  canRun: (context) =>
    countedAt(context.cells, feeOverdue) !== undefined && isTextKnown(context, 'otherMatters'),
  check: (context) => {
    const { cells, narrative } = context;
    const index = cells.plan.indexOf.get(feeOverdue) as number;
    if ((cells.counts[index] as number) <= 0 || !isTextKnown(context, 'otherMatters')) return nothing();
    if (mentions(narrative().sections.otherMatters, wordingsOf(processingFee))) return nothing();
    return [
      {
        rule: 'requests.fee-explained',
        cells: [findingCell(cells, index, 'subject')],
        params: { section: 'otherMatters' },
      },
    ];
  },
};

/** Section 3. */
export const requestChecks: readonly Check[] = [
  relationCheck('requests.row-total'),
  relationCheck('requests.outcome-total'),
  relationCheck('requests.balance'),
  totalBlank,
  otherShare,
  feeExplained,
];
