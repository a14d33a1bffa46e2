import type { Edition } from '../../form/edition.js';
import { forms } from '../../form/forms.js';
import { relations } from '../../form/relations.js';
import type { TableCell } from '../block.js';
import { type PlacedRow, rowOfWays } from './placed-row.js';
import { type OpenRow, type RowEquation, solveRows } from './solve-rows.js';

const keyOf = ({ data }: PlacedRow): string => data.label?.match.target.key ?? '';

/** The figures of a way; a mark in place of one adds nothing. */
const figuresOf = (way: readonly TableCell[]): readonly number[] => way.map(({ text }) => Number(text) || 0);

/** What a row can read: its ways, or its figures where it is settled; nothing where it is neither. */
function openRow(row: PlacedRow): OpenRow {
  if (row.ways) return { key: keyOf(row), ways: row.ways.map(figuresOf) };
  const settled = row.cells.every(({ disputed }) => !disputed);
  const figures = row.cells.map(({ reading }) => (typeof reading.value === 'number' ? reading.value : 0));
  return { key: keyOf(row), ways: settled ? [figures] : [] };
}

/** The relations of the columns as equations between rows, those of which every row can be read. */
function equationsOf(edition: Edition, rows: readonly OpenRow[]): readonly RowEquation[] {
  const { requestRows } = forms[edition];
  const readable = new Set(rows.flatMap(({ key, ways }) => (ways.length > 0 ? [key] : [])));
  const keyAt = new Map(requestRows.map(({ key, pointer }) => [pointer as string, key]));
  const rowKey = (address: string): string => keyAt.get(address.slice(0, address.lastIndexOf('/'))) ?? '';
  return relations[edition]
    .filter(({ scope, target }) => scope === 'column' && target.endsWith('/total'))
    .map(
      ({ target, terms }): RowEquation =>
        new Map([
          [rowKey(target), -1],
          ...terms.flatMap(({ address, weight, optional }): [string, 1 | -1][] =>
            optional ? [] : [[rowKey(address), weight]],
          ),
        ]),
    )
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
    const possible = new Set(solved.get(open[index]?.key ?? ''));
    const ways = row.ways?.filter((_, way) => possible.has(open[index]?.ways[way] ?? []));
    if (!row.ways || !ways || ways.length === row.ways.length) return row;
    return rowOfWays(
      row.data,
      row.cells.map(({ form }) => form),
      ways,
    );
  });
}
