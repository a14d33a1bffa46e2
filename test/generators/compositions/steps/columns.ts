import type { Chance } from '../../layouts/chance.js';
import { onTables, type Step } from '../draft.js';
import {
  endOfHeads,
  hasFigures,
  heightOf,
  type PlacedCell,
  type PlacedTable,
  rowsOf,
  widthOf,
  withoutRow,
  withRoomForRow,
  words,
} from '../placed-table.js';

/** The columns of figures of section 3 or of an item in another order, their heads with them. */
function reordered(table: PlacedTable, by: Chance): PlacedTable {
  const heads = endOfHeads(table);
  const bottom = table.filter(({ top, rows, slot }) => slot === null && top + rows === heads);
  const isFigures = (at: number): boolean => hasFigures(table, at);
  const left = bottom.filter(
    (head) =>
      head.columns === 1 &&
      table.some((cell) => cell.slot !== null && cell.left === head.left && isFigures(cell.top)),
  );
  const [a, b] = [left[by.below(left.length)], left[by.below(left.length)]];
  if (!a || !b || a === b || a.top !== b.top) return table;
  let end = a.top + a.rows;
  while (hasFigures(table, end)) end++;
  const swap = (cell: PlacedCell): PlacedCell => {
    if (cell.top < a.top || cell.top >= end || cell.columns > 1) return cell;
    return cell.left === a.left
      ? { ...cell, left: b.left }
      : cell.left === b.left
        ? { ...cell, left: a.left }
        : cell;
  };
  return table.map(swap);
}
/** A table without a row of heads; the unit of an amount that it names is stated no more. */
function withoutHeads(table: PlacedTable, at: number): PlacedTable {
  const hasUnit = table.some(({ text, top }) => top === at && text.includes('万元'));
  const states = (cell: PlacedCell): string =>
    hasUnit && !cell.text.endsWith('元') ? cell.states.replace('万元', '') : cell.states;
  return withoutRow(
    table.map((cell) => ({ ...cell, states: states(cell) })),
    at,
  );
}
/** An empty column before or behind a table, or between labels and figures. */
function withColumn(table: PlacedTable, at: number): PlacedTable {
  const moved = table.map((cell) => {
    if (cell.left >= at) return { ...cell, left: cell.left + 1 };
    return cell.left + cell.columns > at ? { ...cell, columns: cell.columns + 1 } : cell;
  });
  const rows = Array.from({ length: heightOf(table) }, (_, top) => top);
  return [
    ...moved,
    ...rows
      .filter(
        (y) =>
          !moved.some((c) => c.top <= y && y < c.top + c.rows && c.left <= at && at < c.left + c.columns),
      )
      .map((top) => words('', top, at)),
  ];
}
/** A row of numbers of columns below the heads. */
function numbered(table: PlacedTable): PlacedTable {
  const at = endOfHeads(table);
  const slots = table.filter(({ top, slot }) => top === at && slot !== null);
  const first = Math.min(...slots.map(({ left }) => left));
  return [
    ...withRoomForRow(table, at),
    words('栏次', at, 0, Math.max(1, first)),
    ...slots
      .sort((a, b) => a.left - b.left)
      .map(({ left, columns }, index) => words(`${index + 1}`, at, left, columns)),
  ];
}
/** What is done to heads and the columns below them. */
export const columnSteps: readonly Step[] = [
  {
    name: 'heads lost',
    once: 14,
    take: (draft, by) =>
      onTables(draft, (table) => (by.once(2) ? withoutRow(table, by.below(endOfHeads(table) || 1)) : table), [
        'requests',
        'remedies',
      ]),
  },
  {
    name: 'heads of section 2 lost',
    once: 20,
    take: (draft, by) =>
      onTables(
        draft,
        (table) => {
          const at = rowsOf(table).flatMap((row, top) =>
            row.length > 0 && row.every(({ slot }) => slot === null) ? [top] : [],
          );
          const one = at[by.below(at.length)];
          return one === undefined ? table : withoutHeads(table, one);
        },
        ['proactiveDisclosure'],
      ),
  },
  {
    name: 'columns of section 2 in another order',
    once: 16,
    take: (draft, by) => onTables(draft, (table) => reordered(table, by), ['proactiveDisclosure']),
  },
  {
    name: 'columns of section 3 in another order',
    once: 20,
    take: (draft, by) => onTables(draft, (table) => reordered(table, by), ['requests']),
  },
  {
    name: 'an empty column',
    once: 12,
    take: (draft, by) => onTables(draft, (table) => withColumn(table, by.of([0, 0, widthOf(table), 1]))),
  },
  { name: 'numbers of columns', once: 20, take: (draft) => onTables(draft, numbered, ['requests']) },
];
