import { findingCell, holdsCount } from '../../cells.js';
import type { Check, CheckContext } from '../../check.js';
import { rowsWith } from './rows-with.js';

const items = rowsWith('previousItems', 'itemChange');

function itemRows({ cells }: CheckContext) {
  return items(cells.plan).filter(
    ({ previousItems, itemChange }) => holdsCount(cells, previousItems) && holdsCount(cells, itemChange),
  );
}

/** The items of last year with their change are those there are now. */
export const itemsNegative: Check = {
  id: 'disclosure.items-negative',
  canRun: (context) => itemRows(context).length > 0,
  check: (context) => {
    const { cells } = context;
    const { counts } = cells;
    const contradicting = itemRows(context).filter(
      ({ previousItems, itemChange }) =>
        (counts[previousItems] as number) + (counts[itemChange] as number) < 0,
    );
    return contradicting.map(({ previousItems, itemChange }) => {
      const [before, change] = [counts[previousItems] as number, counts[itemChange] as number];
      return {
        rule: 'disclosure.items-negative',
        cells: [findingCell(cells, previousItems, 'term'), findingCell(cells, itemChange, 'subject')],
        params: { items: before, change, sum: before + change },
      };
    });
  },
};
