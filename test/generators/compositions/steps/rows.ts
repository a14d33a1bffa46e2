import type { Chance } from '../../layouts/chance.js';
import { onTables, type Step } from '../draft.js';
import {
  hasFigures,
  heightOf,
  type PlacedTable,
  widthOf,
  withoutRow,
  withRoomForRow,
  words,
} from '../placed-table.js';

const figureRows = (table: PlacedTable): readonly number[] =>
  Array.from({ length: heightOf(table) }, (_, at) => at).filter((at) => hasFigures(table, at));

/** Something done to a table at one of its rows of figures. */
const atRow =
  (change: (table: PlacedTable, at: number, by: Chance) => PlacedTable): Step['take'] =>
  (draft, by) =>
    onTables(draft, (table) => {
      const rows = figureRows(table);
      const at = rows[by.below(rows.length)];
      return at === undefined || by.once(2) ? table : change(table, at, by);
    });

/** A copy of a row below it. */
const doubled = (table: PlacedTable, at: number): PlacedTable => [
  ...withRoomForRow(table, at + 1),
  ...table.filter(({ top, rows }) => top === at && rows === 1).map((cell) => ({ ...cell, top: at + 1 })),
];
/** The rest of a label in a row of its own below its figures. */
function torn(table: PlacedTable, at: number, by: Chance): PlacedTable {
  const label = table.filter(({ top, slot, rows }) => top === at && slot === null && rows === 1).at(-1);
  if (!label || label.text.length < 4) return table;
  const cut = 2 + by.below(label.text.length - 3);
  const room = withRoomForRow(table, at + 1);
  const rest = words(label.text.slice(cut), at + 1, label.left, label.columns);
  const blanks = by.once(2)
    ? table
        .filter(({ top, slot }) => top === at && slot !== null)
        .map((cell) => words('', at + 1, cell.left, cell.columns))
    : [];
  const head = { ...label, text: label.text.slice(0, cut) };
  return [...room.filter((cell) => !(cell.top === at && cell.left === label.left)), head, rest, ...blanks];
}

/** Two rows in each other's place. */
function exchanged(table: PlacedTable, at: number): PlacedTable {
  const isWhole = (y: number) =>
    hasFigures(table, y) && table.every(({ top, rows }) => top !== y || rows === 1);
  if (!isWhole(at) || !isWhole(at + 1)) return table;
  const other = (top: number): number => (top === at ? at + 1 : top === at + 1 ? at : top);
  return table.map((cell) => ({ ...cell, top: other(cell.top) }));
}

const remarks = ['注：含上年度结转2件。', '（说明：本表数据截至12月31日）', '填表人：张三'] as const;

const withWords = (table: PlacedTable, at: number, text: string): PlacedTable => [
  ...withRoomForRow(table, at),
  words(text, at, 0, widthOf(table)),
];
/** What is done to rows. */
export const rowSteps: readonly Step[] = [
  {
    name: 'a row lost',
    once: 10,
    take: atRow((table, at) => (heightOf(table) > 5 ? withoutRow(table, at) : table)),
  },
  { name: 'two rows exchanged', once: 16, take: atRow(exchanged) },
  { name: 'a label torn over two rows', once: 8, take: atRow(torn) },
  { name: 'an empty row', once: 14, take: atRow((table, at) => withWords(table, at, '')) },
  {
    name: 'a remark in a row',
    once: 14,
    take: atRow((table, at, by) => withWords(table, at + 1, by.of(remarks))),
  },
];

/** What is done to rows when their figures are settled. */
export const doublingSteps: readonly Step[] = [{ name: 'a row doubled', once: 14, take: atRow(doubled) }];
