import { columnSums } from '../../form/column-sums.js';
import type { Edition } from '../../form/edition.js';
import { forms } from '../../form/forms.js';
import type { TableCell } from '../block.js';
import { type PlacedRow, rowOfWays } from './placed-row.js';
import { countOf } from './placement.js';
import { type OpenRow, type RowEquation, solveRows } from './solve-rows.js';

const keyOf = ({ data }: PlacedRow): string => data.label?.match.target.pointer ?? '';

/** The figures of a way; a mark in place of one adds nothing. */
const figuresOf = (way: readonly TableCell[]): readonly number[] => way.map(({ text }) => Number(text) || 0);

/** What a row can read: its ways, or its figures where it is settled; nothing where it is neither. */
function openRow(row: PlacedRow): OpenRow {
  if (row.ways) return { key: keyOf(row), ways: row.ways.map(figuresOf) };
  const settled = row.cells.every(({ disputed }) => !disputed);
  const figures = row.cells.map(({ reading }) => countOf(reading.value));
  return { key: keyOf(row), ways: settled ? [figures] : [] };
}

/** What adds up in the columns as equations between rows, those of which every row can be read. */
function equationsOf(edition: Edition, rows: readonly OpenRow[]): readonly RowEquation[] {
  const readable = new Set(rows.flatMap(({ key, ways }) => (ways.length > 0 ? [key] : [])));
  return columnSums[edition]
    .map(({ target, terms }): RowEquation => {
      const printed = terms.filter(({ optional }) => !optional);
      return new Map([[target, -1], ...printed.map(({ row, weight }) => [row, weight] as const)]);
    })
    .filter((equation) => [...equation.keys()].every((key) => readable.has(key)));
}

/**
 * Settles rows of section 3 whose figures run together and that alone leave a choice: the sums of all columns are
 * solved for all of them at once, and each row keeps what it reads in some solution.
 */
export function solveRequests(rows: readonly PlacedRow[], edition: Edition): readonly PlacedRow[] {
  if (!rows.some(({ ways }) => ways && ways.length > 1)) return rows;
  const open = rows.map(openRow);
  const columns = forms[edition].applicantColumns.length;
  const solved = solveRows(open, equationsOf(edition, open), columns);
  return rows.map((row, index) => {
    const { key, ways: figures } = open[index] as OpenRow;
    const possible = new Set(solved.get(key));
    const ways = row.ways?.filter((_, way) => possible.has(figures[way] as readonly number[]));
    if (!row.ways || !ways || ways.length === row.ways.length) return row;
    return rowOfWays(
      row.data,
      row.cells.map(({ form }) => form),
      ways,
    );
  });
}
