import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { aDocument, foundBy, reportOf, rulesOf } from '../a-document.js';

describe('nothing to read', () => {
  test.each([
    '',
    '   \n',
    '今天天气很好。',
    '关于召开会议的通知\n各单位：\n请按时参加。',
    '12\n34',
    '| a | b |\n|---|---|\n| 1 | 2 |',
  ])('%j', (source) => {
    const result = parseReport(source);

    expect(result.report).toBeNull();
    expect(rulesOf(result)).toEqual(['parse.nothing-found']);
    expect([...result.readings]).toEqual([]);
  });
});

describe('a report for 2018 or before', () => {
  test.each([2008, 2014, 2018])('is refused: %d', (year) => {
    const result = parseReport(aDocument({ head: [`北川市水务局${year}年政府信息公开工作年度报告`] }));

    expect(result.report).toBeNull();
    expect(rulesOf(result)).toEqual(['parse.unsupported-year']);
    expect(foundBy('parse.unsupported-year', result)[0]?.params).toMatchObject({ year });
  });

  test('is refused where only the option says so', () => {
    expect(parseReport('一、总体情况\n正文。', { year: 2018 }).report).toBeNull();
    expect(parseReport('一、总体情况\n正文。', { year: 2019 }).report).not.toBeNull();
  });
});

describe('what the source does not say', () => {
  test('agency and day of publication come from the options', () => {
    const options = { agency: '南山县水务局', publishedOn: '2025-01-20' };
    const { agency, publishedOn } = reportOf(aDocument({ head: [] }), options);

    expect({ agency, publishedOn }).toEqual({ agency: { name: '南山县水务局' }, publishedOn: '2025-01-20' });
  });

  test('what the source does say goes before', () => {
    const head = ['北川市水务局2024年政府信息公开工作年度报告', '发布时间：2025-01-15'];
    const { agency, publishedOn } = reportOf(aDocument({ head }), {
      agency: '甲',
      publishedOn: '2020-01-01',
    });

    expect({ agency, publishedOn }).toEqual({ agency: { name: '北川市水务局' }, publishedOn: '2025-01-15' });
  });

  test('stays open without options', () => {
    const report = reportOf(aDocument({ head: [] }), { year: 2024 });

    expect(report.agency).toEqual({ name: null });
    expect(report.title).toBeNull();
    expect('publishedOn' in report).toBe(false);
  });

  test('the title is missed', () => {
    expect(rulesOf(parseReport(aDocument({ head: [] }), { year: 2024 }))).toEqual(['structure.title']);
    expect(rulesOf(parseReport(aDocument({ head: ['2024年政府信息公开工作年度报告'] })))).toEqual([
      'structure.title',
    ]);
  });
});

describe('tables without sections', () => {
  test('are read all the same', () => {
    const { report } = parseReport('规章 | 1 | 0 | 11\n行政许可 | 97', { year: 2024 });

    expect(report?.proactiveDisclosure).toMatchObject({
      regulations: { issued: 1, repealed: 0, inForce: 11 },
      licensing: { decisions: 97 },
    });
  });

  test('a table in its section goes before one elsewhere', () => {
    const overview = ['一、总体情况', '规章 | 9 | 9 | 9', '行政规范性文件 | 9 | 9 | 9', '正文。'];

    expect(reportOf(aDocument({ overview })).proactiveDisclosure.regulations).toEqual({
      issued: 0,
      repealed: 0,
      inForce: 0,
    });
  });
});
