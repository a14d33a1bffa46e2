import { describe, expect, test } from 'vitest';
import { blankReport } from '../../../../src/report/blank-report.js';
import { validateReport } from '../../../../src/validate/validate-report.js';
import { aSource } from '../../a-source.js';
import { cleanReport, row, withCells } from '../../clean-report.js';
import { addressesOf, foundBy, rulesThatFail } from '../../found.js';

const clean = cleanReport('2021');
const nothing = Array.from({ length: 7 }, () => null);

describe('value.blank', () => {
  test('nothing is said of a report in which every cell is filled', () => {
    expect(rulesThatFail(clean)).toEqual([]);
  });

  test('names the blank cells of a row in one finding', () => {
    const report = withCells(clean, {
      '/requests/outcomes/partlyGranted/business': null,
      '/requests/outcomes/partlyGranted/otherOrg': null,
    });
    const [finding, ...others] = foundBy('value.blank', report);

    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      message: '“三（二）部分公开”有空白单元格：商业企业、其他',
      cells: [
        { address: '/requests/outcomes/partlyGranted/business', role: 'subject', value: null, of: 'report' },
        { address: '/requests/outcomes/partlyGranted/otherOrg', role: 'subject', value: null, of: 'report' },
      ],
    });
  });

  test('a cell marked as not applicable is not blank', () => {
    expect(rulesThatFail(withCells(clean, { '/requests/outcomes/partlyGranted/business': 'n/a' }))).toEqual(
      [],
    );
  });

  test('a cell that is not there at all is', () => {
    const report = structuredClone(clean) as { requests: { received: object } };
    report.requests.received = { naturalPerson: 19, total: 22, business: 3 };
    const [finding] = foundBy('value.blank', report as never);

    expect(finding?.cells.map(({ value }) => value)).toEqual([null, null, null, null]);
    expect(finding?.message).toContain('科研机构、社会公益组织、法律服务机构、其他');
  });

  test('is a remark only, in edition 2019', () => {
    const report = withCells(cleanReport('2019'), { '/requests/outcomes/partlyGranted/business': null });

    expect(foundBy('value.blank', report)).toMatchObject([{ severity: 'info' }]);
  });
});

describe('value.row-blank', () => {
  const report = withCells(clean, row('/requests/outcomes/partlyGranted', nothing));

  test('names a row in which nothing stands, and value.blank does not', () => {
    expect(rulesThatFail(report)).toEqual(['value.row-blank']);
    expect(foundBy('value.row-blank', report)).toMatchObject([
      { severity: 'warning', message: '“三（二）部分公开”整行空白' },
    ]);
    expect(foundBy('value.row-blank', report).flatMap(addressesOf)).toHaveLength(7);
  });

  test('a row of one cell is a row', () => {
    const one = withCells(clean, { '/proactiveDisclosure/licensing/decisions': null });

    expect(rulesThatFail(one)).toEqual(['value.row-blank']);
  });

  test('a row with a mark in it is not blank, its other cells are', () => {
    const marked = withCells(report, { '/requests/outcomes/partlyGranted/total': 'n/a' });

    expect(rulesThatFail(marked)).toEqual(['value.blank']);
  });

  test('a table with nothing but marks has no figures beside which a row could be blank', () => {
    const marks = Object.keys(clean.remedies.reconsideration).flatMap((column) => [
      [`/remedies/reconsideration/${column}`, 'n/a'],
      [`/remedies/directLitigation/${column}`, 'n/a'],
      [`/remedies/litigationAfterReconsideration/${column}`, null],
    ]);

    expect(rulesThatFail(withCells(clean, Object.fromEntries(marks)))).toEqual(['value.blank']);
  });
});

describe('value.table-blank', () => {
  test('names a table in which nothing stands, and no rule names its cells again', () => {
    const report = { ...clean, remedies: blankReport('2021').remedies };
    const [finding] = foundBy('value.table-blank', report);

    expect(rulesThatFail(report)).toEqual(['value.table-blank']);
    expect(finding).toMatchObject({
      severity: 'error',
      message: '“政府信息公开行政复议、行政诉讼情况”的表格全部空白',
    });
    expect(finding?.cells).toHaveLength(15);
  });

  test('a table that is missing altogether is blank', () => {
    const { requests, ...rest } = clean;

    expect(requests).toBeDefined();
    expect(rulesThatFail(rest as never)).toEqual(['value.table-blank']);
  });

  test.each([
    ['a table', { requests: null }, ['value.table-blank']],
    ['a table', { requests: '三' }, ['value.table-blank']],
    ['all outcomes', { requests: { ...clean.requests, outcomes: null } }, ['value.row-blank']],
    ['a row', { requests: { ...clean.requests, received: null } }, ['value.row-blank', 'requests.balance']],
  ])('%s that is something else is blank: %o', (_, tables, expected) => {
    expect(rulesThatFail({ ...clean, ...tables } as never)).toEqual(expected);
  });

  test('a blank report has three blank tables and nothing else', () => {
    const { findings, verdict } = validateReport(blankReport('2019'), { locale: 'en' });

    expect(verdict).toBe('fail');
    expect(findings.map(({ rule }) => rule)).toEqual(Array(3).fill('value.table-blank'));
    expect(findings[0]?.message).toBe('Every cell of the table of "Proactive disclosure" is blank');
  });
});

