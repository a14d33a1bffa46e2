import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsv, fromRows, type ReportRow, toCsv, toRows } from '../../src/exchange/index.js';
import { cleanReport } from '../validate/clean-report.js';
import { wholeReport } from './whole-report.js';

const clean = cleanReport('2019');
const row: ReportRow = {
  agency: '甲局',
  year: 2020,
  edition: '2019',
  address: '/proactiveDisclosure/licensing/itemChange',
  label: '行政许可',
  value: -8,
  unit: null,
};
const title = (value: string): ReportRow => ({ ...row, address: '/title', value });
const written = (one: ReportRow): string => toCsv([one]).split('\r\n').slice(1).join('\r\n');
const HEAD = 'agency,year,edition,address,label,value,unit';

describe('toCsv', () => {
  test('writes a head and a line for every row', () => {
    expect(toCsv([row])).toBe(
      `${HEAD}\r\n甲局,2020,2019,/proactiveDisclosure/licensing/itemChange,行政许可,-8,\r\n`,
    );
    expect(toCsv([], { bom: true })).toBe(`\uFEFF${HEAD}\r\n`);
  });

  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1-2', "'+1-2"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ["'quoted'", "''quoted'"],
    ['＝1', "'＝1"],
    ['-3', '-3'],
    ['-3.5e-7', '-3.5e-7'],
    ['a,b', '"a,b"'],
    ['a;=b', '"a;=b"'],
    ['', '""'],
  ])('keeps %j from being a formula', (value, field) => {
    expect(written(title(value))).toBe(`甲局,2020,2019,/title,行政许可,${field},\r\n`);
    expect(fromCsv(toCsv([title(value)])).rows).toEqual([title(value)]);
  });

  test('leaves no field that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(wholeReport(), (report) => {
        const fields = toRows(report).flatMap(({ agency, label, value }) => [agency, label, value]);
        const lines = toCsv(toRows(report));
        for (const field of fields) {
          if (typeof field !== 'string' || !/^[=+\-@\t\r\n]/.test(field) || /^-[\d.]+$/.test(field)) continue;
          expect(lines).toContain(`'${field.replaceAll('"', '""')}`);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('fromCsv', () => {
  test('gives the rows back, with and without a byte order mark', () => {
    fc.assert(
      fc.property(wholeReport(), fc.boolean(), (report, bom) => {
        const rows = toRows(report);
        const read = fromCsv(toCsv(rows, { bom }));

        expect(read).toEqual({ rows, findings: [] });
        expect(fromRows(read.rows)).toEqual({ reports: [report], findings: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('reads what a spreadsheet saved: other line ends, other columns in another order, no quotes about nothing', () => {
    const text = `序号,value,address,year,agency\n1,12,/requests/received/total,2020,甲局\n2,,/requests/received/business,2020,甲局\n\n`;

    expect(fromCsv(text)).toEqual({
      rows: [
        {
          agency: '甲局',
          year: 2020,
          edition: '2019',
          address: '/requests/received/total',
          label: '',
          value: 12,
          unit: null,
        },
        {
          agency: '甲局',
          year: 2020,
          edition: '2019',
          address: '/requests/received/business',
          label: '',
          value: null,
          unit: null,
        },
      ],
      findings: [],
    });
    expect(fromCsv(text.replaceAll('\n', '\r')).rows).toHaveLength(2);
  });

  test('an emptied text is still one after a spreadsheet has dropped its quotes', () => {
    const report = {
      ...clean,
      narrative: { ...clean.narrative, closing: [{ heading: null, topic: null, paragraphs: ['', 'a'] }] },
    };
    const text = toCsv(toRows(report)).replaceAll(',"",', ',,');

    expect(fromRows(fromCsv(text).rows).reports).toEqual([report]);
  });

  test('keeps what it does not know, for fromRows to speak of', () => {
    const { rows, findings } = fromCsv(
      'agency,year,address,value\n甲局,MMXX,/x,y\n甲局,2020,/requests/received/total,12件',
    );

    expect(findings).toEqual([]);
    expect(rows.map(({ year, edition, value }) => [year, edition, value])).toEqual([
      ['MMXX', undefined, 'y'],
      [2020, '2019', '12件'],
    ]);
    expect(fromRows(rows).findings.map(({ rule }) => rule)).toEqual([
      'schema.value',
      'schema.value',
      'schema.missing',
    ]);
  });

  test('names the columns that the head lacks', () => {
    expect(fromCsv('agency,year\n1,2').findings).toMatchObject([
      { rule: 'schema.missing', params: { pointer: '/address' }, span: { line: 1, start: 0, end: 11 } },
      { rule: 'schema.missing', params: { pointer: '/value' } },
    ]);
    expect(fromCsv('').findings).toHaveLength(4);
  });

  test.each([
    [
      'a line with too many fields',
      '甲局,2020,/title,a,b',
      'Line 4: "甲局,2020,/title,a,b" cannot stand here; should be agency,year,address,value',
    ],
    [
      'a quote that is not closed',
      '甲局,2020,/title,"a',
      'Line 4: "甲局,2020,/title,\\"a" cannot stand here; should be "…"',
    ],
    [
      'something behind a quote',
      '甲局,2020,/title,"a"b',
      'Line 4: "甲局,2020,/title,\\"a\\"b" cannot stand here; should be "…"',
    ],
  ])('leaves out %s, and says where it is', (_, line, message) => {
    const text = `\uFEFFagency,year,address,value\r\n甲局,2020,/title,"甲\r\n乙"\r\n${line}`;
    const { rows, findings } = fromCsv(text, { locale: 'en' });

    expect(rows).toHaveLength(1);
    expect(findings).toMatchObject([{ rule: 'schema.value', message }]);
    const [{ span } = {}] = findings;
    expect(span && text.slice(span.start, span.end)).toBe(line);
  });

  test('takes ten megabytes of quotes in its stride', () => {
    const text = `agency,year,address,value\n甲局,2020,/title,"${'""'.repeat(5_000_000)}"`;

    expect(fromCsv(text).rows[0]?.value).toHaveLength(5_000_000);
    expect(fromCsv(text.slice(0, -1)).findings).toHaveLength(1);
  });
});
