import { expect, test } from 'vitest';
import { slotRows } from './slot-rows.js';

const filler = '全年没有其他情况需要说明'.repeat(20);

test.each([
  {
    what: 'a mark right behind a label',
    line: '行政处罚-行政强制9',
    want: [
      ['行政处罚', '-'],
      ['行政强制', '9'],
    ],
  },
  {
    what: 'marks between digits',
    line: '行政处罚/—07-行政强制',
    want: [['行政处罚', '/', '—', '07', '-'], ['行政强制']],
  },
  {
    what: 'signs behind blanks',
    line: '行政处罚8 -288 0行政强制8-2',
    want: [
      ['行政处罚', '8', '-288', '0'],
      ['行政强制', '8', '-', '2'],
    ],
  },
  {
    what: 'a pause that looks like an ordinal before a label that has none',
    line: '行政处罚1、行政强制2',
    want: [
      ['行政处罚', '1'],
      ['、行政强制', '2'],
    ],
  },
  { what: 'a stroke inside a label', line: '本年增/减3', want: [['本年增/减', '3']] },
])('$what in a table run together', ({ line, want }) => {
  const rows = slotRows(`${line} ${filler}`).slice(0, want.length);

  expect(rows.map(({ slots }) => slots.map(({ text }) => text))).toEqual(want);
});

test.each([
  { line: '规章 0 12 3', want: ['规章', '0', '12', '3'] },
  { line: '6.属于四类过程性信息0 12 3', want: ['6.属于四类过程性信息', '0', '12', '3'] },
  { line: '（三）不予公开 1.属于国家秘密-3 0', want: ['（三）不予公开 1.属于国家秘密', '-3', '0'] },
  { line: '行政事业性收费0.44', want: ['行政事业性收费', '0.44'] },
  { line: '行政许可／', want: ['行政许可', '／'] },
  { line: '信息内容 本年增/减', want: ['信息内容 本年增/减'] },
  { line: '政府集中采购70元 3', want: ['政府集中采购70元', '3'] },
])('the label and the figures of $line', ({ line, want }) => {
  expect(slotRows(line).map(({ slots }) => slots.map(({ text }) => text))).toEqual([want]);
});

test('a row behind half a tag is part of that tag, as in a browser', () => {
  const page =
    '<table><tr><td>行政处罚</td><td colspan="<tr><td>行政强制</td><td colspan="3">5</td></tr></table>';

  expect(slotRows(page).map(({ slots }) => slots.map(({ text }) => text))).toEqual([['行政处罚', '5']]);
});

test('a row that begins in half a tag goes on with the row above it', () => {
  const page = '<table><tr><td>行政处罚</td><td>5<font <tr><td>行政强制</td><td>6</td></tr></table>';

  expect(slotRows(page).map(({ slots }) => slots.map(({ text }) => text))).toEqual([
    ['行政处罚', '5', '行政强制', '6'],
  ]);
});
