import { expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { aDocument, foundBy, remedyLines } from '../a-document.js';

const heading = '四、政府信息公开行政复议、行政诉讼情况';
const heads = remedyLines.slice(0, -1);
const figures = (first: number): string =>
  [first, 0, 0, 0, first, ...Array.from({ length: 10 }, () => 0)].join('\t');
const document = (...lines: readonly string[]) => aDocument({ remedies: [heading, ...lines] });
const upheld = (source: string) => parseReport(source).report?.remedies.reconsideration.upheld;

test('rows under a line with another year are leftovers beside those of the year', () => {
  const source = document('2025 年', ...heads, figures(7), '2024年度', ...heads, figures(5));

  expect(parseReport(source).report?.year).toBe(2024);
  expect(upheld(source)).toBe(5);
  expect(foundBy('parse.leftover', parseReport(source))).toHaveLength(1);
});

test('a year names the rows below the next heading as well', () => {
  const source = aDocument({
    remedies: ['2025 年', heading, ...heads, figures(7), '2024年', ...heads, figures(5)],
  });

  expect(upheld(source)).toBe(5);
});

test('rows without a year stand beside rows of another', () => {
  expect(upheld(document(...heads, figures(5), '2023年', ...heads, figures(7)))).toBe(5);
});

test('a year alone above all rows leaves them where they are', () => {
  expect(upheld(document('2023年', ...heads, figures(7)))).toBe(7);
});
