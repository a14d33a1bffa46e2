import { type RemedyColumn, type RemedyGroup, remedyColumns, remedyGroups } from '../form/remedies.js';
import { type CellRowSchema, cellRow } from './cell-row.js';
import { type StrictKeys, strictKeys } from './strict-keys.js';

/** The schema of section 4. */
export type RemedyTableSchema = StrictKeys<RemedyGroup, CellRowSchema<RemedyColumn>>;

/** Section 4, the same in both editions. */
export const remedyTableSchema: RemedyTableSchema = strictKeys(remedyGroups, cellRow(remedyColumns));
