import { describe, expect, test } from 'vitest';
import { cleanReport, ofYearBefore, withCells } from '../../clean-report.js';
import { foundBy, rulesThatFail } from '../../found.js';

const decisions = '/proactiveDisclosure/licensing/decisions';
const with2021 = (count: unknown) => withCells(cleanReport('2021'), { [decisions]: count });
const with2019 = (count: unknown) => withCells(cleanReport('2019'), { [decisions]: count });

describe('value.magnitude', () => {
  test.each([
    ['ten times', with2021(300), with2021(30), false],
    ['more than ten times', with2021(301), with2021(30), true],
    ['a tenth', with2021(30), with2021(300), false],
    ['less than a tenth', with2021(30), with2021(301), true],
    ['small last year', with2021(999), with2021(20), false],
    ['small this year', with2021(20), with2021(999), false],
    ['blank last year', with2021(999), with2021(null), false],
    ['a cell that both editions have', with2021(301), with2019(30), true],
  ])('%s', (_, report, previous, fails) => {
    expect(
      rulesThatFail(report, { previous: ofYearBefore(report, previous) }).includes('value.magnitude'),
    ).toBe(fails);
  });

  test('names both counts', () => {
    expect(
      foundBy('value.magnitude', with2021(301), { previous: ofYearBefore(with2021(301), with2021(30)) }),
    ).toMatchObject([
      {
        severity: 'info',
        message: '行政许可 · 本年处理决定数量：301，上年为30，变动超过十倍',
        cells: [
          { address: decisions, value: 301, of: 'report' },
          { address: decisions, value: 30, of: 'previous' },
        ],
      },
    ]);
  });

  test('a change has no magnitude', () => {
    const change = '/proactiveDisclosure/fees/itemChange';
    const report = withCells(cleanReport('2019'), { [change]: 999 });

    expect(
      foundBy('value.magnitude', report, {
        previous: ofYearBefore(report, withCells(report, { [change]: 30 })),
      }),
    ).toEqual([]);
  });
});
