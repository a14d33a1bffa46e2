import { describe, expect, test } from 'vitest';
import { aDocument, reportOf } from '../a-document.js';

const heads = [
  '三、收到和处理政府信息公开申请情况',
  '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
];

/** The total of a row of section 3 in a text with a figure a line. */
const totalIn = (key: string, ...lines: readonly (string | readonly number[])[]): unknown => {
  const { outcomes } = reportOf(aDocument({ requests: [...heads, ...lines.flat().map(String)] })).requests;
  return (outcomes as Readonly<Record<string, { readonly total?: unknown }>>)[key]?.total;
};

const ones = [1, 0, 0, 0, 0, 0, 1];
const twos = [0, 2, 0, 0, 0, 0, 2];
const threes = [0, 0, 3, 0, 0, 0, 3];
const long = ['（二）部分公开（区分处理的，', '只计这一情形，不计其他情形）'];

describe('a row of section 3 whose figures stand a line each below its label', () => {
  test('is read where every row has its label', () => {
    expect(totalIn('granted', '（一）予以公开', ones, ...long, twos, '1.属于国家秘密', threes)).toBe(1);
  });

  test.each([
    {
      what: 'with no label',
      lines: ['（一）予以公开', ones, twos.slice(2), ...long, '1.属于国家秘密', threes],
    },
    {
      what: 'below a piece of a label',
      lines: ['（一）予以公开', ones, '年度办', twos.slice(1), ...long, '1.属于国家秘密', threes],
    },
    {
      what: 'below heads',
      lines: [
        '自然人',
        '企业 机构',
        twos.slice(1),
        ...long,
        '（一）予以公开',
        ones,
        '1.属于国家秘密',
        threes,
      ],
    },
  ])('is open where figures stand among them $what', ({ lines }) => {
    expect(totalIn('denied.stateSecret', ...lines)).toBeNull();
  });

  test('is read beside a row that the form does not have', () => {
    expect(totalIn('granted', '（一）予以公开', ones, '网络平台转办的', twos, '1.属于国家秘密', threes)).toBe(
      1,
    );
  });
});
