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

  test('nor for its second half where all runs together', () => {
    const { readings } = parseReport(
      `${report(['本年新制作数量', '本年新公开数量', '对外公开总数量规章000规范性文件000第二十条第（五）项信息内容上一年项目数量'])}${[
        '本年增/减处理决定数量行政许可//4其他对外管理服务事项0-第二十条第（九）项信息内容采购项目数量采购总金额',
        '政府集中采购0. 45元',
      ].join('')}`,
    );

    expect(readings.get('/proactiveDisclosure/procurement/amount' as Address)?.guessed).toBe(true);
  });

  test('a figure with its point is read whole', () => {
    const { report: read } = parseReport(report(['本年收费金额（单位：万元）', '行政事业性收费', '0.86']));

    expect(valueAt(read, fees)).toEqual({ value: '0.86', unit: 'wanYuan' });
  });
});
