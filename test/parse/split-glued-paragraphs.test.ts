import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/parse/index.js';
import { aDocument, disclosureLines, requestLines } from './a-document.js';

test('an amount in running text has the unit that a blank parts from it', () => {
  const lines = disclosureLines('2019').map((line) =>
    line.replace(/(政府集中采购\t)0\t0$/, '$13\t12.5 万元'),
  );
  const text = lines.join(' ').replaceAll('\t', ' ');
  const { report } = parseReport(aDocument({ disclosure: ['二、主动公开政府信息情况', text] }, '2019'));

  expect(report?.edition === '2019' && report.proactiveDisclosure.procurement).toEqual({
    projects: 3,
    amount: { value: '12.5', unit: 'wanYuan' },
  });
});

describe('rows a line each, whose figures run into their labels', () => {
  const rows = [
    ...['第二十条第（一）项', '信息内容本年制发件数本年废止件数现行有效件数', '规章000', '行政规范性文件000'],
    ...['1', '第二十条第（五）项※', '信息内容本年处理决定数量', '行政许可0'],
    ...['第二十条第（六）项', '信息内容本年处理决定数量', '行政处罚10', '行政强制0'],
  ];
  const fees = [
    '第二十条第（八）项',
    '信息内容本年收费总额（单位：万元）（注1）',
    '2',
    '行政事业性收费14',
    '3',
  ];
  const requests = requestLines('2021').map((line) => line.replaceAll('\t', ''));
  const { report, findings } = parseReport(
    [
      '某局2024年政府信息公开工作年度报告',
      ...['二、主动公开政府信息情况', ...rows, ...fees],
      ...['三、收到和处理政府信息公开申请情况', ...requests],
    ].join('\n'),
  );
  const disclosure = report?.edition === '2021' ? report.proactiveDisclosure : null;

  test('are read where the numbers of pages stand between them', () => {
    expect(disclosure).toMatchObject({
      regulations: { issued: 0, repealed: 0, inForce: 0 },
      licensing: { decisions: 0 },
      coercion: { decisions: 0 },
    });
  });

  test('hold no number of a page, and the unit of heads with a slip', () => {
    expect(disclosure?.fees.amount).toEqual({ value: '14', unit: 'wanYuan' });
    const leftover = findings.filter(({ rule }) => rule === 'parse.leftover').map(({ params }) => params);
    expect(leftover).toEqual([{ text: '1' }, { text: '3' }]);
    expect(report?.extraRows.map(({ cells }) => cells)).toEqual([[2]]);
  });
});

test('the figure of a label it runs into is not replaced by the number of a page below', () => {
  const source = aDocument({
    disclosure: ['二、主动公开政府信息情况', '行政许可 5', '行政事业性收费14', '3'],
  });
  const { report, findings } = parseReport(source);

  expect(report?.edition === '2021' && report.proactiveDisclosure).toMatchObject({
    licensing: { decisions: 5 },
    fees: { amount: null },
  });
  expect(findings.filter(({ rule }) => rule === 'parse.leftover').map(({ params }) => params)).toEqual([
    { text: '3' },
  ]);
});
