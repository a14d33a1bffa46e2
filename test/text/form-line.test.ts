import { describe, expect, test } from 'vitest';
import { isRemark, readsAsForm, readsAsTableLine } from '../../src/text/form-line.js';

describe('isRemark', () => {
  test.each([
    { given: '注：含上年度结转数量', want: true },
    { given: '注:含上年度', want: true },
    { given: '备注：无', want: true },
    { given: '说明：数据来自主管部门', want: true },
    { given: '注意事项：无', want: false },
    { given: '上注：无', want: false },
    { given: '', want: false },
  ])('$given: $want', ({ given, want }) => {
    expect(isRemark(given)).toBe(want);
  });
});

describe('readsAsTableLine', () => {
  test.each([
    '规章 | 1 | 2 | 3',
    '规章\t1',
    '规章 0 0 0',
    '规章',
    '12',
    '/',
    '不涉及',
    '1,234',
    '第二十条第（一）项',
    '信息内容',
    '自然人',
    '（单位：元）',
    '单位:万元',
    '（三）不予公开',
    '0 0 0 0 0',
    '3415.74万元',
    '| 12 |',
  ])('%j', (line) => {
    expect(readsAsTableLine(line)).toBe(true);
  });

  test.each([
    '',
    '全年公开信息12条。',
    '本年度，我局依法办理行政许可 12 件。',
    '政策解读',
    '甲 | 乙',
    '| |',
    '共计！12',
  ])('not %j', (line) => {
    expect(readsAsTableLine(line)).toBe(false);
  });
});

describe('readsAsForm', () => {
  test.each([
    { given: '北川市水务局2024年政府信息公开工作年度报告', what: 'a title' },
    { given: '一、总体情况', what: 'a section' },
    { given: '七、附件', what: 'a section too many' },
    { given: '（一）主动公开', what: 'a sub-heading' },
    { given: '（一）主动公开。全年12条。', what: 'a run-in heading' },
    { given: '- 3 -', what: 'the mark of a page' },
    { given: '2021年2月2日', what: 'the date of a signature' },
    { given: '主办：青岩县', what: 'page furniture' },
    { given: '注：含上年度结转数量', what: 'a remark' },
    { given: '2024 年', what: 'a year over a table' },
    { given: '规章 1 2 3', what: 'a row' },
    { given: '┌──┬──┐', what: 'the border of a table' },
    { given: '────────', what: 'a line across the page' },
    { given: '*****', what: 'a line of asterisks' },
  ])('$given is $what', ({ given }) => {
    expect(readsAsForm(given)).toBe(true);
  });

  test.each([
    '全年公开信息12条。',
    '我局按时答复申请。',
    '一是加强领导。',
    '无。',
    '—'.repeat(3).concat('说明'),
  ])('not %j', (line) => {
    expect(readsAsForm(line)).toBe(false);
  });
});
