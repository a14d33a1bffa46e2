import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { aDocument, disclosureLines, foundBy, reportOf, rulesOf, withLines } from '../a-document.js';

const heading = '二、主动公开政府信息情况';

function document(
  changes: Readonly<Record<string, string | readonly string[] | null>>,
  edition: '2019' | '2021' = '2021',
) {
  return aDocument({ disclosure: [heading, ...withLines(disclosureLines(edition), changes)] }, edition);
}

describe('section 2', () => {
  test('reads a label over two lines', () => {
    const source = document({ 其他对外管理服务事项: ['其他对外\t5\t1\t2', '管理服务事项\t\t\t'] }, '2019');

    expect(reportOf(source).proactiveDisclosure).toMatchObject({
      otherServices: { previousItems: 5, itemChange: 1, decisions: 2 },
    });
    expect(parseReport(source).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test.each([
    { between: [], want: 5 },
    { between: ['信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量'], want: null },
  ])('joins the words of a row to the row right above, heads between: $between', ({ between, want }) => {
    const broken = ['规范性\t5\t1\t2', ...between, '文件\t\t\t'];

    expect(reportOf(document({ 规范性文件: broken }, '2019')).proactiveDisclosure).toMatchObject({
      normativeDocuments: { made: want },
    });
  });

  test('takes no label with a figure behind a comma for one without', () => {
    const source = document({ 行政许可: ['行政许可,29', '0'], 行政强制: ['行政强制,/', '3'] });

    expect(reportOf(source).proactiveDisclosure).toMatchObject({
      licensing: { decisions: null },
      coercion: { decisions: null },
    });
    expect(rulesOf(parseReport(source))).toContain('parse.leftover');
  });

  test('reads the heads in the order they stand in', () => {
    const source = document({
      '信息内容\t本年制发件数': '信息内容\t现行有效件数\t本年制发件数\t本年废止件数',
      规章: '规章\t11\t1\t2',
    });

    expect(reportOf(source).proactiveDisclosure).toMatchObject({
      regulations: { issued: 1, repealed: 2, inForce: 11 },
    });
  });

  test('reads the unit of a head that is broken inside its brackets', () => {
    const fees = '第二十条第（八）项';
    const lines = disclosureLines('2021').map((line) => line.split('\t').filter((cell) => cell !== ''));
    const broken = lines
      .flat()
      .flatMap((line) => (line.includes('（单位') ? ['本年收费金额（单位', '：万元）'] : [line]));
    const source = aDocument({ disclosure: [heading, ...broken] });

    expect(broken).toContain(fees);
    expect(reportOf(source).proactiveDisclosure.fees).toEqual({ amount: { value: '0', unit: 'wanYuan' } });
  });

  test('reads the unit of an amount from which a page parts it', () => {
    const table = disclosureLines('2019').join('\n').split('\t').join('\n\t');
    const source = aDocument({ disclosure: [heading, table, '', '— 2 —', '', '万元'] }, '2019');

    expect(reportOf(source).proactiveDisclosure).toMatchObject({
      procurement: { projects: 0, amount: { value: '0', unit: 'wanYuan' } },
    });
  });

  test('reads the unit of a head that stands with the label and the figure on one line', () => {
    const source = aDocument({ disclosure: [heading, '本年收费金额（单位：万元） 行政事业性收费 0.78'] });

    expect(reportOf(source).proactiveDisclosure.fees).toEqual({ amount: { value: '0.78', unit: 'wanYuan' } });
  });

  test('reads nothing below heads of which one stands where the labels are', () => {
    const source = document({
      '信息内容\t本年制发件数': '现行有效件数\t本年制发件数\t本年废止件数\t信息内容',
      规章: '规章\t11\t1\t2',
    });

    expect(reportOf(source).proactiveDisclosure).toMatchObject({
      regulations: { issued: null, repealed: null, inForce: null },
    });
    expect(foundBy('parse.alignment-unknown', parseReport(source))[0]?.missing).toHaveLength(3);
  });

  test.each([
    { head: '本年收费金额（单位：万元）', cell: '12.5', want: { value: '12.5', unit: 'wanYuan' } },
    {
      head: '本年收费金额（单位：万元，保留4位小数）',
      cell: '12.5000',
      want: { value: '12.5000', unit: 'wanYuan' },
    },
    { head: '本年收费金额（单位：元）', cell: '12', want: { value: '12', unit: 'yuan' } },
    { head: '本年收费金额', cell: '12', want: { value: '12', unit: null } },
    { head: '本年收费金额（单位：万元）', cell: '12元', want: { value: '12', unit: 'yuan' } },
    { head: '本年收费金额（单位：万元）', cell: '/', want: 'n/a' },
    { head: '本年收费金额（单位：万元）', cell: '', want: null },
  ])('$cell under $head', ({ head, cell, want }) => {
    const source = document({
      '信息内容\t本年收费金额（单位：万元）': `信息内容\t${head}`,
      行政事业性收费: `行政事业性收费\t${cell}`,
    });

    expect(reportOf(source).proactiveDisclosure.fees).toEqual({ amount: want });
  });

  test.each([
    {
      given: '政府集中采购\t130\t5234万元',
      want: { projects: 130, amount: { value: '5234', unit: 'wanYuan' } },
    },
    { given: '政府集中采购\t3\t251000元', want: { projects: 3, amount: { value: '251000', unit: 'yuan' } } },
    { given: '政府集中采购\t0\t0', want: { projects: 0, amount: { value: '0', unit: null } } },
    {
      given: ['政府集中采购', '2', '0.12', '万元'],
      want: { projects: 2, amount: { value: '0.12', unit: 'wanYuan' } },
    },
    { given: '政府集中采购 | 2 | 10 元', want: { projects: 2, amount: { value: '10', unit: 'yuan' } } },
  ])('$given', ({ given, want }) => {
    expect(reportOf(document({ 政府集中采购: given }, '2019')).proactiveDisclosure).toMatchObject({
      procurement: want,
    });
  });

  test.each([
    { given: '行政许可\t275\t385\t7629', want: { previousItems: 275, itemChange: 385, decisions: 7629 } },
    { given: '行政许可\t275\t3/1\t7629', want: { previousItems: 275, itemChange: 2, decisions: 7629 } },
    { given: '行政许可\t275\t+2\t/', want: { previousItems: 275, itemChange: 2, decisions: 'n/a' } },
    { given: '行政许可\t\t-8\t', want: { previousItems: null, itemChange: -8, decisions: null } },
    { given: '行政许可\t１，２３４\t—\t5件', want: { previousItems: 1234, itemChange: 'n/a', decisions: 5 } },
    { given: '行政许可\t\t\t', want: { previousItems: null, itemChange: null, decisions: null } },
  ])('$given', ({ given, want }) => {
    expect(reportOf(document({ 行政许可: given }, '2019')).proactiveDisclosure).toMatchObject({
      licensing: want,
    });
  });

  test('keeps what cannot be read as a reading without a value', () => {
    const source = document({ 规章: '规章\t约3\t1\t2' });
    const { report, readings } = parseReport(source);
    const reading = readings.get('/proactiveDisclosure/regulations/issued');

    expect(report?.proactiveDisclosure.regulations).toMatchObject({ issued: null });
    expect(reading).toMatchObject({ raw: '约3', text: '约3', state: 'unreadable' });
  });

  test('says which figures stand behind what is no part of their row', () => {
    const { findings } = parseReport(document({ 规章: '规章\t0\t填表人：张三\t12' }));

    expect(findings.filter(({ rule }) => rule === 'parse.leftover').map(({ message }) => message)).toEqual([
      expect.stringContaining('12'),
    ]);
  });

  test('leaves a line above the table that says a number of something to the text', () => {
    const source = [
      '北川市水务局2024年政府信息公开工作年度报告',
      '二、主动公开政府信息情况',
      '（一）行政许可：286件。',
      '（二）行政处罚：57件',
      '|信息内容|本年处理决定数量|\n|行政许可|286|\n|行政处罚|58|',
    ].join('\n\n');
    const { proactiveDisclosure, narrative } = reportOf(source);

    expect(proactiveDisclosure).toMatchObject({
      licensing: { decisions: 286 },
      penalties: { decisions: 58 },
    });
    expect(narrative.proactiveDisclosure).toMatchObject([
      { paragraphs: ['286件。'] },
      { paragraphs: ['57件'] },
    ]);
  });

  test('makes a note of a remark behind a figure', () => {
    const report = reportOf(document({ 行政规范性文件: '行政规范性文件\t22（其中修订16件）\t0\t40' }));

    expect(report.proactiveDisclosure.normativeDocuments).toEqual({ issued: 22, repealed: 0, inForce: 40 });
    expect(report.notes).toEqual([
      { at: '/proactiveDisclosure/normativeDocuments/issued', text: '其中修订16件' },
    ]);
  });

  test('keeps a row that the form does not have', () => {
    const source = document({
      行政规范性文件: ['行政规范性文件\t1\t2\t3', '其他主动公开文件(含公告)\t30\t/\t447'],
    });

    expect(reportOf(source).extraRows).toEqual([
      {
        item: '20.1',
        heads: ['本年制发件数', '本年废止件数', '现行有效件数'],
        label: '其他主动公开文件',
        cells: [30, 'n/a', 447],
      },
    ]);
    expect(rulesOf(parseReport(source))).toEqual(['structure.row-extra']);
  });

  test('says which row is missing', () => {
    const result = parseReport(document({ 行政强制: null }));
    const [finding] = foundBy('structure.row-missing', result);

    expect(rulesOf(result)).toEqual(['structure.row-missing']);
    expect(finding?.missing).toEqual(['/proactiveDisclosure/coercion/decisions']);
    expect(result.readings.get('/proactiveDisclosure/coercion/decisions')).toEqual({
      raw: '',
      text: '',
      state: 'absent',
      start: null,
      end: null,
      line: null,
      column: null,
      guessed: false,
    });
  });

  test('says that the table is missing', () => {
    const result = parseReport(aDocument({ disclosure: [heading, '见附件。'] }));
    const [finding, ...others] = foundBy('structure.table-missing', result);

    expect(finding?.params).toMatchObject({ section: 'proactiveDisclosure' });
    expect(finding?.missing).toHaveLength(10);
    expect(others).toEqual([]);
  });

  test('does not say which figure is whose where a row has one too few', () => {
    const result = parseReport(document({ 行政规范性文件: '行政规范性文件\t3\t13' }));
    const [finding] = foundBy('parse.alignment-unknown', result);

    expect(result.report?.proactiveDisclosure).toMatchObject({
      normativeDocuments: { issued: null, repealed: null, inForce: null },
    });
    expect(finding?.missing).toHaveLength(3);
    expect(result.readings.get('/proactiveDisclosure/normativeDocuments/issued')).toMatchObject({
      state: 'unreadable',
      text: expect.stringContaining('3'),
    });
  });
});

describe('below a head that a converter repeated, in a row that lost a cell', () => {
  const read = (row: string) => {
    const source = [
      '某局2020年政府信息公开工作年度报告',
      '二、主动公开政府信息情况',
      '第二十条第（八）项',
      '信息内容 上一年项目数量 本年增/减 本年增/减',
      row,
    ].join('\n');
    const { report } = parseReport(source);
    return report?.edition === '2019' ? report.proactiveDisclosure.fees : undefined;
  };

  test('two figures are no figure a column: one can be repeated', () => {
    expect(read('行政事业性收费 3 3')).toEqual({ previousItems: null, itemChange: null });
  });

  test('two that differ are', () => {
    expect(read('行政事业性收费 5 3')).toEqual({ previousItems: 5, itemChange: 3 });
  });

  test('a figure for every head is', () => {
    expect(read('行政事业性收费 5 3 3')).toEqual({ previousItems: 5, itemChange: 3 });
  });
});
