import { describe, expect, test } from 'vitest';
import type { AggregateOptions } from '../../src/aggregate/aggregate-options.js';
import { aggregateReports } from '../../src/aggregate/aggregate-reports.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import type { Money } from '../../src/report/cell.js';
import { cellsOf, hasOptionalRow } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { cleanReport, row, withCells } from '../validate/clean-report.js';

const options: AggregateOptions = { agency: '云溪县人民政府', year: 2024 };
const clean: AnnualReport = { ...cleanReport('2021'), year: 2024 };
const received = '/requests/received/business';
const amount = '/proactiveDisclosure/fees/amount';

/** Reports of agencies a, b, c … with some cells set. */
function reports(...cells: readonly Readonly<Record<string, unknown>>[]): readonly AnnualReport[] {
  return cells.map((some, index) => ({
    ...withCells(clean, some),
    agency: { name: String.fromCharCode(97 + index) },
  }));
}

/** Reports of 2020 that differ in one cell. */
function reportsOf2020(address: string, values: readonly unknown[]): readonly AnnualReport[] {
  return values.map((value, index) => ({
    ...withCells({ ...cleanReport('2019'), year: 2020 }, { [address]: value }),
    agency: { name: String(index) },
  }));
}

function sumAt(address: string, values: readonly unknown[]): unknown {
  const { report } = aggregateReports(reports(...values.map((value) => ({ [address]: value }))), options);
  return valueAt(report, address);
}

describe('a count', () => {
  test.each<[string, unknown[], unknown]>([
    ['is added', [3, 0, 4], 7],
    ['of blanks alone is blank', [null, null], null],
    ['of marks alone is a mark', ['n/a', 'n/a'], 'n/a'],
    ['of marks and blanks is blank', ['n/a', null, 'n/a'], null],
    ['of figures and marks is that of the figures', [3, 'n/a'], 3],
    ['of figures and blanks is that of the figures', [null, 3, null, 1], 4],
    ['that is no whole number is none', [2.5, 3], 3],
    ['that is text is none', ['3', 4], 4],
    ['too large for a number is left out', [Number.MAX_SAFE_INTEGER, 1], null],
    ['that is below 0 is added as published', [-2, 5], 3],
  ])('%s', (_, values, sum) => {
    expect(sumAt(received, values)).toEqual(sum);
  });

  test('comes back from beyond what a number can hold', () => {
    const change = '/proactiveDisclosure/fees/itemChange';
    const most = Number.MAX_SAFE_INTEGER;
    const given = reportsOf2020(change, [most, most, -most, -most + 5]);

    expect(valueAt(aggregateReports(given, { ...options, year: 2020 }).report, change)).toBe(5);
  });
});

describe('money', () => {
  const wan = (value: string): Money => ({ value, unit: 'wanYuan' });
  const yuan = (value: string): Money => ({ value, unit: 'yuan' });
  const bare = (value: string): Money => ({ value, unit: null });
  const long = wan('12345678901234567890.12');

  test.each<[string, unknown[], unknown]>([
    ['is exact', [wan('0.1'), wan('0.2')], wan('0.3')],
    ['keeps the decimals of the most precise', [wan('3.0000'), wan('0.5')], wan('3.5000')],
    ['is exact with many digits', [long, wan('0.0000000001')], wan('12345678901234567890.1200000001')],
    ['alone is as stated', [wan('007.50'), null], wan('007.50')],
    ['in yuan stays in yuan', [yuan('10'), yuan('2.5')], yuan('12.5')],
    ['in both units is in that of the head', [wan('1.5'), yuan('2500')], wan('1.7500')],
    ['of nothing has no unit of its own', [bare('0'), wan('1.5')], wan('1.5')],
    ['of nothing without a unit has none', [bare('0'), bare('0.00')], bare('0.00')],
    ['without a unit stays so beside nothing', [bare('5'), yuan('0'), bare('0.0')], bare('5.0')],
    ['without a unit cannot be added', [bare('5'), yuan('1')], null],
    ['without any units cannot be added', [bare('5'), bare('5')], null],
    ['below 0 is taken away', [wan('-1.5'), wan('1.50')], wan('0.00')],
    ['of blanks alone is blank', [null, null], null],
    ['of marks alone is a mark', ['n/a'], 'n/a'],
    ['that is malformed is none', [{ value: '1,5', unit: 'yuan' }, yuan('2')], yuan('2')],
  ])('%s', (_, values, sum) => {
    expect(sumAt(amount, values)).toEqual(sum);
  });

  test('of procurement in both units is in yuan, for its head names none', () => {
    const address = '/proactiveDisclosure/procurement/amount';
    const given = reportsOf2020(address, [wan('1.5'), yuan('2500.5')]);

    expect(valueAt(aggregateReports(given, { ...options, year: 2020 }).report, address)).toEqual(
      yuan('17500.5'),
    );
  });
});

