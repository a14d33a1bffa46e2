import { describe, expect, test } from 'vitest';
import { uncheckedSums } from '../../../src/validate/diagnose/unchecked-sums.js';
import { aSource } from '../a-source.js';
import { cleanReport, row, withCells } from '../clean-report.js';

const clean = cleanReport('2021');
const granted = '/requests/outcomes/granted';
const blank = (address: string) => withCells(clean, { [address]: null });
const unread = (address: string) => aSource([], { [address]: { state: 'unreadable', text: 'l2' } });

describe('uncheckedSums', () => {
  test.each([
    ['a report with every figure', clean, aSource(), 0],
    ['a blank term, which counts as 0', blank(`${granted}/business`), aSource(), 0],
    [
      'a term that was not read: its row and its column',
      blank(`${granted}/business`),
      unread(`${granted}/business`),
      2,
    ],
    ['a blank total, which is a term of its column', blank(`${granted}/total`), aSource(), 1],
    [
      'a row of blanks',
      withCells(clean, row(granted, [null, null, null, null, null, null, null])),
      aSource(),
      1,
    ],
    ['a fraction', withCells(clean, { [`${granted}/business`]: 1.5 }), aSource(), 2],
    // 25 rows, two sums in each of 7 columns, 3 groups of section 4.
    ['no figure at all', { edition: '2021' } as never, aSource(), 42],
  ])('%s', (_, report, source, want) => {
    expect(uncheckedSums(report, source)).toBe(want);
  });
});
