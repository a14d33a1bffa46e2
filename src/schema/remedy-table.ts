import type * as z from 'zod';
import { type RemedyColumn, type RemedyGroup, remedyColumns, remedyGroups } from '../form/remedies.js';
import type { Cell } from '../report/cell.js';
import { cellSchema } from './cell.js';
import { type StrictKeys, strictKeys } from './strict-keys.js';

/** The schema of section 4. */
export type RemedyTableSchema = StrictKeys<RemedyGroup, StrictKeys<RemedyColumn, z.ZodCustom<Cell, Cell>>>;

/** Section 4, the same in both editions. */
export const remedyTableSchema: RemedyTableSchema = /* @__PURE__ */ strictKeys(
  remedyGroups,
  strictKeys(remedyColumns, cellSchema),
);
