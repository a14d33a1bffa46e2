import { expect, test } from 'vitest';
import { fillStart, isFilledUp } from '../../../src/parse/front-ends/row-fill.js';

test.each([
  { row: '规章 | 0 | ||', kept: '规章 | 0 | ', filledUp: true },
  { row: '行政事业性收费 | 0 | 0 | |', kept: '行政事业性收费 | 0 | 0 | ', filledUp: false },
  { row: '规章 | 0 | ||  ', kept: '规章 | 0 | ', filledUp: true },
  { row: '规章 | 0 | 6 |', kept: '规章 | 0 | 6 |', filledUp: false },
  { row: '规章 | 0||', kept: '规章 | 0||', filledUp: false },
  { row: '|规章||0|', kept: '|规章||0|', filledUp: false },
  { row: '|||', kept: '|||', filledUp: false },
  { row: '', kept: '', filledUp: false },
])('the row $row up to the bars that fill it up', ({ row, kept, filledUp }) => {
  expect(row.slice(0, fillStart(row))).toBe(kept);
  expect(isFilledUp(row)).toBe(filledUp);
});
