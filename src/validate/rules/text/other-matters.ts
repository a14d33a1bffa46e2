import type { Address } from '../../../form/address.js';
import { countedAt } from '../../cells.js';
import { type Check, type CheckContext, nothing } from '../../check.js';
import { isTextKnown } from '../../text-known.js';

const section = 'otherMatters';
const feeOverdue: Address<'2021'> = '/requests/outcomes/other.feeOverdue/total';

/** Any word of a fee. 经费 and 消费 are none. */
const FEE = /(?<![经消浪])费/;

const canRun = (context: CheckContext): boolean => isTextKnown(context, section);

const hasSection = ({ narrative }: CheckContext): boolean => narrative().sections[section].length > 0;

const otherEmpty: Check = {
  id: 'text.other-empty',
  canRun,
  check: (context) => {
    if (!canRun(context) || hasSection(context)) return nothing();
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
  canRun: (context) => canRun(context) && hasSection(context),
  check: (context) => {
    const speaksOfFee = context.narrative().sections[section].some(({ text }) => FEE.test(text));
    if (!hasSection(context) || speaksOfFee || hasUnpaidFee(context)) return nothing();
    return [{ rule: 'text.fee-statement', params: { section } }];
  },
};

/** Section 6. */
export const otherMattersChecks: readonly Check[] = [otherEmpty, feeStatement];
