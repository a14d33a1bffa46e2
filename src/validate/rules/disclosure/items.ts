import { findingCell, holdsCount } from '../../cells.js';
import type { Check, CheckContext } from '../../check.js';
import { rowsWith } from './rows-with.js';

const items = rowsWith('previousItems', 'itemChange');

function itemRows({ cells }: CheckContext) {
  return items(cells.plan).filter((row) => Object.values(row).every((index) => holdsCount(cells, index)));
}

/** The items of last year with their change are those there are now. */
export const itemsNegative: Check = {
  id: 'disclosure.items-negative',
  canRun: (context) => itemRows(context).length > 0,
  check: (context) => {
    const { cells } = context;
    return itemRows(context).flatMap(({ previousItems, itemChange }) => {
      const [before, change] = [cells.counts[previousItems] as number, cells.counts[itemChange] as number];
      if (before + change >= 0) return [];
      return {
        rule: 'disclosure.items-negative',
        cells: [findingCell(cells, previousItems, 'term'), findingCell(cells, itemChange, 'subject')],
        params: { items: before, change, sum: before + change },
      };
    });
  },
};
