import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../src/report/agency.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { aSource } from '../a-source.js';
import { cleanReport, withCells } from '../clean-report.js';
import { foundBy } from '../found.js';

const section2 = '/proactiveDisclosure';
const now = (cells: object) => withCells(cleanReport('2021'), { ...cells });
const then = (cells: object) => withCells(cleanReport('2019'), { ...cells });
type Report = ReturnType<typeof now> | ReturnType<typeof then>;

function how(rule: Parameters<typeof foundBy>[0], report: Report): string | undefined {
  return validateReport(report, { includePassed: true }).outcomes?.[rule];
}

describe('disclosure.disclosed-within-total', () => {
  const rule = 'disclosure.disclosed-within-total';
  const documents = (disclosed: unknown, totalDisclosed: unknown) =>
    then({
      [`${section2}/regulations/disclosed`]: null,
      [`${section2}/normativeDocuments/disclosed`]: disclosed,
      [`${section2}/normativeDocuments/totalDisclosed`]: totalDisclosed,
    });

  test.each([
    [3, 3, 'pass'],
    [4, 3, 'fail'],
    [4, null, 'could-not-run'],
    [null, 3, 'could-not-run'],
    ['n/a', 3, 'could-not-run'],
    [4.5, 3, 'could-not-run'],
  ])('%s of %s: %s', (disclosed, total, expected) => {
    expect(how(rule, documents(disclosed, total))).toBe(expected);
  });

  test('says so in words', () => {
    expect(foundBy(rule, documents(4, 3))).toMatchObject([
      {
        severity: 'warning',
        message: '规范性文件 · 本年新公开数量：填4，多于对外公开总数量3，相差1',
        expected: 3,
        actual: 4,
        difference: 1,
      },
    ]);
  });

  test('does not speak of the form of 2021', () => {
    expect(how(rule, now({}))).toBe('not-applicable');
  });
});

describe('disclosure.items-negative', () => {
  const rule = 'disclosure.items-negative';
  const rows = ['licensing', 'otherServices', 'penalties', 'coercion', 'fees'];
  const items = (previousItems: unknown, itemChange: unknown) =>
    then({
      ...Object.fromEntries(rows.map((row) => [`${section2}/${row}/itemChange`, null])),
      [`${section2}/fees/previousItems`]: previousItems,
      [`${section2}/fees/itemChange`]: itemChange,
    });

  test.each([
    [8, -8, 'pass'],
    [8, -9, 'fail'],
    [0, 3, 'pass'],
    [null, -9, 'could-not-run'],
    [8, 'n/a', 'could-not-run'],
  ])('%s and %s: %s', (before, change, expected) => {
    expect(how(rule, items(before, change))).toBe(expected);
  });

  test.each(rows)('looks at %s', (row) => {
    expect(foundBy(rule, then({ [`${section2}/${row}/itemChange`]: -1 }))).toHaveLength(1);
  });

  test('says so in words', () => {
    expect(foundBy(rule, items(8, -9))).toMatchObject([
      {
        severity: 'error',
        message: '“行政事业性收费”：上一年项目数量8加本年增/减-9为-1，项目数量不应小于0',
      },
    ]);
  });
});

describe('disclosure.rule-making-power', () => {
  const rule = 'disclosure.rule-making-power';
  const of = (agency: unknown, count: unknown = 2) => ({
    ...now({ [`${section2}/regulations/issued`]: count, [`${section2}/regulations/inForce`]: count }),
    agency: agency as Agency,
  });

  test.each([
    ['a department of a county', of({ name: '云溪县水务局' }), 'fail'],
    ['a township by its kind', of({ name: '青山', kind: 'township' }), 'fail'],
    ['a city', of({ name: '北川市人民政府', kind: 'government' }), 'pass'],
    ['an agency without a name', of({ name: null }), 'could-not-run'],
    ['no agency', of(undefined), 'could-not-run'],
    ['a county with none', of({ name: '云溪县人民政府' }, 0), 'pass'],
    ['a county that leaves it blank', of({ name: '云溪县人民政府' }, null), 'pass'],
    ['a county that says below 0', of({ name: '云溪县人民政府' }, -1), 'pass'],
  ])('%s', (_, report, expected) => {
    expect(how(rule, report)).toBe(expected);
  });

  test('names the figures', () => {
    expect(foundBy(rule, of({ name: '云溪县水务局' }))).toMatchObject([
      {
        message: '“规章”：本年制发件数、现行有效件数填了2/2，但乡镇、县区及其部门没有规章制定权',
        cells: [
          { address: `${section2}/regulations/issued`, value: 2 },
          { address: `${section2}/regulations/inForce`, value: 2 },
        ],
      },
    ]);
  });
});

