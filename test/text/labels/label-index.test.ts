import { describe, expect, test } from 'vitest';
import type { Wording } from '../../../src/form/wording.js';
import { labelCore } from '../../../src/text/labels/label-core.js';
import { findLabel, labelIndex } from '../../../src/text/labels/label-index.js';

const wording = (zh: string, ...variants: string[]): Wording => ({ zh, en: zh, variants });

const index = labelIndex([
  [wording('本年新收政府信息公开申请数量'), 'received'],
  [wording('上年结转政府信息公开申请数量'), 'carriedOver'],
  [wording('属于四类过程性信息'), 'process'],
  [wording('属于三类内部事务信息'), 'affairs'],
  [wording('其他对外管理服务事项'), 'services'],
  [wording('其他法律行政法规禁止公开'), 'prohibited'],
  [wording('社会公益组织', '社会组织'), 'publicInterest'],
  [wording('（七）总计', '合计'), 'total'],
  [wording('总计'), 'sum'],
]);

const find = (label: string) => findLabel(index, labelCore(label));

describe('findLabel', () => {
  test.each([
    { given: '本年新收政府信息公开申请数量', want: { target: 'received', kind: 'exact' } },
    { given: '一、本年新收 政府信息公开申请数量', want: { target: 'received', kind: 'exact' } },
    { given: '社会组织', want: { target: 'publicInterest', kind: 'exact' } },
    { given: '合计', want: { target: 'total', kind: 'exact' } },
    { given: '总计', want: { target: 'total', kind: 'exact' } },
    { given: '其他对外', want: { target: 'services', kind: 'prefix' } },
    { given: '一、本年新收政府信息公开', want: { target: 'received', kind: 'prefix' } },
    { given: '6.属于四类过期性信息', want: { target: 'process', kind: 'similar' } },
    { given: '2.其他法律法规规章禁止公开', want: { target: 'prohibited', kind: 'similar' } },
    { given: '属于四类过程信息', want: { target: 'process', kind: 'similar' } },
  ])('$given', ({ given, want }) => {
    expect(find(given)).toEqual(want);
  });

  test.each([
    { given: '', why: 'says nothing' },
    { given: '其他', why: 'is too short for a beginning' },
    { given: '社会公', why: 'is too short for a beginning, of one thing as it is' },
    { given: '总合计', why: 'is too short for likeness, alike as it is' },
    { given: '属于', why: 'is too short for likeness' },
    { given: '属于类信息', why: 'is equally like two' },
    { given: '政策解读材料', why: 'is like none' },
    { given: '政府信息公开申请数量', why: 'could be either of two' },
    { given: '本年新收政府信息公开申请数量'.repeat(2), why: 'is far too long' },
  ])('$given stands for nothing: it $why', ({ given }) => {
    expect(find(given)).toBeNull();
  });

  test('a beginning that two labels share stands for neither', () => {
    const both = labelIndex([
      [wording('行政许可事项'), 1],
      [wording('行政许可数量'), 2],
    ]);

    expect(findLabel(both, '行政许可')).toBeNull();
    expect(findLabel(both, '行政许可事')).toEqual({ target: 1, kind: 'prefix' });
  });

  test('is found in at most half as many characters again as the longest label has', () => {
    const one = labelIndex([
      [wording('甲乙丙丁'), 1],
      [wording('甲乙'), 2],
    ]);

    expect(findLabel(one, '甲乙丙丁戊己')).toEqual({ target: 1, kind: 'similar' });
    expect(findLabel(one, '甲乙丙丁戊己庚')).toBeNull();
  });

  test('a beginning that two wordings of one thing share stands for it', () => {
    const one = labelIndex([[wording('行政许可事项', '行政许可数量'), 1]]);

    expect(findLabel(one, '行政许可')).toEqual({ target: 1, kind: 'prefix' });
  });

  test.each([
    { given: '甲乙丙丁戊己庚子丑寅', want: 1, why: 'seven tenths alike' },
    { given: '甲乙丙丁戊己子丑寅卯', want: null, why: 'less than that' },
  ])('$given, $why, stands for $want', ({ given, want }) => {
    const one = labelIndex([[wording('甲乙丙丁戊己庚辛壬癸'), 1]]);

    expect(findLabel(one, given)?.target ?? null).toBe(want);
  });

  test.each([
    { labels: [['甲乙丙丁戊己庚辛', '甲乙丙丁戊己庚壬']], want: 0, why: 'both are wordings of one thing' },
    { labels: [['甲乙丙丁戊己庚辛', '甲乙丙丁戊己庚']], want: 0, why: 'both are, the nearer one last' },
    { labels: [['甲乙丙丁戊己丑子'], ['甲乙丙丁戊己庚辛']], want: 1, why: 'the second is nearer by far' },
    { labels: [['甲乙丙丁戊己庚辛'], ['甲乙丙丁戊己丑子']], want: 0, why: 'the first is nearer by far' },
    { labels: [['甲乙丙丁戊己庚辛'], ['甲乙丙丁戊己庚壬']], want: null, why: 'two things are equally near' },
    { labels: [['甲乙丙丁戊己庚'], ['甲乙丙丁戊己庚辛']], want: null, why: 'the second is hardly less near' },
    { labels: [['甲乙丙丁戊己庚辛'], ['甲乙丙丁戊己庚']], want: null, why: 'the second is hardly nearer' },
  ])('甲乙丙丁戊己庚酉 among $labels stands for $want: $why', ({ labels, want }) => {
    const several = labelIndex(labels.map(([zh = '', ...variants], at) => [wording(zh, ...variants), at]));

    expect(findLabel(several, '甲乙丙丁戊己庚酉')?.target ?? null).toBe(want);
  });
});
