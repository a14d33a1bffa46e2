import type { Chance } from '../../layouts/chance.js';
import { onTables, type Step } from '../draft.js';
import { endOfHeads, type PlacedCell, type PlacedTable, widthOf, words } from '../placed-table.js';

/** The words of a merged cell over a group of rows in a row of their own, or before the first label. */
function groupsAsRows(table: PlacedTable): PlacedTable {
  const tall = table.filter(
    ({ slot, rows, columns, left, top }) =>
      slot === null && rows > 1 && columns === 1 && left > 0 && top >= endOfHeads(table),
  );
  let moved: PlacedTable = table.filter((cell) => !tall.includes(cell));
  for (const group of [...tall].sort((a, b) => b.top - a.top)) {
    moved = [
      ...moved.map((cell) => {
        if (cell.top >= group.top) return { ...cell, top: cell.top + 1 };
        return cell.top + cell.rows > group.top ? { ...cell, rows: cell.rows + 1 } : cell;
      }),
      words(group.text, group.top, group.left, widthOf(table) - group.left),
    ];
  }
  return moved.map((cell) => {
    const of = tall.some((group) => cell.slot === null && cell.left === group.left + 1 && cell.rows === 1);
    return of ? { ...cell, left: cell.left - 1, columns: cell.columns + 1 } : cell;
  });
}

/** The words of a merged cell before those of the first row beside it. */
function groupsInLabels(table: PlacedTable): PlacedTable {
  const groups = table.filter(({ slot, rows, columns }) => slot === null && rows > 1 && columns === 1);
  const groupOf = (cell: PlacedCell): PlacedCell | undefined =>
    /^\d\./.test(cell.text)
      ? groups.find(
          ({ top, rows, left }) => cell.top >= top && cell.top < top + rows && left === cell.left - 1,
        )
      : undefined;
  const joined = new Set(table.flatMap((cell) => groupOf(cell) ?? []));
  return table.flatMap((cell) => {
    const group = groupOf(cell);
    if (!group) return joined.has(cell) ? [] : [cell];
    const text = group.top === cell.top ? group.text + cell.text : cell.text;
    return [{ ...cell, text, left: cell.left - 1, columns: cell.columns + 1 }];
  });
}

const outOfPlace = (table: PlacedTable): boolean =>
  table.some(({ text, slot }) => slot === null && /^\d\.\S/.test(text));

/** An ordinal in a cell of its own before its label, or torn from it to the cell or line above. */
function ordinalsTorn(table: PlacedTable, by: Chance): PlacedTable {
  const seam = by.of(['\n', '\n', ' ', '\n\n']);
  return table.map((cell) =>
    cell.slot === null && by.once(2)
      ? { ...cell, text: cell.text.replace(/^(\d\.|（[一二三四五六七]）)(?=.)/, `$1${seam}`) }
      : cell,
  );
}
/** What is done to the labels of section 3 and the words over them. */
export const groupSteps: readonly Step[] = [
  {
    name: 'groups of outcomes in rows of their own',
    once: 14,
    take: (draft) => onTables(draft, groupsAsRows, ['requests']),
  },
  {
    name: 'groups of outcomes before labels',
    once: 16,
    take: (draft) => onTables(draft, groupsInLabels, ['requests']),
  },
  {
    name: 'ordinals torn from labels',
    once: 8,
    take: (draft, by) =>
      onTables(draft, (table) => (outOfPlace(table) ? ordinalsTorn(table, by) : table), ['requests']),
  },
];
