import { existsSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, in the order they are begun, so that none is left to one process when all else is done. */
const longest: readonly string[] = [
  'parse/hostile',
  'safety/output',
  'parse/cutting',
  'fuzz/laws/laws',
  'render/many-extra-rows',
  'browser/parse-dom',
  'documentation/examples',
  'parse/properties',
  'fuzz/fuzz',
  'validate/diagnose/diagnose-report',
  'validate/properties',
  'validate/diagnose/search',
];

for (const name of longest) {
  const file = new URL(`${name}.test.ts`, import.meta.url);
  if (!existsSync(file)) throw new Error(`test/longest-first.ts names ${name}.test.ts, which is not there`);
}

const placeOf = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return at === -1 ? longest.length : at;
};

/** Vitest's order, which knows how long a file takes only where it has run before, behind the files known to take longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}
