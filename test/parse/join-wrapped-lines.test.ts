import { describe, expect, test } from 'vitest';
import { readText } from '../../src/parse/front-ends/text.js';
import { joinWrappedLines } from '../../src/parse/join-wrapped-lines.js';
import { expectPlaced, inWords } from './front-ends/block-words.js';

const joined = (source: string) => joinWrappedLines(source, readText(source)).map(inWords);

/** Prose cut into lines of a width, as the text taken out of a PDF is. */
function wrapped(text: string, width: number): string {
  return text.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '';
}

const prose = '本单位坚持以公开为常态、不公开为例外，逐项梳理政府信息，及时更新公开目录，方便群众查询和办事';
const long = `${Array.from({ length: 8 }, () => prose).join('，')}。`;

describe('joinWrappedLines', () => {
  test('puts a wrapped paragraph together', () => {
    expect(joined(wrapped(long, 30))).toEqual([long]);
  });

  test('parts paragraphs where a line ends a sentence or stands below a gap', () => {
    const lines = wrapped(long, 30);

    expect(joined(`${lines}\n另起一段。`)).toEqual([long, '另起一段。']);
    expect(joined(`${lines}\n\n${lines}`)).toEqual([long, long]);
  });

  test('begins a new paragraph at an indented line', () => {
    const broken = long.slice(0, 30 * 9);

    expect(joined(`${wrapped(broken, 30)}\n　　另起一段。`)).toEqual([broken, 'indented 另起一段。']);
  });

  test('joins no heading, no row and no mark of a page', () => {
    const lines = wrapped(long, 30);
    const source = [lines, '二、主动公开政府信息情况', '规章 1 2 3', '- 3 -'].join('\n');

    expect(joined(source)).toEqual([long, '二、主动公开政府信息情况', '规章 1 2 3', '- 3 -']);
  });

  test('leaves a text alone that is not wrapped', () => {
    const source = ['短的一行', '又一行', '再一行', '没有句号', '也没有', '还是没有', '最后一行'].join('\n');

    expect(joined(source)).toEqual(source.split('\n'));
    expect(joined(wrapped(long, 8)).length).toBeGreaterThan(10);
    expect(joined(wrapped(long.slice(0, 100), 30)).length).toBeGreaterThan(1);
  });

  test('puts a blank between words in Latin letters only', () => {
    const text = `${'open government information disclosure report '.repeat(9).trim()}.`;
    const lines = text.match(/.{1,52}(?= |$)/g)?.map((line) => line.trim()) ?? [];

    expect(joined(lines.join('\n')).join('|').replaceAll('|', '')).not.toMatch(
      /informationdisclosure|reportopen/,
    );
  });

  test('tells where each character stands in the source', () => {
    const source = `标题\n\n${wrapped(long, 30)}`;
    const blocks = joinWrappedLines(source, readText(source));
    const paragraph = blocks.at(-1);
    if (paragraph?.kind !== 'paragraph' || !paragraph.offsetAt) throw new Error('nothing was joined');
    const { text, offsetAt } = paragraph;

    expectPlaced(source, blocks);
    expect([...text].every((character, index) => source[offsetAt(index)] === character)).toBe(true);
  });
});