describe('其他处理 as one row on the form of 2021', () => {
  const three = ['correctionOverdue', 'feeOverdue', 'miscellaneous'].map((code) =>
    row(`/requests/outcomes/other.${code}`, nothing),
  );
  const oneRow = row('/requests/outcomes/other', [0, 0, 0, 0, 0, 0, 0]);

  test('in place of the three rows: nobody misses them', () => {
    expect(rulesThatFail(withCells(clean, Object.assign({}, oneRow, ...three)))).toEqual([]);
  });

  test('in place of three rows that are not there at all', () => {
    const report = structuredClone(withCells(clean, oneRow)) as { requests: { outcomes: object } };
    for (const code of ['correctionOverdue', 'feeOverdue', 'miscellaneous']) {
      Reflect.deleteProperty(report.requests.outcomes, `other.${code}`);
    }

    expect(rulesThatFail(report as never)).toEqual([]);
  });

  test('besides three rows that are filled: nothing is missing, and all of them count', () => {
    const filled = ['correctionOverdue', 'feeOverdue', 'miscellaneous'].map((code) =>
      row(`/requests/outcomes/other.${code}`, [1, 1, 1, 1, 1, 1, 6]),
    );
    const [finding] = foundBy(
      'requests.outcome-total',
      withCells(clean, Object.assign({}, oneRow, ...filled)),
    );

    expect(finding).toMatchObject({ expected: 21, actual: 18 });
  });

  test('besides one figure in one of the three rows: it counts', () => {
    const report = withCells(clean, {
      ...Object.assign({}, oneRow, ...three),
      '/requests/outcomes/other.feeOverdue/total': 2,
    });

    expect(foundBy('requests.outcome-total', report)).toMatchObject([{ expected: 23, actual: 21 }]);
  });

  test('a blank in the one row is blank', () => {
    const report = withCells(clean, {
      ...Object.assign({}, oneRow, ...three),
      '/requests/outcomes/other/business': null,
    });

    expect(foundBy('value.blank', report).map(addressesOf)).toEqual([['/requests/outcomes/other/business']]);
  });

  test('besides figures in one of the three: the others are blank', () => {
    const zeros = row('/requests/outcomes/other.feeOverdue', [0, 0, 0, 0, 0, 0, 0]);

    expect(rulesThatFail(withCells(clean, Object.assign({}, oneRow, ...three, zeros)))).toEqual([
      'value.row-blank',
    ]);
  });

  test('without the one row the three are blank', () => {
    expect(foundBy('value.row-blank', withCells(clean, Object.assign({}, ...three)))).toHaveLength(3);
  });
});

describe('cells that the source does not have', () => {
  const sourceWithout = (
    rule: 'structure.row-missing' | 'structure.table-missing',
    missing: readonly string[],
  ) => aSource([{ rule, missing: missing as never, params: { row: '', table: '' } }]);
  const columns = Object.keys(clean.remedies.reconsideration);
  const cellsOf = (...names: readonly string[]) =>
    names.flatMap((name) => columns.map((column) => `/remedies/${name}/${column}`));
  const blankOf = (addresses: readonly string[]) =>
    Object.fromEntries(addresses.map((address) => [address, null]));
  const all = cellsOf('reconsideration', 'directLitigation', 'litigationAfterReconsideration');
  const withoutTable = withCells(clean, blankOf(all));

  test('are not blank', () => {
    const source = sourceWithout('structure.table-missing', all);

    expect(rulesThatFail(withoutTable, { source })).toEqual(['structure.table-missing']);
  });

  test('fill no table: one whose other cells are blank is blank', () => {
    const source = sourceWithout('structure.row-missing', cellsOf('reconsideration'));

    expect(foundBy('value.table-blank', withoutTable, { source }).map(addressesOf)).toEqual([
      cellsOf('directLitigation', 'litigationAfterReconsideration'),
    ]);
  });

  test('fill no row: one whose other cells are blank is blank', () => {
    const [first = '', ...others] = cellsOf('directLitigation');
    const source = sourceWithout('structure.row-missing', [first]);
    const report = withCells(clean, blankOf([first, ...others]));

    expect(foundBy('value.row-blank', report, { source }).map(addressesOf)).toEqual([others]);
    expect(foundBy('value.blank', report, { source })).toEqual([]);
  });
});
