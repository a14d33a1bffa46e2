import { describe, expect, test } from 'vitest';
import { narrativeChanges } from '../../../src/compare/narrative/narrative-changes.js';
import type { NarrativeKey } from '../../../src/form/sections.js';
import { blankReport } from '../../../src/report/blank-report.js';
import type { Narratives } from '../../../src/report/narrative.js';

type Texts = Partial<Record<NarrativeKey, readonly string[]>>;

const blank = blankReport('2021').narrative;

function narrative(texts: Texts): Narratives {
  const sections = Object.entries(texts).map(([key, paragraphs]) => [
    key,
    [{ heading: null, topic: null, paragraphs }],
  ]);
  return { ...blank, ...Object.fromEntries(sections) };
}

/** The changes of the sections as `kind before → after`. */
function told(before: Texts, after: Texts): Readonly<Record<string, readonly string[]>> {
  const changes = narrativeChanges(narrative(before), narrative(after));
  return Object.fromEntries(
    changes.map(({ section, sentences }) => [
      section,
      sentences.map((sentence) => {
        const { kind } = sentence;
        const [was, is] = [sentence.before?.text, sentence.after?.text];
        return kind === 'changed' ? `changed ${was} → ${is}` : `${kind} ${is ?? was}`;
      }),
    ]),
  );
}

test('after very much text a changed sentence is replaced as a whole', () => {
  const sentences = (figure: number) =>
    Array.from(
      { length: 60 },
      (_, at) => `${String.fromCharCode(0x4e00 + at).repeat(1990)}公开${figure}条。`,
    );
  const [section] = narrativeChanges(
    narrative({ overview: sentences(12) }),
    narrative({ overview: sentences(13) }),
  );
  const looked = section?.sentences.map(({ kind, figures }) => [kind, figures.length]);

  expect(looked?.[0]).toEqual(['changed', 1]);
  expect(looked?.[49]).toEqual(['changed', 1]);
  expect(looked?.[50]).toEqual(['changed', 0]);
  expect(looked?.at(-1)).toEqual(['changed', 0]);
});

describe('sentences', () => {
  const a = '通过门户网站主动公开信息312条。';
  const b = '收到公开申请18件，均按时答复。';
  const c = '举办了政策解读会。';
  const d = '修订了公开指南。';

  test.each<
    readonly [name: string, before: readonly string[], after: readonly string[], told: readonly string[]]
  >([
    ['kept', [a + b], [a + b], [`kept ${a}`, `kept ${b}`]],
    ['kept across paragraphs', [a + b], [a, b], [`kept ${a}`, `kept ${b}`]],
    ['kept in other signs', ['公开１２条。'], ['公开 12 条。'], ['kept 公开 12 条。']],
    ['new', [a], [a, d], [`kept ${a}`, `new ${d}`]],
    ['gone, where it stood', [a, d, b], [a, b], [`kept ${a}`, `gone ${d}`, `kept ${b}`]],
    ['gone at the head', [d, a], [a], [`gone ${d}`, `kept ${a}`]],
    ['replaced', [a, c, b], [a, d, b], [`kept ${a}`, `gone ${c}`, `new ${d}`, `kept ${b}`]],
    ['moved', [a, b, c], [c, a, b], [`moved ${c}`, `kept ${a}`, `kept ${b}`]],
    [
      'changed in its figures',
      [a],
      ['通过门户网站主动公开信息287条。'],
      [`changed ${a} → 通过门户网站主动公开信息287条。`],
    ],
    [
      'changed in its words',
      [b],
      ['收到公开申请18件，全部按时答复。'],
      [`changed ${b} → 收到公开申请18件，全部按时答复。`],
    ],
    ['twice and once', [c, c], [c], [`kept ${c}`, `gone ${c}`]],
    ['nothing but figures', ['12。'], ['13。'], ['gone 12。', 'new 13。']],
  ])('%s', (_, before, after, changes) => {
    expect(told({ overview: before }, { overview: after })).toEqual({ overview: changes });
  });

  test('moved to another section is told there', () => {
    expect(told({ overview: [a, d] }, { overview: [a], improvement: [d] })).toEqual({
      overview: [`kept ${a}`],
      improvement: [`moved ${d}`],
    });
  });

  test('too short to be known is not moved but new', () => {
    expect(told({ improvement: ['无。'] }, { otherMatters: ['无。'] })).toEqual({
      improvement: ['gone 无。'],
      otherMatters: ['new 无。'],
    });
  });

  test('the most alike are one, each once', () => {
    const changes = told(
      { overview: ['公开财政预算。', '公开财政预算和决算信息。'] },
      { overview: ['公开财政预算、决算信息。'] },
    );

    expect(changes).toEqual({
      overview: ['gone 公开财政预算。', 'changed 公开财政预算和决算信息。 → 公开财政预算、决算信息。'],
    });
  });
});

