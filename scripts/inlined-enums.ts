/** What TypeScript makes of an enum of numbers. */
const COMPILED = /\bvar (\w+);\s*\(function \(\1\) \{([^}]*)\}\)\(\1 \|\| \(\1 = \{\}\)\);/g;
const MEMBER = /\["(\w+)"\] = (-?\d+)\]/g;

/**
 * The source of a module with its enums of numbers as they were before they were compiled. esbuild writes the numbers of
 * an enum where their names stand, and not those of the objects that TypeScript makes of enums.
 */
export function withEnums(source: string): string {
  return source.replace(COMPILED, (_, name: string, body: string) => {
    const members = Array.from(body.matchAll(MEMBER), ([, key, value]) => `${key} = ${value}`);
    return `enum ${name} { ${members.join(', ')} }`;
  });
}
