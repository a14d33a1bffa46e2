import * as z from 'zod';

/** The schema of one of some words. */
export function enumOf<W extends string>(words: readonly W[]): z.ZodEnum<{ [Word in W]: Word }> {
  return z.enum(Object.fromEntries(words.map((word) => [word, word])) as { [Word in W]: Word });
}
