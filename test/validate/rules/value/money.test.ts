import { describe, expect, test } from 'vitest';
import type { Money } from '../../../../src/report/cell.js';
import { cleanReport, ofYearBefore, withCells } from '../../clean-report.js';
import { foundBy, rulesThatFail } from '../../found.js';

const fees = '/proactiveDisclosure/fees/amount';
const procurement = '/proactiveDisclosure/procurement/amount';
const with2021 = (value: string, unit: Money['unit'] = 'wanYuan') =>
  withCells(cleanReport('2021'), { [fees]: { value, unit } });
const with2019 = (value: string, unit: Money['unit'] = 'yuan') =>
  withCells(cleanReport('2019'), { [procurement]: { value, unit } });

describe('value.money-unit', () => {
  test.each([
    ['fees in 万元', with2021('3'), undefined],
    ['fees in no unit: the head of the column names it', with2021('3', null), undefined],
    ['fees in 元', with2021('3', 'yuan'), '行政事业性收费 · 本年收费金额：3元以元为单位，应以万元为单位'],
    ['no fees in 元', with2021('0.00', 'yuan'), undefined],
    ['procurement in 元', with2019('3'), undefined],
    ['procurement in 万元', with2019('3', 'wanYuan'), undefined],
    ['procurement in no unit', with2019('3', null), '政府集中采购 · 采购总金额：3没有注明单位'],
    ['no procurement in no unit', with2019('0', null), undefined],
  ])('%s', (_, report, message) => {
    const messages = foundBy('value.money-unit', report).map((finding) => finding.message);

    expect(messages).toEqual(message === undefined ? [] : [message]);
  });

  test('says it in English too', () => {
    const [finding] = foundBy('value.money-unit', with2021('3', 'yuan'), { locale: 'en' });

    expect(finding?.message).toBe(
      'Administrative fees · Fees collected this year: 3 CNY is in CNY; it should be in CNY 10,000',
    );
  });
});

describe('value.money-scale', () => {
  test.each([
    ['as last year', with2021('9116.36'), with2021('9116.36'), false],
    ['twice last year', with2021('18232.72'), with2021('9116.36'), false],
    ['ten thousand times last year', with2021('91163600'), with2021('9116.36'), true],
    ['a ten-thousandth of last year', with2021('0.911636'), with2021('9116.36'), true],
    ['at the near end of plausible', with2021('3162'), with2021('1'), true],
    ['at the near end, in two units', with2019('0.3162', 'wanYuan'), with2019('1'), true],
    ['just before it', with2021('3161.999999'), with2021('1'), false],
    ['at the far end', with2021('31623.00'), with2021('1'), true],
    ['just beyond it', with2021('31623.01'), with2021('1'), false],
    ['the same amount in the other unit', with2021('91163600', 'yuan'), with2021('9116.36'), false],
    ['nothing this year', with2021('0'), with2021('9116.36'), false],
    ['nothing last year', with2021('9116.36'), with2021('0'), false],
    ['nothing in both years', with2021('0'), with2021('0.00'), false],
    ['the same in the other unit of 2019', with2019('5234', 'wanYuan'), with2019('52340000'), false],
    ['ten thousand times, in two units', with2019('5234', 'wanYuan'), with2019('5234'), true],
    ['one in no unit, and ten thousand times', with2019('52340000', null), with2019('5234'), false],
    ['both in no unit', with2019('52340000', null), with2019('5234', null), true],
    ['one in no unit', with2019('52340000', null), with2019('5234', 'wanYuan'), false],
    ['another edition', with2021('52340000'), with2019('5234', 'wanYuan'), false],
    ['too long to be an amount', with2021(`1${'0'.repeat(80)}`), with2021('1'), false],
    ['last year too long', with2021('1'), with2021(`1${'0'.repeat(80)}`), false],
    ['below zero', with2021('-10000'), with2021('-1'), false],
    ['blank last year', with2021('10000'), withCells(with2021('1'), { [fees]: null }), false],
  ])('%s', (_, report, previous, fails) => {
    expect(
      rulesThatFail(report, { previous: ofYearBefore(report, previous) }).includes('value.money-scale'),
    ).toBe(fails);
  });

  test('names both amounts', () => {
    const previous = ofYearBefore(with2021('9116.36'), with2021('9116.36'));
    const [finding] = foundBy('value.money-scale', with2021('91163600'), { previous });

    expect(finding).toMatchObject({
      severity: 'warning',
      message: '行政事业性收费 · 本年收费金额：91163600万元与上年的9116.36万元相差约一万倍，单位可能有误',
      cells: [
        { of: 'report', value: { value: '91163600' } },
        { of: 'previous', value: { value: '9116.36' } },
      ],
    });
  });
});
