import * as z from 'zod';
import { cellSchema } from './cell.js';

/** How many words of a list are named; of a longer one, the first. */
const NAMED = 4;

function list(words: readonly unknown[]): string {
  const texts = words.map((word) => JSON.stringify(word));
  return texts.length <= NAMED ? texts.join(' | ') : `${texts[0]} | …`;
}

/** What a schema of the model takes, in the notation of types: `string | null`. It is the same in every language. */
export function notation(schema: z.core.$ZodType): string {
  if (schema === cellSchema) return 'number | null | "n/a"';
  if (schema instanceof z.ZodExactOptional) return notation(schema.unwrap());
  if (schema instanceof z.ZodNullable) return `${notation(schema.unwrap())} | null`;
  if (schema instanceof z.ZodUnion) return schema.options.map(notation).join(' | ');
  if (schema instanceof z.ZodEnum) return list(schema.options);
  if (schema instanceof z.ZodLiteral) return list([...schema.values]);
  return schema._zod.def.type;
}

function patterns({ def }: z.ZodString): readonly string[] {
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  return checks.flatMap((check) => ('pattern' in check ? String(check.pattern) : []));
}

/** What a schema takes of the values of the right type: a range, a pattern. */
export function valueNotation(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodExactOptional) return valueNotation(schema.unwrap());
  if (schema instanceof z.ZodNullable) return `${valueNotation(schema.unwrap())} | null`;
  if (schema === cellSchema) return `${Number.MIN_SAFE_INTEGER} … ${Number.MAX_SAFE_INTEGER}`;
  if (schema instanceof z.ZodNumberFormat) return 'integer';
  if (schema instanceof z.ZodString) return patterns(schema).join(' ');
  return notation(schema);
}
