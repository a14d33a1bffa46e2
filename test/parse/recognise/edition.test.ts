import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { aDocument, disclosureLines, foundBy, reportOf, requestLines, withLines } from '../a-document.js';

const heading = '二、主动公开政府信息情况';
const untitled = { head: [] };

const blockOf = (lines: readonly string[], item: string): readonly string[] => {
  const from = lines.findIndex((line) => line.startsWith(item));
  const to = lines.findIndex((line, index) => index > from && line.startsWith('第二十条'));
  return lines.slice(from, to === -1 ? undefined : to);
};

const details = (source: string) =>
  foundBy('structure.edition', parseReport(source)).map(({ params: { part, found }, severity }) => ({
    part,
    found,
    severity,
  }));

describe('the edition of a report', () => {
  test.each(['2019', '2021'] as const)('is told by its heads, without a year: %s', (edition) => {
    expect(reportOf(aDocument(untitled, edition)).edition).toBe(edition);
  });

  test('is told by its heads whatever its year, which is said', () => {
    const source = aDocument({ head: ['北川市水务局2022年政府信息公开工作年度报告'] }, '2019');

    expect(reportOf(source).edition).toBe('2019');
    expect(details(source)).toEqual([{ part: 'report', found: '2019', severity: 'error' }]);
  });

  test('is told by the labels of section 2 where it has no heads and 其他处理 is one row', () => {
    const disclosure = [heading, '规章\t0\t0\t3', '行政规范性文件\t1\t0\t9', '行政许可\t5'];
    const requests = ['三、收到和处理政府信息公开申请情况', ...requestLines('2019')];
    const report = reportOf(aDocument({ ...untitled, disclosure, requests }));

    expect(report.edition).toBe('2021');
    expect(report.proactiveDisclosure).toMatchObject({ normativeDocuments: { issued: 1, inForce: 9 } });
  });

  test('is told by the rows of section 3 where section 2 is missing', () => {
    const disclosure = [heading, '见附件。'];

    expect(reportOf(aDocument({ ...untitled, disclosure }, '2021')).edition).toBe('2021');
    expect(reportOf(aDocument({ ...untitled, disclosure }, '2019')).edition).toBe('2019');
  });

  test.each([
    { year: 2019, want: '2019' },
    { year: 2020, want: '2019' },
    { year: 2021, want: '2021' },
    { year: 2025, want: '2021' },
    { year: undefined, want: '2021' },
  ] as const)('is that of the year $year where no table tells', ({ year, want }) => {
    const source = '一、总体情况\n全年公开信息。';

    expect(reportOf(source, year === undefined ? {} : { year }).edition).toBe(want);
  });
});

describe('a block on the form of the other edition', () => {
  const own = disclosureLines('2021');
  const others = blockOf(disclosureLines('2019'), '第二十条第（六）项');
  const mixed = [
    heading,
    ...blockOf(own, '第二十条第（一）项'),
    ...blockOf(own, '第二十条第（五）项'),
    ...withLines(others, { 行政处罚: '行政处罚\t3\t-1\t25' }),
    ...blockOf(own, '第二十条第（八）项'),
  ];
  const source = aDocument({ disclosure: mixed });

  test('leaves its cells blank and keeps its rows with their heads', () => {
    const report = reportOf(source);

    expect(report.edition).toBe('2021');
    expect(report.proactiveDisclosure.penalties).toEqual({ decisions: null });
    expect(report.extraRows).toEqual([
      {
        item: '20.6',
        heads: ['上一年项目数量', '本年增/减', '处理决定数量'],
        label: '行政处罚',
        cells: [3, -1, 25],
      },
      {
        item: '20.6',
        heads: ['上一年项目数量', '本年增/减', '处理决定数量'],
        label: '行政强制',
        cells: [0, 0, 0],
      },
    ]);
  });

  test('is named once', () => {
    expect(details(source)).toEqual([{ part: '20.6', found: '2019', severity: 'error' }]);
  });

  test('a row that only the other edition has is kept too', () => {
    const procurement = blockOf(disclosureLines('2019'), '第二十条第（九）项');
    const whole = aDocument({ disclosure: [heading, ...own, ...procurement] });

    expect(reportOf(whole).extraRows.map(({ item, label }) => [item, label])).toEqual([
      ['20.9', '政府集中采购'],
    ]);
  });
});

describe('其他处理 in one row on the form of 2021', () => {
  const three = [
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '3.其他',
  ];
  const [first = '', second = '', third = ''] = three;
  const oneRow = '（六）其他处理\t2\t0\t0\t0\t0\t0\t2';
  const lines = withLines(requestLines('2021'), { [first]: oneRow, [second]: null, [third]: null });
  const source = aDocument({ requests: ['三、收到和处理政府信息公开申请情况', ...lines] });

  test('is read as the optional row; the three are blank', () => {
    const { edition, requests } = reportOf(source);

    expect(edition).toBe('2021');
    expect(requests.outcomes).toMatchObject({
      other: { naturalPerson: 2, business: 0, total: 2 },
      'other.correctionOverdue': { naturalPerson: null, total: null },
      'other.miscellaneous': { naturalPerson: null, total: null },
    });
  });

  test('is named once, as a warning, and nobody misses the three rows', () => {
    const result = parseReport(source);

    expect(details(source)).toEqual([{ part: 'other', found: '2019', severity: 'warning' }]);
    expect(foundBy('structure.row-missing', result)).toEqual([]);
    expect(result.readings.get('/requests/outcomes/other.feeOverdue/total')?.state).toBe('absent');
    expect(result.readings.get('/requests/outcomes/other/total')?.state).toBe('number');
  });

  test('is a caption where the three rows are there', () => {
    const captioned = withLines(requestLines('2021'), {
      [first]: ['（六）其他处理\t\t\t\t\t\t\t', `${first}\t1\t0\t0\t0\t0\t0\t1`],
    });
    const whole = aDocument({ requests: ['三、收到和处理政府信息公开申请情况', ...captioned] });
    const { requests } = reportOf(whole);

    expect('other' in requests.outcomes).toBe(false);
    expect(requests.outcomes).toMatchObject({ 'other.correctionOverdue': { naturalPerson: 1, total: 1 } });
    expect(details(whole)).toEqual([]);
  });
});
