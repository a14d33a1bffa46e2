import { describe, expect, test } from 'vitest';
import { describeRepair } from '../../../src/validate/diagnose/describe-repair.js';
import type { CellRepair, Slip } from '../../../src/validate/diagnose/repair.js';

const total = '/remedies/reconsideration/total';
const other = '/remedies/reconsideration/other';
const change = (from: CellRepair['from'], to: number): CellRepair => ({ address: total, from, to });

describe('describeRepair', () => {
  test.each<[CellRepair['from'], number, readonly Slip[], string, string]>([
    [12, 112, ['digit'], '（漏写一位数字）', ' (a digit dropped)'],
    [112, 12, ['digit'], '（一位数字重复）', ' (a digit doubled)'],
    [132, 12, ['digit'], '（多写一位数字）', ' (a digit too many)'],
    [21, 12, ['digit'], '（相邻两位数字颠倒）', ' (two digits swapped)'],
    [17, 12, ['digit'], '（一位数字有误）', ' (a digit wrong)'],
    [12, 112, [], '', ''],
    [5, 9, ['digit'], '', ''],
  ])('%s for %i, %o', (from, to, likely, zh, en) => {
    const repair = { changes: [change(from, to)], likely };

    expect(describeRepair(repair)[0]).toBe(`行政复议 · 总计：${from}应为${to}${zh}`);
    expect(describeRepair(repair, 'en')[0]).toBe(
      `Administrative reconsideration · Total: ${from} should be ${to}${en}`,
    );
  });

  test('says what a blank and a mark should be', () => {
    const changes = [change(null, 3), { ...change('n/a', 4), address: other }] as const;

    expect(describeRepair({ changes, likely: ['blank'] })).toEqual([
      '行政复议 · 总计：空白应为3',
      '行政复议 · 其他结果：n/a应为4',
      '像是：漏填',
    ]);
    expect(describeRepair({ changes, likely: [] }, 'en')).toEqual([
      'Administrative reconsideration · Total: blank should be 3',
      'Administrative reconsideration · Other result: n/a should be 4',
    ]);
  });

  test('names every slip', () => {
    const likely = ['digit', 'swap', 'shift', 'blank', 'applicant'] as const;

    expect(describeRepair({ changes: [], likely })).toEqual([
      '像是：数字写错、两格的数互换、错了一格或一行、漏填、一件计入了别的申请人类别',
    ]);
    expect(describeRepair({ changes: [], likely }, 'en')).toEqual([
      'Looks like: a slip in the digits, two cells exchanged, one cell or one row off, a cell left blank, a case booked under another applicant',
    ]);
  });

  test('names a language that does not exist', () => {
    expect(() => describeRepair({ changes: [], likely: ['digit'] }, 'fr' as never)).toThrow(
      new RangeError('locale is "fr". Allowed: zh, en.'),
    );
  });
});
