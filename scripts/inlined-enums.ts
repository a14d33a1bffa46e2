import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';

/** What TypeScript makes of an enum of numbers. */
const COMPILED = /\bvar (\w+);\s*\(function \(\1\) \{([^}]*)\}\)\(\1 \|\| \(\1 = \{\}\)\);/g;
const MEMBER = /\["(\w+)"\] = (-?\d+)\]/g;

/** The source of a module with its enums of numbers as they were before they were compiled. */
export function withEnums(source: string): string {
  return source.replace(COMPILED, (_, name: string, body: string) => {
    const members = Array.from(body.matchAll(MEMBER), ([, key, value]) => `${key} = ${value}`);
    return `enum ${name} { ${members.join(', ')} }`;
  });
}

/**
 * Writes the numbers that the tokenizer of htmlparser2 calls by names of enums where these names stand. It looks up one
 * or more of them for each character, and the names alone are 1 kB of what is bundled. esbuild does it with enums, and
 * not with the objects that TypeScript made of them.
 */
export const inlinedEnums: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'inlined-enums',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]htmlparser2[\\/]dist[\\/]Tokenizer\.js$/ }, async ({ path }) => ({
      contents: withEnums(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
