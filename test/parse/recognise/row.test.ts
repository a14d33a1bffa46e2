import { describe, expect, test } from 'vitest';
import { isRowOfForm, readRow, type SourceRow } from '../../../src/parse/recognise/row.js';

function sourceRow(...texts: readonly string[]): SourceRow {
  const cells = texts.map((text, column) => ({
    text,
    start: column,
    end: column + 1,
    column,
    columnSpan: 1,
  }));
  return { text: texts.join(' '), start: 0, end: texts.length, cells };
}

const read = (...texts: readonly string[]) => readRow(sourceRow(...texts), false);

describe('readRow', () => {
  const labels = (...texts: readonly string[]) =>
    read(...texts).labels.map(({ match, index }) => `${match.target.key} ${index}`);

  test.each([
    { texts: ['规章', '1', '0', '11'], want: ['regulations 0'] },
    { texts: ['', '', '2.重复申请', '0'], want: ['notProcessed.duplicate 2'] },
    { texts: ['（三）不予公开', '1.属于国家秘密', '0'], want: ['denied.stateSecret 1'] },
    { texts: ['三、本年度办理结果', '（一）予以公开', '0'], want: ['granted 1'] },
    { texts: ['三、本年度办理结果', '（三）不予公开', '', '88'], want: [] },
    { texts: ['其他对外', '管理服务事项', '0'], want: ['otherServices 1'] },
    { texts: ['4.无正当理由大量', '反复申请', '0'], want: ['notProcessed.excessive 1'] },
    { texts: ['8.属于行政查', '询事', '项', '0'], want: ['denied.administrativeInquiry 2'] },
    { texts: ['办理情况', '自然人', '其他', '总计'], want: [] },
    { texts: ['（七）总计', '1'], want: ['concluded 0'] },
    { texts: ['总计', '1'], want: ['concluded 0'] },
    { texts: ['7.总计', '1'], want: ['concluded 0'] },
    { texts: ['3.其他', '1'], want: ['other.miscellaneous 0'] },
    { texts: ['（3）其他', '1'], want: ['other.miscellaneous 0'] },
    { texts: ['（六）其他', '1'], want: [] },
    { texts: ['1', '2', '3'], want: [] },
  ])('the labels in $texts', ({ texts, want }) => {
    expect(labels(...texts)).toEqual(want);
  });

  test.each([
    { texts: ['（二）部分公开（区', '分处理的，只计这一', '情形，不计其他情形', '）', '7'], strays: false },
    { texts: ['（二）部分公开（区', '7'], strays: false },
    { texts: ['（二）部分公开（区', '息公开申请数量', '7'], strays: true },
    { texts: ['（二）部分公开', '息公开申请数量', '7'], strays: true },
    { texts: ['一、本年新收政府信', '息公开申请数量', '7'], strays: false },
  ])('pieces between a label and its figures: $texts', ({ texts, strays }) => {
    const [label] = readRow(sourceRow(...texts), true).labels;
    expect(label?.index).toBe(texts.length - 2);
    expect(label?.isStrayed === true).toBe(strays);
  });

  test('its heads, its item and its figures', () => {
    const row = read('信息内容', '本年制发件数', '本年废止件数', '现行有效件数');

    expect(row.heads.map(({ index, match }) => [index, match.target.key])).toEqual([
      [1, 'issued'],
      [2, 'repealed'],
      [3, 'inForce'],
    ]);
    expect(read('第二十条第（五）项', '').item).toBe('20.5');
    expect(read('规章', '1', '', '/').figures).toBe(2);
    expect(read('规章', '1', '', '/').looks).toEqual(['words', 'figure', 'blank', 'figure']);
  });
});

describe('isRowOfForm', () => {
  test.each([
    { texts: ['规章', '1'], want: true },
    { texts: ['规章'], want: true },
    { texts: ['第二十条第（一）项', ''], want: true },
    { texts: ['信息内容', '数量'], want: true },
    { texts: ['自然人', '商业企业'], want: true },
    { texts: ['属于四类过期性信息'], want: false },
    { texts: ['平台', '条数'], want: false },
    { texts: ['网站', '12'], want: false },
    { texts: ['', ''], want: false },
  ])('$texts: $want', ({ texts, want }) => {
    expect(isRowOfForm(read(...texts))).toBe(want);
  });
});
