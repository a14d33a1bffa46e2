import { describe, expect, test } from 'vitest';
import { isReportTitle, titleParts, yearIn } from '../../src/text/report-title.js';

describe('isReportTitle', () => {
  test.each([
    '北川市水务局2024年政府信息公开工作年度报告',
    '北川市水务局 2024 年政府信息公开 工作年度报告',
    '北川市水务局2024年度政府信息公开年报',
    '2024年北川市水务局政府信息公开工作年度报告',
    '北川市水务局政府信息公开工作年度报告（2024年）',
    '北川市二〇二〇年政府信息公开工作报告',
    '政府信息公开工作年度报告',
    '２０２４年政府信息公开工作年度报告',
    '北川市水务局2024年信息公开工作年度报告',
    '北川市水务局政府信息公开工作2024年度报告',
    '北川市水务局政府信息公开2024年年报',
    '《北川市水务局2024年政府信息公开工作年度报告》',
    '标题：北川市水务局2024年政府信息公开工作年度报告',
    '北川市水务局2024年政府信息公開工作年度報告',
    '北川市水務(wù)局2024年政府信息公開工作年度報(bào)告',
    '北川市水务局  2024年\t政府信息公开  工作年度报告',
    `${'很'.repeat(65)}2024年政府信息公开工作年报`,
    `《${'很'.repeat(63)}2024年政府信息公开工作年报》`,
  ])('%s', (line) => {
    expect(isReportTitle(line)).toBe(true);
  });

  test.each([
    '',
    '一、总体情况',
    '现公布2024年政府信息公开工作年度报告。',
    '根据要求，编制2024年政府信息公开工作年度报告',
    '北川市水务局2024年政府信息公开工作年度报告如下',
    '北川市水务局政府信息公开报告',
    '北川市水务局政府信息公开2024号报告',
    `${'很'.repeat(66)}2024年政府信息公开工作年报`,
    '关于《北川市水务局2024年政府信息公开工作年度报告》',
  ])('not %j', (line) => {
    expect(isReportTitle(line)).toBe(false);
  });
});

describe('titleParts', () => {
  test.each([
    { given: '北川市水务局2024年政府信息公开工作年度报告', want: { agency: '北川市水务局', year: 2024 } },
    { given: '北川市水务局 2024 年政府信息公开 工作年度报告', want: { agency: '北川市水务局', year: 2024 } },
    { given: '北川市水务局政府信息公开工作2024年度报告', want: { agency: '北川市水务局', year: 2024 } },
    { given: '北川市水务局2024年度政府信息公开工作年度报告', want: { agency: '北川市水务局', year: 2024 } },
    { given: '2024年北川市水务局政府信息公开工作年度报告', want: { agency: '北川市水务局', year: 2024 } },
    { given: '2024年度北川市水务局政府信息公开工作年度报告', want: { agency: '北川市水务局', year: 2024 } },
    { given: '标 题 北川市水务局2024年政府信息公开年报', want: { agency: '北川市水务局', year: 2024 } },
    { given: '【图文】北川市水务局2024年政府信息公开年报', want: { agency: '北川市水务局', year: 2024 } },
    { given: '• 2024年北川市水务局政府信息公开年报', want: { agency: '北川市水务局', year: 2024 } },
    {
      given: '临江区数据管理局（区大数据中心）2024年政府信息公开工作年度报告',
      want: { agency: '临江区数据管理局(区大数据中心)', year: 2024 },
    },
    { given: '北川市二〇二〇年政府信息公开工作报告', want: { agency: '北川市', year: 2020 } },
    { given: '二0二0年北川市水务局政府信息公开工作年度报告', want: { agency: '北川市水务局', year: 2020 } },
    {
      given: '北川市水务局关于2024年政府信息公开工作的年度报告',
      want: { agency: '北川市水务局', year: 2024 },
    },
    { given: '北川市水务局政府信息公开工作2024年年度报告', want: { agency: '北川市水务局', year: 2024 } },
    { given: '２０２４年政府信息公开工作年度报告', want: { agency: null, year: 2024 } },
    { given: '北川市水务局政府信息公开工作年度报告（2024年）', want: { agency: '北川市水务局', year: 2024 } },
    { given: '政府信息公开工作年度报告', want: { agency: null, year: null } },
    {
      given: '《北川市水务局2024年政府信息公开工作年度报告》',
      want: { agency: '北川市水务局', year: 2024 },
    },
    {
      given: '北川市水务局关于2024年政府信息公开工作年度报告',
      want: { agency: '北川市水务局', year: 2024 },
    },
    {
      given: '关于2024年的北川市水务局政府信息公开工作年度报告',
      want: { agency: '北川市水务局', year: 2024 },
    },
    { given: '2024年北川市政府政务信息公开工作年度报告', want: { agency: '北川市政府', year: 2024 } },
    { given: '北川关于镇2024年政府信息公开工作年度报告', want: { agency: '北川关于镇', year: 2024 } },
    { given: '北川的城2024年政府信息公开工作年度报告', want: { agency: '北川的城', year: 2024 } },
    {
      given: '2024年北川的政府网站管理局信息公开工作年度报告',
      want: { agency: '北川的政府网站管理局', year: 2024 },
    },
    {
      given: '《条例》宣讲中心2024年政府信息公开工作年度报告',
      want: { agency: '《条例》宣讲中心', year: 2024 },
    },
    { given: '北川市水务局2024年工作总结', want: { agency: '北川市水务局', year: 2024 } },
  ])('$given', ({ given, want }) => {
    expect(titleParts(given)).toEqual(want);
  });
});

describe('yearIn', () => {
  test.each([
    { given: '2021年', want: 2021 },
    { given: '2021 年度', want: 2021 },
    { given: '２０２１年', want: 2021 },
    { given: '自2020年1月1日至2021年', want: 2020 },
    { given: '二〇二一年', want: 2021 },
    { given: '二○二一年', want: 2021 },
    { given: '二零一九年', want: 2019 },
    { given: '一九九八年', want: 1998 },
    { given: '12021年', want: null },
    { given: '3021年', want: null },
    { given: '21年', want: null },
    { given: '2021', want: null },
    { given: '今年', want: null },
    { given: '', want: null },
  ])('$given', ({ given, want }) => {
    expect(yearIn(given)).toBe(want);
  });
});
