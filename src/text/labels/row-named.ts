import type { TableId } from '../../form/sections.js';
import type { RowTarget } from './row-targets.js';
import { vocabulary } from './vocabulary.js';

/** The row of a table by its key. */
export function rowNamed(table: TableId, key: string): RowTarget {
  const found = vocabulary().rows.entries.find(({ target }) => target.table === table && target.key === key);
  if (!found) throw new RangeError(`The form has no row ${JSON.stringify(key)} in ${table}.`);
  return found.target;
}
