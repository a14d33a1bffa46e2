import { describe, expect, test } from 'vitest';
import { sourceLines } from '../../../src/parse/front-ends/source-lines.js';
import { tabLedRow } from '../../../src/parse/front-ends/tab-led-row.js';

const read = (source: string, from = 0) => {
  const found = tabLedRow(sourceLines(source), from);
  return found && { cells: found.row.cells.map(({ text }) => text), lines: found.lines };
};

describe('tabLedRow', () => {
  test.each([
    { given: '\t规章\n\t0\n\t1\n\t2\n', want: { cells: ['规章', '0', '1', '2'], lines: 4 } },
    { given: '\t规章\n\t\n\t\n\t2\n', want: { cells: ['规章', '', '', '2'], lines: 4 } },
    { given: '\t商业\n企业\n\t科研\n机构\n', want: { cells: ['商业 企业', '科研 机构'], lines: 4 } },
    { given: '\t规章\n\t0', want: { cells: ['规章', '0'], lines: 2 } },
    { given: '\t规章\n\t0\n\n\t行政许可\n\t1', want: { cells: ['规章', '0'], lines: 2 } },
    { given: '\t规章\n\t0\n三、收到和处理政府信息公开申请情况', want: { cells: ['规章', '0'], lines: 2 } },
    { given: '\t', want: { cells: [''], lines: 1 } },
    { given: '\t规章', want: { cells: ['规章'], lines: 1 } },
  ])('$given', ({ given, want }) => {
    expect(read(given)).toEqual(want);
  });

  test('from a line further down', () => {
    expect(read('正文\n\t规章\n\t0\n', 1)).toEqual({ cells: ['规章', '0'], lines: 2 });
  });

  test.each([
    { given: '', why: 'is empty' },
    { given: '规章\n\t0', why: 'does not begin with a tab' },
    { given: '\t规章\t0', why: 'has its cells on one line' },
    { given: '\t规章\n\t0\t1', why: 'has a line with two cells' },
    { given: '\t规章\n甲\t0', why: 'goes on with a row of another kind' },
    { given: '\t0\n'.repeat(150), why: 'is longer than any row' },
  ])('none where the source $why', ({ given }) => {
    expect(read(given)).toBeNull();
  });

  test('none below a row that parts its cells with tabs: its first cell is blank', () => {
    expect(tabLedRow(sourceLines('规章\t0\n\t1'), 1)).toBeNull();
    expect(tabLedRow(sourceLines('正文\t\n\t1'), 1)).not.toBeNull();
  });

  test('a cell stands where it says', () => {
    const source = '正文\n\t规  章\n\t 0 \n\t\n\t商业\n企业\n';
    const found = tabLedRow(sourceLines(source), 1);
    const slices = found?.row.cells.map(({ start, end }) => source.slice(start, end).trim());

    expect(slices).toEqual(['规  章', '0', '', '商业\n企业']);
    expect(source.slice(found?.row.start, found?.row.end).trim()).toBe('规  章\n\t 0 \n\t\n\t商业\n企业');
  });
});
