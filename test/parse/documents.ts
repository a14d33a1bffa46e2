import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RuleId } from '../../src/finding/rule-id.js';
import type { Edition } from '../../src/form/edition.js';
import type { NarrativeKey } from '../../src/form/sections.js';
import type { ExtraRow } from '../../src/report/annual-report.js';

/** What a person read off a published report: its tables lie beside these keys, as in the model. */
export interface Expected {
  readonly edition: Edition;
  readonly year: number;
  readonly agency: { readonly name: string };
  readonly extraRows: readonly Pick<ExtraRow, 'item' | 'label' | 'cells'>[];
  readonly findings: {
    readonly verdict: 'pass' | 'fail';
    readonly must: readonly RuleId[];
    readonly mustNot: readonly string[];
  };
  /** The lines of the source, from 1, that a section must hold, and the headings they stand under. */
  readonly narrativeLines: Readonly<
    Partial<
      Record<
        NarrativeKey,
        { readonly lines: readonly [number, number]; readonly headings: readonly string[] | null }
      >
    >
  >;
}

/** A report as it was published, and what it says. */
export interface PublishedReport {
  readonly name: string;
  readonly source: string;
  readonly expected: Expected;
}

const SUFFIX = '.expected.json';

function folder(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function documentsIn(path: string): readonly PublishedReport[] {
  const names = readdirSync(path).filter((name) => name.endsWith(SUFFIX));
  return names.sort().map((file) => {
    const name = file.slice(0, -SUFFIX.length);
    return {
      name,
      source: readFileSync(`${path}/${name}.txt`, 'utf8'),
      expected: JSON.parse(readFileSync(`${path}/${file}`, 'utf8')) as Expected,
    };
  });
}

/** Documents of the project's own, in the layouts of published ones and with their figures. */
export const fixtures: readonly PublishedReport[] = documentsIn(folder('../fixtures'));

const seedFolder = folder('../../../shared/seeds');

/** Published reports in a folder beside the repository, for whoever has it; null where it is not there. */
export const seeds: readonly PublishedReport[] | null = existsSync(seedFolder)
  ? documentsIn(seedFolder)
  : null;