describe('disclosure.in-force-at-least-issued', () => {
  const rule = 'disclosure.in-force-at-least-issued';
  const repealed = `${section2}/normativeDocuments/repealed`;
  const documents = (issued: unknown, gone: unknown, inForce: unknown) =>
    now({
      [`${section2}/regulations/issued`]: null,
      [`${section2}/normativeDocuments/issued`]: issued,
      [repealed]: gone,
      [`${section2}/normativeDocuments/inForce`]: inForce,
    });

  test.each([
    [5, 0, 5, 'pass'],
    [5, 0, 4, 'fail'],
    [5, 1, 4, 'pass'],
    [5, null, 4, 'fail'],
    [5, 'n/a', 4, 'fail'],
    [5, 0.5, 4, 'could-not-run'],
    [null, 0, 4, 'could-not-run'],
    [5, 0, null, 'could-not-run'],
  ])('%s issued, %s repealed, %s in force: %s', (issued, gone, inForce, expected) => {
    expect(how(rule, documents(issued, gone, inForce))).toBe(expected);
  });

  test('says so in words, and that the repealed are blank', () => {
    expect(foundBy(rule, documents(5, null, 4))).toMatchObject([
      {
        message:
          '行政规范性文件 · 现行有效件数：填4，少于本年制发5，相差1，而本年没有废止；缺数字：本年废止件数',
        missing: [repealed],
      },
    ]);
    expect(foundBy(rule, documents(5, 0, 4))[0]?.missing).toEqual([]);
  });

  test('a cell that could not be read is no 0', () => {
    const source = aSource([], { [repealed]: { state: 'unreadable', text: '若干' } });

    expect(foundBy(rule, documents(5, null, 4), { source })).toEqual([]);
  });
});

describe('disclosure.procurement-consistent', () => {
  const rule = 'disclosure.procurement-consistent';
  const money = (value: string) => ({ value, unit: 'yuan' });
  const procurement = (projects: unknown, amount: unknown) =>
    then({ [`${section2}/procurement/projects`]: projects, [`${section2}/procurement/amount`]: amount });

  test.each([
    [3, money('12.50'), 'pass'],
    [0, money('0.00'), 'pass'],
    [3, money('0'), 'fail'],
    [0, money('12.50'), 'fail'],
    [3, null, 'fail'],
    [3, 'n/a', 'fail'],
    [null, money('12.50'), 'fail'],
    [0, null, 'pass'],
    [null, null, 'could-not-run'],
    [3, 'many', 'could-not-run'],
    [0.5, money('1'), 'could-not-run'],
  ])('%s projects for %o: %s', (projects, amount, expected) => {
    expect(how(rule, procurement(projects, amount))).toBe(expected);
  });

  test.each([
    [3, null, '“政府集中采购”有3个项目而没有金额；缺数字：采购总金额', ['amount']],
    [3, money('0'), '“政府集中采购”有3个项目而没有金额', []],
    [0, money('12.50'), '“政府集中采购”有金额12.50而没有项目', []],
  ])('%s and %o in words', (projects, amount, message, missing) => {
    expect(foundBy(rule, procurement(projects, amount))).toMatchObject([
      { message, missing: missing.map((column) => `${section2}/procurement/${column}`) },
    ]);
  });

  test('an amount that could not be read is not missed', () => {
    const source = aSource([], {
      [`${section2}/procurement/amount`]: { state: 'unreadable', text: '见附件' },
    });

    expect(foundBy(rule, procurement(3, null), { source })).toEqual([]);
    expect(how(rule, now({}))).toBe('not-applicable');
  });
});