describe('what the findings say', () => {
  test('blanks in a sum, with the first of the agencies by name, once for cells alike', () => {
    const blank = { [received]: null, '/requests/received/otherOrg': null };
    const { findings } = aggregateReports(reports({}, blank, blank, blank, blank), options);

    expect(findings).toMatchObject([
      {
        rule: 'aggregate.blank-term',
        severity: 'info',
        cells: [
          { address: received, role: 'total', value: 3 },
          { address: '/requests/received/otherOrg', value: 0 },
        ],
        params: { count: 4, agencies: 'b、c、d…' },
        message: '“一、本年新收政府信息公开申请数量”：4个机关有空白，合计不含空白（b、c、d…）',
      },
    ]);
  });

  test('cells that different agencies left blank, by themselves', () => {
    const { findings } = aggregateReports(
      reports({}, { [received]: null }, { '/requests/received/otherOrg': null }),
      options,
    );

    expect(findings.map(({ params }) => params['agencies'])).toEqual(['b', 'c']);
  });

  test('nothing of a cell that all left blank or marked', () => {
    const given = reports({ [received]: null }, { [received]: 'n/a' });

    expect(aggregateReports(given, options).findings).toEqual([]);
  });

  test('sums that cannot be made', () => {
    const most = { [received]: Number.MAX_SAFE_INTEGER, [amount]: { value: '5', unit: null } };
    const { findings } = aggregateReports(reports(most, most), options);

    expect(findings.map(({ rule, cells, message }) => [rule, cells[0]?.value, message])).toEqual([
      [
        'aggregate.unit',
        null,
        '行政事业性收费 · 本年收费金额：2份报告的金额没有注明单位，无法与其他金额合计（a、b）',
      ],
      [
        'aggregate.overflow',
        null,
        '一、本年新收政府信息公开申请数量 · 商业企业：合计18014398509481982超出可以精确表示的整数，没有填入',
      ],
    ]);
  });

  test('reports that are not added', () => {
    const [a, b, c, d] = reports({}, {}, {}, {}) as [AnnualReport, AnnualReport, AnnualReport, AnnualReport];
    const given = [
      a,
      { ...b, year: 2023 },
      { ...c, year: null },
      { ...cleanReport('2019'), year: 2024, agency: { name: 'e' } },
      d,
      { ...a, agency: { name: ' ａ ' } },
    ];
    const expected = ['a', 'b', 'f', 'f'];
    const { report, missing, findings } = aggregateReports(given, { ...options, expected });

    expect(valueAt(report, received)).toBe(6);
    expect(missing).toEqual(['b', 'f']);
    expect(findings.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`)).toEqual([
      'error aggregate.mixed-years “b”的报告没有计入：为2023年，应为2024年',
      'error aggregate.mixed-years “c”的报告没有计入：没有写明年份，应为2024年',
      'error aggregate.mixed-years “e”的报告没有计入：为2019年版，应为2021年版',
      'warning aggregate.unexpected-agency “d”不在应当报告的机关之列，仍计入合计',
      'error aggregate.duplicate-agency “ ａ ”的报告不止一份，只计入先到的一份',
      'warning aggregate.missing-agency 缺少“b”的报告',
      'warning aggregate.missing-agency 缺少“f”的报告',
    ]);
  });

  test.each<[string, object, object, boolean]>([
    ['the same code', { name: 'a', code: '1' }, { name: 'b', code: '1' }, true],
    ['the same name and other codes', { name: 'a', code: '1' }, { name: 'a', code: '2' }, false],
    ['the same name, one without a code', { name: 'a', code: '1' }, { name: 'a' }, true],
    ['the same name, the other without a code', { name: 'a' }, { name: 'a', code: '1' }, true],
    ['no names', { name: null }, { name: null }, false],
    ['a code and no name', { name: null, code: '1' }, { name: null, code: '1' }, true],
  ])('one agency twice: %s', (_, one, other, isTwice) => {
    const given = [one, other].map((agency) => ({ ...clean, agency: agency as AnnualReport['agency'] }));
    const { findings } = aggregateReports(given, options);

    expect(findings.map(({ rule }) => rule)).toEqual(isTwice ? ['aggregate.duplicate-agency'] : []);
  });

  test('an agency is expected by its name or by its code', () => {
    const given = [{ ...clean, agency: { name: '云溪县水务局', code: '11' } }];
    const found = (expected: readonly string[]) => {
      const { missing, findings } = aggregateReports(given, { ...options, expected });
      return [missing, findings.map(({ rule }) => rule)];
    };

    expect(found(['11'])).toEqual([[], []]);
    expect(found(['云溪县 水务局'])).toEqual([[], []]);
    expect(found(['12'])).toEqual([['12'], ['aggregate.unexpected-agency', 'aggregate.missing-agency']]);
  });

  test('an agency without a name by the place of its report', () => {
    const given = [clean, { ...clean, agency: { name: null }, year: 2020 }];

    expect(aggregateReports(given, options).findings[0]?.params['agency']).toBe('#2');
  });
});

describe('其他处理 in one row', () => {
  const blanks = [null, null, null, null, null, null, null];
  const gone = ['correctionOverdue', 'feeOverdue', 'miscellaneous'].map((code) =>
    row(`/requests/outcomes/other.${code}`, blanks),
  );
  const one = Object.assign({}, ...gone, row('/requests/outcomes/other', [2, 0, 0, 0, 0, 0, 2]));
  const three = row('/requests/outcomes/other.feeOverdue', [1, 0, 0, 0, 0, 0, 1]);

  test('is added by itself, and what is not printed is no blank', () => {
    const { report, findings } = aggregateReports(reports(one, three, one), options);

    expect(valueAt(report, '/requests/outcomes/other/total')).toBe(4);
    expect(valueAt(report, '/requests/outcomes/other.feeOverdue/total')).toBe(1);
    expect(findings).toEqual([]);
  });

  test('stays in place of the three where all print it so', () => {
    const { report } = aggregateReports(reports(one, one), options);

    expect(valueAt(report, '/requests/outcomes/other.feeOverdue/total')).toBeNull();
    expect(hasOptionalRow(report)).toBe(true);
    expect(hasOptionalRow(aggregateReports(reports(three), options).report)).toBe(false);
  });
});

describe('the report', () => {
  test('is that of the government, without text', () => {
    const agency = { name: '云溪县', kind: 'government' } as const;
    const { report } = aggregateReports([clean], { ...options, agency });

    expect(report).toMatchObject({
      edition: '2021',
      year: 2024,
      agency,
      title: '云溪县2024年政府信息公开工作年度报告',
      extraRows: [],
      notes: [],
    });
    expect(Object.values(report.narrative)).toEqual(Array(8).fill([]));
  });

  test('of no reports is blank', () => {
    const { report, missing } = aggregateReports([], { ...options, expected: ['a'] });

    expect(cellsOf(report).filter(({ address }) => valueAt(report, address) !== null)).toEqual([]);
    expect(missing).toEqual(['a']);
  });

  test('is on the edition of the year unless another is given', () => {
    expect(aggregateReports([], { ...options, year: 2020 }).report.edition).toBe('2019');
    expect(aggregateReports([], { ...options, year: 2022, edition: '2019' }).report.edition).toBe('2019');
  });

  test('no report is changed', () => {
    const before = JSON.stringify(clean);
    aggregateReports([clean, clean], options);

    expect(JSON.stringify(clean)).toBe(before);
  });

  test.each<[object, string]>([
    [{ year: 2018 }, 'options.year is 2018. Allowed: 2019 and later'],
    [{ year: '2024' }, 'options.year is "2024". Allowed: a year.'],
    [{ edition: '2020' }, 'options.edition is "2020". Allowed: 2019, 2021.'],
    [{ agency: undefined }, 'options.agency is undefined. Allowed: a name'],
    [{ agency: null }, 'options.agency is null. Allowed: a name'],
    [{ locale: 'fr' }, 'options.locale is "fr". Allowed: zh, en.'],
  ])('%o cannot be asked for', (wrong, message) => {
    const asked = () => aggregateReports([], { ...options, ...wrong });

    expect(asked).toThrow(RangeError);
    expect(asked).toThrow(message);
  });
});
