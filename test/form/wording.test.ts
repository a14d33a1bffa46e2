import { describe, expect, test } from 'vitest';
import { applicantColumns } from '../../src/form/applicants.js';
import { editions, forms } from '../../src/form/forms.js';
import { overviewTopics } from '../../src/form/overview-topics.js';
import { remedyColumns, remedyGroups } from '../../src/form/remedies.js';
import { sections } from '../../src/form/sections.js';
import { type Wording, wordingsOf } from '../../src/form/wording.js';

describe('wordingsOf', () => {
  test.each([
    [{ zh: '总计', en: 'Total' }, ['总计']],
    [{ zh: '总计', en: 'Total', variants: ['合计'] }, ['总计', '合计']],
  ])('%o', (wording, wordings) => {
    expect(wordingsOf(wording)).toEqual(wordings);
  });
});

/** Parts of the form that stand side by side, where one wording must not mean two of them. */
const neighbours: readonly (readonly [string, readonly Wording[]])[] = [
  ['sections', sections],
  ['overview topics', overviewTopics],
  ['applicants', applicantColumns],
  ['remedy groups', remedyGroups],
  ['remedy columns', remedyColumns],
  ...editions.flatMap((edition) => {
    const { disclosureItems, requestRows } = forms[edition];
    const groups = [...new Set(requestRows.map(({ group }) => group))].map((of) =>
      requestRows.filter(({ group }) => group === of),
    );
    return [
      [`items of ${edition}`, disclosureItems] as const,
      [`rows of section 2 of ${edition}`, disclosureItems.flatMap(({ rows }) => rows)] as const,
      ...disclosureItems.map((item) => [`columns of ${item.key} of ${edition}`, item.columns] as const),
      ...groups.map((rows) => [`rows of section 3 of ${edition}`, rows] as const),
    ];
  }),
];

describe.each(neighbours)('%s', (_, parts) => {
  test('no wording means two of them', () => {
    const all = parts.flatMap(wordingsOf);

    expect(new Set(all).size).toBe(all.length);
  });

  test('each has a Chinese and an English wording', () => {
    for (const { zh, en } of parts) {
      expect(zh).toMatch(/^[\p{Script=Han}“”、，/（）]+$/u);
      expect(en).toMatch(/^[A-Z][\x20-\x7e]+$/);
    }
  });
});
