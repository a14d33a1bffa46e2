import { isZero } from '../../../report/decimal.js';
import type { Cells } from '../../cells.js';
import { type Check, nothing } from '../../check.js';

/** So many different figures over 1 do not come back by chance; fewer do, in the reports of quiet agencies. */
const DIFFERENT = 3;

type Figures = ReadonlyMap<string, number | string>;

/** The figures of a report other than 0, by address. */
function figuresOf({ plan, counts, irregular, amounts }: Cells): Figures {
  const figures = new Map<string, number | string>();
  plan.cells.forEach(({ address }, index) => {
    const count = counts[index] as number;
    if (count !== 0 && !irregular.has(index)) figures.set(address, count);
  });
  for (const { index, money } of amounts) {
    const address = plan.cells[index]?.address as string;
    if (!isZero(money.value)) figures.set(address, `${money.value} ${money.unit}`);
  }
  return figures;
}

/** The figures of this year at addresses that last year's form has too. */
function comparable(cells: Cells, previous: Cells): Figures {
  const all = figuresOf(cells);
  return new Map([...all].filter(([address]) => previous.plan.indexOf.has(address)));
}

function isTelling(figures: Figures): boolean {
  return new Set([...figures.values()].filter((figure) => figure !== 1)).size >= DIFFERENT;
}

/** Every figure other than 0 is last year's, and there are enough of them to tell. */
export const copiedNumbers: Check = {
  id: 'continuity.copied-numbers',
  canRun: ({ cells, lastYear }) => lastYear !== undefined && isTelling(comparable(cells, lastYear)),
  check: ({ cells, lastYear: previous }) => {
    if (!previous) return nothing();
    const figures = comparable(cells, previous);
    const before = figuresOf(previous);
    const isCopied = [...figures].every(([address, figure]) => before.get(address) === figure);
    if (!isCopied || !isTelling(figures)) return nothing();
    return [{ rule: 'continuity.copied-numbers', params: { count: figures.size } }];
  },
};
