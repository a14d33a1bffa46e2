import { onTables, type Step } from '../draft.js';
import { endOfHeads, type PlacedCell, type PlacedTable, transposed, words } from '../placed-table.js';

const GROUP_WIDTH = 5;
const GROUPS = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'] as const;

interface Remedies {
  readonly heads: readonly PlacedCell[];
  /** The figures of each group. */
  readonly groups: readonly (readonly PlacedCell[])[];
}

/** What section 4 consists of, where its table is still as the form draws it. */
function remediesOf(table: PlacedTable): Remedies | null {
  const figures = table.filter(({ slot }) => slot !== null).sort((a, b) => a.left - b.left);
  const heads = table
    .filter(({ text, top, left }) => top > 0 && left < GROUP_WIDTH && text !== '')
    .slice(0, GROUP_WIDTH);
  if (figures.length !== 15 || heads.length !== GROUP_WIDTH || heads.some(({ slot }) => slot !== null))
    return null;
  return { heads, groups: GROUPS.map((_, at) => figures.slice(at * GROUP_WIDTH, (at + 1) * GROUP_WIDTH)) };
}

const inRow = (cells: readonly PlacedCell[], top: number, from: number): readonly PlacedCell[] =>
  cells.map((cell, at) => ({ ...cell, top, left: from + at, rows: 1, columns: 1 }));

/** A row a group below one row of heads. */
const rowAGroup = ({ heads, groups }: Remedies): PlacedTable => [
  words('', 0, 0),
  ...inRow(heads, 0, 1),
  ...groups.flatMap((group, at) => [words(GROUPS[at] ?? '', at + 1, 0), ...inRow(group, at + 1, 1)]),
];

/** A table a group, its name above or before its heads. */
const tableAGroup = ({ heads, groups }: Remedies): readonly PlacedTable[] =>
  groups.map((group, at) => [
    words(GROUPS[at] ?? '', 0, 0, GROUP_WIDTH),
    ...inRow(heads, 1, 0),
    ...inRow(group, 2, 0),
  ]);

/** The groups of one table one below another, each with its name and its heads. */
const stacked = ({ heads, groups }: Remedies): PlacedTable =>
  groups.flatMap((group, at) => [
    words(GROUPS[at] ?? '', at * 3, 0, GROUP_WIDTH),
    ...inRow(heads, at * 3 + 1, 0),
    ...inRow(group, at * 3 + 2, 0),
  ]);

/** The name of a group beside its figures, all figures in rows of five and the heads above the first only. */
const shapesOfRemedies = [
  (all: Remedies) => [rowAGroup(all)],
  (all: Remedies) => [transposed(rowAGroup(all))],
  tableAGroup,
  (all: Remedies) => [stacked(all)],
] as const;

/** The heads of a table in two rows each: 结果 above 维持. */
function headsOverTwoRows(table: PlacedTable): PlacedTable {
  const last = endOfHeads(table) - 1;
  if (last < 0) return table;
  const isBroken = ({ slot, top, rows, text }: PlacedCell): boolean =>
    slot === null && top + rows - 1 === last && text.length === 4;
  return table.flatMap((cell) => {
    if (cell.top > last) return [{ ...cell, top: cell.top + 1 }];
    if (!isBroken(cell)) return [cell.top + cell.rows - 1 === last ? { ...cell, rows: cell.rows + 1 } : cell];
    const end = words(cell.text.slice(2), last + 1, cell.left, cell.columns);
    return [{ ...cell, text: cell.text.slice(0, 2) }, end];
  });
}
/** What is done to the shape of section 4. */
export const remedySteps: readonly Step[] = [
  {
    name: 'section 4 in another shape',
    once: 3,
    take: (draft, by) => {
      const shape = by.of(shapesOfRemedies);
      const changed = (table: PlacedTable): readonly PlacedTable[] => {
        const parts = remediesOf(table);
        return parts ? shape(parts) : [table];
      };
      return onTables(draft, changed, ['remedies']);
    },
  },
  {
    name: 'heads of section 4 over two rows',
    once: 10,
    take: (draft) => onTables(draft, headsOverTwoRows, ['remedies']),
  },
];
