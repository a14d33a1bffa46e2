import { describe, expect, test } from 'vitest';
import { foldedValue, isToldInOne, rowAt } from '../../src/compare/row-values.js';

describe('rowAt', () => {
  test.each([
    [{ remedies: { a: { total: 1 } } }, { total: 1 }],
    [{ remedies: {} }, undefined],
    [{ remedies: null }, undefined],
    [{ remedies: 3 }, undefined],
    [{}, undefined],
    [null, undefined],
  ])('%j: %j', (report, row) => {
    expect(rowAt(report, ['remedies', 'a'])).toEqual(row);
  });
});

const fold = { row: ['one'], parts: [['a'], ['b']] };

describe('isToldInOne', () => {
  test.each([
    ['the row alone', { one: { total: 3 } }, true],
    [
      'the row, and parts that are blank',
      { one: { total: 3 }, a: { total: null }, b: { total: null } },
      true,
    ],
    ['the row, and a part with a figure', { one: { total: 3 }, a: { total: null }, b: { total: 0 } }, false],
    ['parts that are blank, and no row', { a: { total: null }, b: { total: null } }, false],
    ['nothing', {}, false],
  ])('%s: %j', (_, report, want) => {
    expect(isToldInOne(report, fold)).toBe(want);
  });
});

describe('foldedValue', () => {
  test.each([
    ['as it stands', { one: { total: 3 } }, false, 3],
    ['as it stands, whatever else there is', { one: { total: 3 }, a: { total: 1 } }, false, 3],
    ['the sum of its parts', { a: { total: 1 }, b: { total: 2 } }, true, 3],
    ['the row where the parts are blank', { one: { total: 3 }, a: { total: null } }, true, 3],
    ['both together', { one: { total: 3 }, a: { total: 1 }, b: { total: 2 } }, true, 6],
    ['blank where all is blank', {}, true, null],
    ['not applicable where all is that', { a: { total: 'n/a' }, b: { total: 'n/a' } }, true, 'n/a'],
    ['unknown where a part is missing', { a: { total: 1 } }, true, undefined],
  ])('%s: %j', (_, report, hasParts, want) => {
    expect(foldedValue(report, fold, hasParts, 'total')).toBe(want);
  });
});
