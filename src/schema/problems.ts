import * as z from 'zod';
import type { SchemaRuleId } from '../finding/rules/schema.js';
import { cellSchema } from './cell.js';

/** Something about a value that a schema does not take. */
export interface Problem {
  readonly rule: SchemaRuleId;
  /** Where it stands: the keys that lead to it. */
  readonly steps: readonly (string | number)[];
  readonly value: unknown;
  /** What should stand there; null where nothing should. */
  readonly schema: z.core.$ZodType | null;
}

type Steps = Problem['steps'];
type Problems = Generator<Problem, void>;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function* inObject({ shape }: z.ZodObject, value: Readonly<Record<string, unknown>>, steps: Steps): Problems {
  for (const [key, schema] of Object.entries(shape)) {
    const inside = [...steps, key];
    if (key in value) yield* problemsIn(schema, value[key], inside);
    else if (!(schema instanceof z.ZodExactOptional)) {
      yield { rule: 'schema.missing', steps: inside, value: undefined, schema };
    }
  }
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(shape, key)) continue;
    yield { rule: 'schema.unknown-key', steps: [...steps, key], value: value[key], schema: null };
  }
}

/** The alternative that has parts, where the value has: its problems are those of its parts. */
function withParts(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (schema instanceof z.ZodExactOptional) return withParts(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion) || !isObject(value)) return schema;
  return schema.options.find((option) => option instanceof z.ZodObject) ?? schema;
}

/** Whether a value is of the type that a schema takes, set aside `null` and the mark of a cell. */
function isOfType(schema: z.core.$ZodType, value: unknown): boolean {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable) {
    return isOfType(schema.unwrap(), value);
  }
  if (schema === cellSchema || schema instanceof z.ZodNumber) return typeof value === 'number';
  if (schema instanceof z.ZodUnion) {
    return schema.options.some((option) => !(option instanceof z.ZodLiteral) && isOfType(option, value));
  }
  const isText = [z.ZodString, z.ZodEnum, z.ZodLiteral].some((kind) => schema instanceof kind);
  return isText && typeof value === 'string';
}

/**
 * What of a value a schema of the model does not take, in the order of the schema, one problem after the other as they
 * are asked for: what is wrong a million times over need not be found a million times.
 */
export function* problemsIn(schema: z.core.$ZodType, value: unknown, steps: Steps = []): Problems {
  const whole = withParts(schema, value);
  if (whole instanceof z.ZodObject && isObject(value)) {
    yield* inObject(whole, value, steps);
  } else if (whole instanceof z.ZodArray && Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      yield* problemsIn(whole.element, value[index], [...steps, index]);
    }
  } else if (!z.safeParse(schema, value).success) {
    const hasParts = whole instanceof z.ZodObject || whole instanceof z.ZodArray;
    const rule = !hasParts && isOfType(schema, value) ? 'schema.value' : 'schema.type';
    yield { rule, steps, value, schema };
  }
}
