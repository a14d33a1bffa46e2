import { onCells, type Step } from '../draft.js';
import type { PlacedCell } from '../placed-table.js';

const marks = ['/', '—', '-', '无', '不涉及', '——'] as const;

/** A cell that states something else from here on. */
const stating = (cell: PlacedCell, text: string): PlacedCell => ({ ...cell, text, states: text });

/** What leaves figures out. What they state goes. */
export const gapSteps: readonly Step[] = [
  {
    name: 'zeros left blank',
    once: 12,
    take: (draft) => onCells(draft, (cell) => (cell.slot && cell.text === '0' ? stating(cell, '') : cell)),
  },
  {
    name: 'zeros marked',
    once: 14,
    take: (draft, by) => {
      const mark = by.of(marks);
      return onCells(draft, (cell) => (cell.slot && cell.text === '0' ? stating(cell, mark) : cell));
    },
  },
  {
    name: 'figures lost',
    once: 14,
    needsCells: true,
    take: (draft, by) =>
      onCells(draft, (cell) => (cell.slot !== null && by.once(25) ? stating(cell, '') : cell)),
  },
  {
    name: 'rows with their totals alone',
    once: 14,
    take: (draft, by) => {
      const rows = new Map<string, boolean>();
      const isLeft = (row: string): boolean => rows.get(row) ?? rows.set(row, by.once(4)).get(row) === true;
      return onCells(draft, (cell) => {
        if (cell.slot === null || cell.slot.endsWith('/total') || !cell.slot.startsWith('/requests'))
          return cell;
        return isLeft(cell.slot.slice(0, cell.slot.lastIndexOf('/'))) ? stating(cell, '') : cell;
      });
    },
  },
];
