import { describe, expect, test } from 'vitest';
import { withoutFormulas } from '../../../src/parse/recognise/formula.js';

const shown = (text: string) =>
  withoutFormulas([{ text, start: 0, end: text.length, column: 0, columnSpan: 1 }])[0]?.text;

describe('withoutFormulas', () => {
  test.each([
    { given: '$5$', want: '5' },
    { given: '$ 12 $', want: '12' },
    { given: '$$12$$', want: '12' },
    { given: '$-12$', want: '-12' },
    { given: '$1,234$', want: '1,234' },
    { given: '$1{,}234.5$', want: '1,234.5' },
    { given: '$\\mathbf{12}$', want: '12' },
    { given: '$\\textbf{1{,}234}$', want: '1,234' },
    { given: '\\(12\\)', want: '12' },
    { given: '==12==', want: '12' },
  ])('$given', ({ given, want }) => {
    expect(shown(given)).toBe(want);
  });

  test.each([
    '$5\\%$',
    '$5 0$',
    '$5',
    '5$',
    '$$',
    '$5$6$',
    '\\(5',
    '(5)',
    '$\\frac{1}{2}$',
    '$x_5$',
    '=',
    '\\',
  ])('%s stays', (text) => {
    expect(shown(text)).toBe(text);
  });

  test('a cell keeps its place, and the others stay', () => {
    const cells = [
      { text: '规章', start: 0, end: 2, column: 0, columnSpan: 1 },
      { text: '$5$', start: 3, end: 6, column: 1, columnSpan: 1 },
    ];

    expect(withoutFormulas(cells)).toEqual([cells[0], { ...cells[1], text: '5' }]);
    expect(withoutFormulas(cells.slice(0, 1))).toEqual(cells.slice(0, 1));
  });
});
