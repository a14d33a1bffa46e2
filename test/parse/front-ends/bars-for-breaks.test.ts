import { describe, expect, test } from 'vitest';
import { withBarsForBreaks } from '../../../src/parse/front-ends/bars-for-breaks.js';
import { sourceLines } from '../../../src/parse/front-ends/source-lines.js';
import { parseReport } from '../../../src/parse/index.js';
import { figuresOf } from '../../generators/layouts/figures.js';
import { layouts } from '../../generators/layouts/layouts.js';

const linesOf = (source: string) => withBarsForBreaks(sourceLines(source)).map(({ text }) => text);

const page = (cells: number) =>
  ['某局年度报告', '二、主动公开政府信息情况', ...Array(cells).fill('0')].join('|');

describe('withBarsForBreaks', () => {
  test('parts a page whose every piece stands between bars', () => {
    expect(linesOf(page(80)).slice(0, 4)).toEqual(['某局年度报告', '二、主动公开政府信息情况', '0', '0']);
    expect(linesOf(page(80))).toHaveLength(82);
  });

  test.each([
    { given: page(20), why: 'has few bars' },
    { given: Array(80).fill('0').join('|'), why: 'has no heading of a section' },
    { given: '二、主动公开政府信息情况', why: 'has no bars' },
  ])('leaves a line that $why', ({ given }) => {
    expect(linesOf(given)).toEqual([given]);
  });

  test('a piece stands where it says', () => {
    const source = `前文\n${page(80)}\n后文`;

    for (const { text, start } of withBarsForBreaks(sourceLines(source)))
      expect(source.slice(start, start + text.length)).toBe(text);
  });
});

test('a report on one line is read as the same with its pieces on lines', () => {
  const layout = layouts.find(({ name }) => name === 'a cell a line');
  const source = layout?.write(figuresOf('2021', 'dense', 3)) ?? '';
  const onOneLine = parseReport(source.replaceAll('\n', '|'));

  expect(onOneLine.report).toEqual(parseReport(source).report);
});
