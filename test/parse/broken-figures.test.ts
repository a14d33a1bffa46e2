import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/form/address.js';
import { parseReport } from '../../src/parse/index.js';
import { valueAt } from '../../src/report/get-cell.js';

const report = (lines: readonly string[]): string =>
  ['临江市水务局2024年政府信息公开工作年度报告', '二、主动公开政府信息情况', '信息内容', ...lines].join('\n');

const fees = '/proactiveDisclosure/fees/amount' as Address;

describe('a figure that is broken at its point or its separator is not taken for its first half', () => {
  test.each([
    { given: ['本年收费金额（单位：万元）', '行政事业性收费', '0', '.86'] },
    { given: ['本年收费金额（单位：万元）', '行政事业性收费 0 .86'] },
    { given: ['本年收费金额（单位：万元）', '行政事业性收费', '１', '，３６６'] },
    { given: ['行政许可 3', '本年收费金额（单位：万元）', '行政事业性收费 805', ',269'] },
    {
      given: [
        '行政许可 3',
        '行政处罚 1',
        '行政强制 0',
        '本年收费金额（单位：万元）',
        '行政事业性收费',
        '12',
        '．5',
      ],
    },
  ])('$given', ({ given }) => {
    const { report: read, readings, findings } = parseReport(report(given));
    const isGuess = readings.get(fees)?.guessed === true;

    expect(isGuess || valueAt(read, fees) === null).toBe(true);
    expect(findings.some(({ rule }) => rule.startsWith('parse.alignment'))).toBe(true);
  });

  test('a figure with its point is read whole', () => {
    const { report: read } = parseReport(report(['本年收费金额（单位：万元）', '行政事业性收费', '0.86']));

    expect(valueAt(read, fees)).toEqual({ value: '0.86', unit: 'wanYuan' });
  });
});