test('a section without text in either report is left out; one whose text moved away is not', () => {
  expect(told({ overview: ['修订了公开指南。'] }, { improvement: ['修订了公开指南。'] })).toEqual({
    overview: [],
    improvement: ['moved 修订了公开指南。'],
  });
  expect(narrativeChanges(blank, blank)).toEqual([]);
  expect(told({ overview: ['公开。'] }, {})).toEqual({ overview: ['gone 公开。'] });
});

test('headings are compared too, and every sentence says where it stands', () => {
  const block = (heading: string) => [{ heading, topic: null, paragraphs: ['按时答复。公开指南修订完成。'] }];
  const [change] = narrativeChanges(
    { ...blank, improvement: block('存在的问题') },
    { ...blank, improvement: block('存在的主要问题') },
  );

  expect(change?.section).toBe('improvement');
  expect(
    change?.sentences.map(({ kind, after }) => [kind, after?.pointer, after?.start, after?.end]),
  ).toEqual([
    ['changed', '/narrative/improvement/0/heading', 0, 7],
    ['kept', '/narrative/improvement/0/paragraphs/0', 0, 5],
    ['kept', '/narrative/improvement/0/paragraphs/0', 5, 14],
  ]);
});

test('a section says how much of its wording is the same', () => {
  const similarity = (before: Texts, after: Texts) =>
    narrativeChanges(narrative(before), narrative(after)).map((change) => change.similarity);

  expect(similarity({ overview: ['2023年公开12条。'] }, { overview: ['2024年公开30条。'] })).toEqual([1]);
  expect(similarity({ overview: ['公开'] }, { overview: ['答复'] })).toEqual([0]);
  expect(similarity({ overview: ['公开'] }, {})).toEqual([null]);
  expect(similarity({ overview: ['2023'] }, { overview: ['2024'] })).toEqual([null]);
  expect(similarity({ overview: ['2023'] }, { overview: ['2023'] })).toEqual([null]);
  expect(similarity({ overview: ['公开12条。'] }, { overview: ['公开12条。'] })).toEqual([1]);
  const late = `${'1'.repeat(2000)}公开`;

  expect(similarity({ overview: [late] }, { overview: [late] })).toEqual([1]);
});

test('hostile text: no sentence is lost, and none is looked into for ever', { timeout: 60_000 }, () => {
  const sentences = Array.from(
    { length: 3000 },
    (_, index) => `第${index}次公开了甲${String.fromCharCode(0x4e00 + index)}信息。`,
  );
  const before = narrative({ overview: [sentences.join('')] });
  const after = narrative({ overview: [sentences.reverse().join('').replaceAll('了', '过')] });
  const changes = narrativeChanges(before, after).flatMap((section) => section.sentences);

  expect(changes.filter((change) => change.before)).toHaveLength(3000);
  expect(changes.filter((change) => change.after)).toHaveLength(3000);
});
