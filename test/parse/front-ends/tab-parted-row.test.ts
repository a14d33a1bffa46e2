import { describe, expect, test } from 'vitest';
import { sourceLines } from '../../../src/parse/front-ends/source-lines.js';
import { tabPartedRow } from '../../../src/parse/front-ends/tab-parted-row.js';

const read = (source: string, from = 0) => {
  const found = tabPartedRow(sourceLines(source), from);
  return found && { cells: found.row.cells.map(({ text }) => text), lines: found.lines };
};

describe('tabPartedRow', () => {
  test.each([
    { given: '规章\n\n\t\n\n0\n\n\t\n\n1\n', want: { cells: ['规章', '0', '1'], lines: 10 } },
    { given: '规章\n\t\n0\n\t\n1\n\n行政许可\n\t\n2', want: { cells: ['规章', '0', '1'], lines: 6 } },
    { given: '规章\n\n\t\n\n0\n\n\n\n\n行政许可\n\n\t\n\n2', want: { cells: ['规章', '0'], lines: 9 } },
    { given: '行政许可\n\t\n0', want: { cells: ['行政许可', '0'], lines: 3 } },
    { given: '信息内容\n\t\n本年废止件数', want: { cells: ['信息内容', '本年废止件数'], lines: 3 } },
    { given: '规章\n\t\n本年\n废止件数\n\t\n1', want: { cells: ['规章', '本年 废止件数', '1'], lines: 6 } },
    { given: '规章\n\n\t\n\n\u00a0\n\n\t\n\n1', want: { cells: ['规章', '', '1'], lines: 9 } },
    { given: '规章\n\t\t\n1', want: { cells: ['规章', '', '1'], lines: 3 } },
    { given: '规章\n\t\n1\n\t\n\n行政许可\n\t\n2', want: { cells: ['规章', '1', ''], lines: 5 } },
    {
      given: '规章\n\t\n1\n\t\n2\n三、收到和处理政府信息公开申请情况',
      want: { cells: ['规章', '1', '2'], lines: 5 },
    },
    { given: '\t\n\n0\n\n\t\n\n1\n\n\n\n\n后文', want: { cells: ['', '0', '1'], lines: 11 } },
    { given: '\t\n0\n\t\n1\n\n后文', want: { cells: ['', '0', '1'], lines: 5 } },
    { given: '行政许可\n\t\n0\n本年没有变化。', want: { cells: ['行政许可', '0'], lines: 3 } },
    {
      given: `行政许可\n\t\n甲\n\t\n乙\n${'后文'.repeat(40)}`,
      want: { cells: ['行政许可', '甲', '乙'], lines: 5 },
    },
  ])('$given', ({ given, want }) => {
    expect(read(given)).toEqual(want);
  });

  test('from a line further down', () => {
    expect(read('正文\n规章\n\t\n0', 1)).toEqual({ cells: ['规章', '0'], lines: 3 });
  });

  test.each([
    { given: '', why: 'is empty' },
    { given: '\n规章\n\t\n0', why: 'begins with a blank line' },
    { given: '规章', why: 'ends with the first cell' },
    { given: '规章\n\n0', why: 'has no tab' },
    { given: '规章\t0', why: 'has its cells on one line' },
    { given: '规章\n\t\n0\t1', why: 'goes on with a row of another kind' },
    { given: '\t\n\t0', why: 'leads its cells with tabs' },
    { given: '前文很短\n\t\n后文也很短', why: 'is two paragraphs with a stray tab between them' },
    { given: `${'前文'.repeat(40)}\n\t\n0`, why: 'begins with a long paragraph' },
    { given: '规章\n\t\n0\n'.repeat(1) + '\t\n0\n'.repeat(40), why: 'has more cells than any row' },
    { given: '\t\n'.repeat(200), why: 'is tabs alone' },
    { given: `规章\n${'\t'.repeat(40)}`, why: 'has more tabs on its last line than any row has cells' },
  ])('none where the source $why', ({ given }) => {
    expect(read(given)).toBeNull();
  });

  test('a cell stands where it says', () => {
    const source = '正文\n规  章\n\n\t\n\n 0 \n\n\t\n\n商业\n\n企业\n\n\t\n\n1\n\n\n\n';
    const found = tabPartedRow(sourceLines(source), 1);
    const slices = found?.row.cells.map(({ start, end }) => source.slice(start, end).trim());

    expect(slices).toEqual(['规  章', '0', '商业\n\n企业', '1']);
    expect(source.slice(found?.row.start, found?.row.end)).toBe(
      source.slice(source.indexOf('规'), source.indexOf('1') + 1),
    );
  });
});
