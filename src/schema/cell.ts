import * as z from 'zod';
import type { Cell } from '../report/cell.js';

/** The schema of a cell with a count. */
export type CellSchema = z.ZodType<Cell, Cell>;

const HIGHEST = Number.MAX_SAFE_INTEGER;
const MESSAGE = 'Invalid input: expected number, null or "n/a"';

/** Whether something can stand in a cell. */
export function isCell(value: unknown): value is Cell {
  if (typeof value === 'number') return value >= -HIGHEST && value <= HIGHEST;
  return value === null || value === 'n/a';
}

const initialise: (inst: CellSchema, def: z.core.$ZodTypeDef) => void = z.ZodType.init;

function cell(): CellSchema {
  const Schema: z.core.$constructor<CellSchema> = z.core.$constructor('CellSchema', (inst, def) => {
    initialise(inst, def);
    inst._zod.parse = (payload) => {
      if (!isCell(payload.value)) {
        payload.issues.push({ code: 'custom', message: MESSAGE, input: payload.value, inst });
      }
      return payload;
    };
    inst._zod.toJSONSchema = () => ({
      anyOf: [{ type: 'number', minimum: -HIGHEST, maximum: HIGHEST }, { type: 'null' }, { const: 'n/a' }],
    });
  });
  return new Schema({ type: 'custom' });
}

/**
 * A cell with a count. It takes every number that a report can hold without loss, also those that are wrong in a
 * count: a negative one, one with a fraction. Data as published is data; that it is wrong is for `validateReport` to
 * say.
 *
 * There are two hundred of them in a report: it is a schema of its own kind, which looks once at a value, where a union
 * of three would look three times and a custom check walks through the machinery of checks.
 */
export const cellSchema: CellSchema = cell();
