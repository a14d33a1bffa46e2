import type { Address } from '../../../form/address.js';
import { countedAt } from '../../cells.js';
import { type Check, type CheckContext, nothing } from '../../check.js';
import { isSectionMissing } from '../../section-missing.js';
import { sectionText } from '../../section-text.js';

const section = 'otherMatters';
const feeOverdue: Address<'2021'> = '/requests/outcomes/other.feeOverdue/total';

/** Any word of a fee. 经费 and 消费 are none. */
const FEE = /(?<![经消浪])费/;

const canRun = (context: CheckContext): boolean =>
  context.pieces().length > 0 && !isSectionMissing(context, section);

const otherEmpty: Check = {
  id: 'text.other-empty',
  canRun,
  check: (context) => {
    if (!canRun(context) || sectionText(context, section).length > 0) return nothing();
    return [{ rule: 'text.other-empty', params: { section } }];
  },
};

/** Of an unpaid fee speaks requests.fee-explained. */
function hasUnpaidFee({ cells }: CheckContext): boolean {
  const index = countedAt(cells, feeOverdue);
  return index !== undefined && (cells.counts[index] as number) > 0;
}

const feeStatement: Check = {
  id: 'text.fee-statement',
  canRun: (context) => canRun(context) && sectionText(context, section).length > 0,
  check: (context) => {
    const { length, pieces } = sectionText(context, section);
    if (length === 0 || pieces.some(({ text }) => FEE.test(text)) || hasUnpaidFee(context)) return nothing();
    return [{ rule: 'text.fee-statement', params: { section } }];
  },
};

/** Section 6. */
export const otherMattersChecks: readonly Check[] = [otherEmpty, feeStatement];
