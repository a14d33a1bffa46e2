import type { Address } from '../../form/address.js';
import { type Cells, countedAt, findingCell } from '../cells.js';
import { type Check, type CheckContext, nothing } from '../check.js';
import { relationCheck } from '../relations.js';

const reconsidered: Address = '/remedies/reconsideration/total';
const suedAfter: Address = '/remedies/litigationAfterReconsideration/total';

interface Totals {
  readonly suits: number;
  readonly now: number;
  readonly before: number;
  readonly previous: Cells;
}

/** The three totals by index; undefined where one of them is missing. */
function totalsOf({ cells, lastYear: previous }: CheckContext): Totals | undefined {
  if (!previous) return undefined;
  const suits = countedAt(cells, suedAfter);
  const now = countedAt(cells, reconsidered);
  const before = countedAt(previous, reconsidered);
  if (suits === undefined || now === undefined || before === undefined) return undefined;
  return { suits, now, before, previous };
}

/** A suit after reconsideration needs a reconsideration, of this year or the last. */
const afterReconsideration: Check = {
  id: 'remedies.after-reconsideration',
  canRun: (context) => totalsOf(context) !== undefined,
  check: (context) => {
    const totals = totalsOf(context);
    if (!totals) return nothing();
    const { cells } = context;
    const { suits, now, before, previous } = totals;
    const actual = cells.counts[suits] as number;
    const expected = (cells.counts[now] as number) + (previous.counts[before] as number);
    if (actual <= expected) return nothing();
    return [
      {
        rule: 'remedies.after-reconsideration',
        cells: [
          findingCell(cells, now, 'term'),
          findingCell(cells, suits, 'subject'),
          findingCell(previous, before, 'term', 'previous'),
        ],
        expected,
        actual,
        difference: actual - expected,
      },
    ];
  },
};

/** Section 4. */
export const remedyChecks: readonly Check[] = [relationCheck('remedies.total'), afterReconsideration];
