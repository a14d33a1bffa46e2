import { describe, expect, test } from 'vitest';
import { headCells, isRemark, readsAsForm, readsAsTableLine } from '../../src/text/form-line.js';

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

describe('headCells', () => {
  const words = (line: string) => headCells(line)?.map(({ start, end }) => line.slice(start, end)) ?? null;

  test.each([
    { given: '自然人 法人或其他组织 总计', want: ['自然人', '法人或其他组织', '总计'] },
    { given: '  结果维持\u3000结果纠正  ', want: ['结果维持', '结果纠正'] },
    { given: '信息内容 本年制发件数', want: ['信息内容', '本年制发件数'] },
    { given: '第二十条第（五）项 信息内容', want: ['第二十条第（五）项', '信息内容'] },
    { given: '行政复议 行政诉讼', want: ['行政复议', '行政诉讼'] },
    { given: '自然人', want: null },
    { given: '自然人 ', want: null },
    { given: '自然人 政策解读', want: null },
    { given: '自然人 12', want: null },
    { given: '结果正纠 结果维持', want: ['结果正纠', '结果维持'] },
    { given: '结果正纠 科研机枸', want: null },
    { given: '自 然 人 社会　公益组织 总计', want: ['自 然 人', '社会　公益组织', '总计'] },
    { given: '信息内容 社会 公益', want: null },
    { given: '法 律 服 务 机 构 其他', want: ['法 律 服 务 机 构', '其他'] },
    { given: '信息内容 本年新公 开 数 量 ②', want: ['信息内容', '本年新公 开 数 量'] },
    { given: '总计 9 合计', want: null },
    { given: '', want: null },
    { given: `自然人${' '.repeat(115)}总计`, want: ['自然人', '总计'] },
    { given: `自然人${' '.repeat(116)}总计`, want: null },
  ])('$given', ({ given, want }) => {
    expect(words(given)).toEqual(want);
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
    '信息内容（注1）本年收费总额（单位：万元）',
    '信息内容本年收费总额（单位：万元）（单位：件）',
    '（三）不予公开',
    '0 0 0 0 0',
    '3415.74万元',
    '| 12 |',
    '甲 | 规章',
    '自然人 商业企业',
    '第二十条第（一）项 本年新制作数量',
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
    { given: '┌┐', what: 'a corner of a table' },
    { given: '————', what: 'a short line across the page' },
    { given: '────────', what: 'a line across the page' },
    { given: '****', what: 'a line of asterisks' },
  ])('$given is $what', ({ given }) => {
    expect(readsAsForm(given)).toBe(true);
  });

  test.each([
    '全年公开信息12条。',
    '我局按时答复申请。',
    '一是加强领导。',
    '无。',
    '—'.repeat(3).concat('说明'),
    '说明情况：无',
    '***',
    '==',
  ])('not %j', (line) => {
    expect(readsAsForm(line)).toBe(false);
  });
});
