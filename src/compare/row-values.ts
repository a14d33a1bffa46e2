import type { MoneyCell } from '../report/cell.js';
import type { Fold, Steps } from './planned-row.js';

/** What a cell holds. */
export type Stated = number | MoneyCell;

/** A row of a report, by column. */
export type Row = Readonly<Record<string, Stated | undefined>>;

/** The row that steps from a report lead to; undefined where the way ends early. */
export function rowAt(report: unknown, steps: Steps): Row | undefined {
  let node = report;
  for (const step of steps) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Readonly<Record<string, unknown>>)[step];
  }
  return node as Row | undefined;
}

/** What stands in a column of a row; a row that is not there is blank. */
export function valueIn(row: Row | undefined, column: string): Stated {
  return row?.[column] ?? null;
}

/** The sum of cells: blank where all are blank, `'n/a'` where all are that, undefined where only some hold a number. */
function sumOf(values: readonly Stated[]): Stated | undefined {
  const [first] = values;
  if (values.every((value) => typeof value === 'number'))
    return values.reduce((sum, value) => sum + value, 0);
  return values.every((value) => value === first) ? first : undefined;
}

/**
 * A column of a row that may be told in several: as the report has it in one, else the sum of its parts; undefined
 * where that sum cannot be formed because only some of the parts hold a number.
 */
export function foldedValue(
  report: unknown,
  { row, parts }: Fold,
  hasParts: boolean,
  column: string,
): Stated | undefined {
  const asOne = valueIn(rowAt(report, row), column);
  if (!hasParts) return asOne;
  const values = parts.map((part) => valueIn(rowAt(report, part), column));
  if (values.every((value) => value === null)) return asOne;
  return sumOf(asOne === null ? values : [...values, asOne]);
}

/** Whether a report tells rows in one: it has that row, and those it stands for are blank or not there. */
export function isToldInOne(report: unknown, { row, parts }: Fold): boolean {
  if (rowAt(report, row) === undefined) return false;
  return parts.every((part) => Object.values(rowAt(report, part) ?? {}).every((value) => value === null));
}
