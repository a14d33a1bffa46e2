import { describe, expect, test } from 'vitest';
import { cleanReport, ofYearBefore, withCells } from '../clean-report.js';
import { foundBy, rulesThatFail } from '../found.js';

const clean = cleanReport('2021');

describe('remedies.total', () => {
  test.each(['reconsideration', 'directLitigation', 'litigationAfterReconsideration'])(
    'finds a group that does not add up: %s',
    (group) => {
      const report = withCells(clean, { [`/remedies/${group}/other`]: 3 });

      expect(foundBy('remedies.total', report)).toMatchObject([{ severity: 'error', difference: -3 }]);
    },
  );

  test('says so in words', () => {
    const report = withCells(clean, { '/remedies/reconsideration/pending': null });

    expect(foundBy('remedies.total', report)).toMatchObject([
      {
        message: '行政复议 · 总计：填2，四项结果合计1，相差1；缺数字：尚未审结（填1则相符）',
      },
    ]);
  });
});

describe('remedies.after-reconsideration', () => {
  const suits = '/remedies/litigationAfterReconsideration';
  const withSuits = (count: number | null) =>
    withCells(clean, { [`${suits}/upheld`]: count, [`${suits}/total`]: count });
  const reconsidered = (count: number | null) =>
    withCells(clean, { '/remedies/reconsideration/total': count });

  test.each([
    ['as many as reconsiderations', withSuits(5), reconsidered(3), false],
    ['more', withSuits(6), reconsidered(3), true],
    ['an unknown number', withSuits(null), reconsidered(3), false],
    ['more than an unknown number', withSuits(6), reconsidered(null), false],
    [
      'more than an unknown number of this year',
      withCells(withSuits(6), { '/remedies/reconsideration/total': null }),
      reconsidered(3),
      false,
    ],
  ])('%s', (_, report, previous, fails) => {
    expect(
      rulesThatFail(report, { previous: ofYearBefore(report, previous) }).includes(
        'remedies.after-reconsideration',
      ),
    ).toBe(fails);
  });

  test('names the three totals', () => {
    expect(
      foundBy('remedies.after-reconsideration', withSuits(6), {
        previous: ofYearBefore(clean, reconsidered(3)),
      }),
    ).toMatchObject([
      {
        severity: 'warning',
        expected: 5,
        actual: 6,
        difference: 1,
        message: '行政诉讼（复议后起诉） · 总计：6件，多于本年与上年行政复议之和5件，相差1',
        cells: [
          { address: '/remedies/reconsideration/total', value: 2, of: 'report' },
          { address: `${suits}/total`, value: 6, of: 'report' },
          { address: '/remedies/reconsideration/total', value: 3, of: 'previous' },
        ],
      },
    ]);
  });

  test('says nothing without the report of the year before', () => {
    expect(foundBy('remedies.after-reconsideration', withSuits(6))).toEqual([]);
  });
});
