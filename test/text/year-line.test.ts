import { describe, expect, test } from 'vitest';
import { yearAlone, yearOfReport } from '../../src/text/year-line.js';

describe('yearAlone', () => {
  test.each([
    ['2023年', 2023],
    ['2023 年度', 2023],
    [' ２０２３年 ', 2023],
    ['1999年', 1999],
    ['2023', null],
    ['2123年', null],
    ['2023年报告', null],
    ['截至2023年', null],
    [`2023${' '.repeat(15)}年`, 2023],
    [`2023${' '.repeat(16)}年`, null],
    ['', null],
  ])('%j: %s', (line, year) => {
    expect(yearAlone(line)).toBe(year);
  });
});

describe('yearOfReport', () => {
  test.each([
    ['2023年度报告', 2023],
    ['2023年年报', 2023],
    ['2023 年工作报告', 2023],
    ['2023年度工作年度报告', 2023],
    ['2023年', null],
    ['2023年度报告如下', null],
    ['水务局2023年度报告', null],
  ])('%j: %s', (line, year) => {
    expect(yearOfReport(line)).toBe(year);
  });
});
