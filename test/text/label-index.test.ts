import { describe, expect, test } from 'vitest';
import type { Wording } from '../../src/form/wording.js';
import { labelCore } from '../../src/text/label-core.js';
import { findLabel, labelIndex } from '../../src/text/label-index.js';

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
});
