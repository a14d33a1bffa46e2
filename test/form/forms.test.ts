import { describe, expect, test } from 'vitest';
import { editionForYear, editions, forms } from '../../src/form/forms.js';

describe('editionForYear', () => {
  test.each([
    [2017, undefined],
    [2018, undefined],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
    [2050, '2021'],
    [2020.5, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('%s: %s', (year, edition) => {
    expect(editionForYear(year)).toBe(edition);
  });

  test('the editions follow one another without a gap', () => {
    const [first, second] = editions.map((edition) => forms[edition]);

    expect(first?.lastYear).toBe((second?.firstYear ?? 0) - 1);
    expect(second?.lastYear).toBeNull();
  });
});

test.each(editions)('the form of %s knows its edition and its notice', (edition) => {
  expect(forms[edition].edition).toBe(edition);
  expect(forms[edition].notice).toMatch(new RegExp(`^国办公开办函〔${edition}〕\\d+号$`));
});
