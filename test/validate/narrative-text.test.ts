import { describe, expect, test } from 'vitest';
import { narrativeKeys } from '../../src/form/sections.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { textSign } from '../../src/text/text-signs.js';
import { foundIn, isFound, mentions, narrativeText } from '../../src/validate/narrative-text.js';

/** The text of a report with one section, of blocks as they may stand in data. */
const textWith = (overview: unknown) => narrativeText({ narrative: { overview } } as unknown as AnnualReport);
const paragraphs = (...texts: readonly unknown[]) => [{ heading: null, topic: null, paragraphs: texts }];

describe('the text of a report', () => {
  test('is its headings and paragraphs in order, each with its place', () => {
    const { pieces, sections } = textWith([
      { heading: '甲', topic: null, paragraphs: ['乙', '丙'] },
      { heading: null, topic: null, paragraphs: ['丁'] },
    ]);

    expect(pieces.map(({ block, paragraph, text }) => [block, paragraph, text])).toEqual([
      [0, null, '甲'],
      [0, 0, '乙'],
      [0, 1, '丙'],
      [1, 0, '丁'],
    ]);
    expect(sections.overview).toEqual(pieces);
    expect(Object.keys(sections)).toEqual(narrativeKeys);
  });

  test.each([
    ['a section that is no list', '甲'],
    ['no blocks', []],
    ['blocks that are none', [null, undefined, '甲', 7, true]],
    ['blocks without paragraphs', [{}, { heading: null }, { paragraphs: null }]],
    ['paragraphs that are one text', [{ paragraphs: '甲乙' }]],
    ['paragraphs that are no texts', paragraphs(null, undefined, 7, {}, ['甲'])],
    ['empty texts', [{ heading: '', paragraphs: ['', ''] }]],
  ])('has nothing of %s', (_, overview) => {
    expect(textWith(overview).pieces).toEqual([]);
  });

  test('gives those that folding changes, folded', () => {
    expect(textWith(paragraphs('甲乙', '电⼦ 版')).folded()).toEqual(['电子版']);
  });
});

describe('what is looked for', () => {
  const texts = textWith(paragraphs('电话已经公布。', '供电系统有保障。', '无。'));
  const isPhone = (text: string) => text.includes('电话');

  test('is looked for where it can be', () => {
    const looked: string[] = [];
    const found = foundIn(texts, textSign.contact, ({ text }) => {
      looked.push(text);
      return isPhone(text) ? [text] : [];
    });

    expect(found).toEqual(['电话已经公布。']);
    expect(looked).toEqual(['电话已经公布。', '供电系统有保障。']);
  });

  test.each([
    ['the sign and the word', ['联系电话'], true],
    ['the sign alone', ['供电系统有保障。', '邮编系统'], false],
    ['neither', ['无。'], false],
    ['the word in a later piece', ['供电系统', '联系电话'], true],
  ])('%s: %s', (_, given, expected) => {
    expect(isFound(textWith(paragraphs(...given)), textSign.contact, isPhone)).toBe(expected);
  });

  test.each([
    ['as it is written', ['依申请公开'], true],
    ['with a blank in between', ['依申 请公开'], true],
    ['not at all, beside what folding changes', ['⽔务 局'], false],
  ])('words %s', (_, given, expected) => {
    expect(mentions(textWith(paragraphs(...given)).pieces, ['依申请公开'])).toBe(expected);
  });
});
