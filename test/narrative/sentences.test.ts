import { describe, expect, test } from 'vitest';
import { validateReport } from '../../src/validate/validate-report.js';
import { withText } from '../validate/clean-report.js';
import { agreeing } from './agreeing.js';
import { contradicting } from './contradicting.js';
import { examined } from './examined-report.js';
import { unrelated } from './unrelated.js';

/** What the rules about the text against the tables find in a sentence that stands alone in the overview. */
function found(sentence: string): readonly string[] {
  const { findings } = validateReport(withText(examined, 'overview', sentence));
  return findings.filter(({ rule }) => rule.startsWith('narrative.')).map(({ rule }) => rule);
}

describe('a sentence beside the tables', () => {
  test('there are enough of each', () => {
    for (const table of [agreeing, contradicting, unrelated]) expect(table.length).toBeGreaterThanOrEqual(80);
  });

  test.each(agreeing)('agrees: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test.each(contradicting)('contradicts: %s', (sentence, rule) => {
    expect(found(sentence)).toContain(rule);
  });

  test.each(unrelated)('speaks of something else: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});
