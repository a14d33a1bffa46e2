import type { Statement } from '../../../src/compare/narrative/statements.js';
import { statementsOf } from '../../../src/compare/narrative/statements.js';
import type { NarrativeKey } from '../../../src/form/sections.js';
import { blankReport } from '../../../src/report/blank-report.js';

/** Sentences of some sections, as statements. */
export function statements(sections: Partial<Record<NarrativeKey, readonly string[]>>): readonly Statement[] {
  const narrative = Object.fromEntries(
    Object.entries(sections).map(([key, paragraphs]) => [key, [{ heading: null, topic: null, paragraphs }]]),
  );
  return statementsOf({ ...blankReport('2021').narrative, ...narrative });
}

/** Texts of which each has nothing in common with another. */
export const strangers = (count: number, from: number): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    String.fromCharCode(...[0, 1, 2, 3, 4].map((sign) => from + 5 * at + sign)),
  );
