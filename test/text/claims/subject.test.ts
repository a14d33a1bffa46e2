import { describe, expect, test } from 'vitest';
import { shown } from './shown-claims.js';

describe('years that 结转 is said of', () => {
  test.each<[string, readonly string[]]>([
    ['2022年结转4件', ['carriedOver statement 4件']],
    ['结转2022年4件', ['carriedOver statement 4件']],
    ['2022年结转至2023年办理4件', ['carriedOver statement 4件']],
    ['结转至2024年3件', ['carriedForward statement 3件']],
    ['2023年结转2024年3件', ['carriedForward statement 3件']],
    ['2023年结转3件', ['carriedForward statement 3件']],
    ['2022年结转至2024年3件', []],
    ['2021年结转4件', []],
    ['2021年结转至2022年4件', []],
    ['结转至2025年3件', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('in a report without a year they say nothing', () => {
    expect(shown('2022年结转4件', { year: null })).toEqual([]);
    expect(shown('上年结转4件', { year: null })).toEqual(['carriedOver statement 4件']);
  });
});

test.each<[string, readonly string[]]>([
  ['信息公开行政复议4件', ['reconsideration statement 4件']],
  ['信息公开受理行政复议4件', []],
  ['信息公开行政复议受理4件', []],
  ['信息公开行政复议维持2件', ['reconsideration statement 2件']],
  ['信息公开行政复议维持、纠正3件', []],
])('cases of section 4: %s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});
