import { describe, expect, test } from 'vitest';
import type { TableRow } from '../../../src/parse/block.js';
import { parseReport } from '../../../src/parse/index.js';
import { numbersColumns } from '../../../src/parse/recognise/column-numbers.js';
import { figuresOf } from '../../generators/layouts/figures.js';
import { layouts } from '../../generators/layouts/layouts.js';

const rowOf = (texts: readonly string[]): TableRow => ({
  text: texts.join(' '),
  start: 0,
  end: 0,
  cells: texts.map((text, column) => ({ text, start: 0, end: 0, column, columnSpan: 1 })),
});

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

describe('numbersColumns', () => {
  test.each([
    { given: numbers(0, 14), at: 0, want: true },
    { given: [' 0 ', '1'], at: 0, want: true },
    { given: numbers(1, 15), at: 3, want: true },
    { given: numbers(0, 14), at: 1, want: false },
    { given: ['0'], at: 0, want: false },
    { given: ['0', '2'], at: 0, want: false },
    { given: numbers(1, 7), at: 0, want: false },
    { given: ['规章', ...numbers(0, 2)], at: 0, want: false },
    { given: [], at: 0, want: false },
  ])('$given in row $at: $want', ({ given, at, want }) => {
    expect(numbersColumns(rowOf(given), at)).toBe(want);
  });
});

test('numbers over the columns are no figures, and nothing is left over', () => {
  const layout = layouts.find(({ name }) => name === 'HTML with the spans of the form');
  const source = layout?.write(figuresOf('2021', 'gaps', 7)) ?? '';
  const numbered = (columns: number, from: number) =>
    `<tr>${numbers(from, columns - 1 + from)
      .map((text) => `<td>${text}</td>`)
      .join('')}</tr>`;
  const [head, ...tables] = source.split('<table>');
  const withNumbers = [head, ...tables.map((table) => `${numbered(15, 0)}${table}`)].join('<table>');
  const bare = parseReport(source);
  const read = parseReport(withNumbers);

  expect(read.report).toEqual(bare.report);
  expect(read.findings.map(({ rule }) => rule)).toEqual(bare.findings.map(({ rule }) => rule));
});
