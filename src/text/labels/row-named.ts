import type { TableId } from '../../form/sections.js';
import type { RowTarget } from './row-targets.js';
import { vocabulary } from './vocabulary.js';

/** The row of a table by its key, which has to be one of the form. */
export function rowNamed(table: TableId, key: string): RowTarget {
  const { rows } = vocabulary();
  return [...rows.exact.values()].find((row) => row.table === table && row.key === key) as RowTarget;
}
