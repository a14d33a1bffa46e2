import { expect, test } from 'vitest';
import { partedRow } from '../../../src/parse/recognise/parted-rows.js';
import { readRow } from '../../../src/parse/recognise/row.js';

const rowOf = (texts: readonly string[]) => {
  let start = 0;
  const cells = texts.map((text, column) => {
    const cell = { text, start, end: start + text.length, column, columnSpan: 1 };
    start = cell.end + 1;
    return cell;
  });
  return readRow({ text: texts.join('\t'), start: 0, end: start - 1, cells }, false);
};

test.each([
  {
    what: 'the label of another row behind figures',
    row: ['规章', '1', '', '3', '行政规范性文件', '4', '5', '6'],
    want: [
      ['规章', '1', '', '3'],
      ['行政规范性文件', '4', '5', '6'],
    ],
  },
  {
    what: 'an item behind figures',
    row: ['行政规范性文件', '', '6', '-', '第二十条第（五）项', '', '', ''],
    want: [
      ['行政规范性文件', '', '6', '-'],
      ['第二十条第（五）项', '', '', ''],
    ],
  },
  {
    what: 'labels behind figures, time and again',
    row: ['行政许可', '1', '行政处罚', '2', '行政强制', '3'],
    want: [
      ['行政许可', '1'],
      ['行政处罚', '2'],
      ['行政强制', '3'],
    ],
  },
  {
    what: 'heads behind figures',
    row: ['-', '', '结果维持', '结果纠正', '其他结果'],
    want: [['', '', '结果维持', '结果纠正', '其他结果'], ['-']],
  },
  {
    what: 'a label amidst figures',
    row: ['0', '6', '24', '行政复议', '44877', '0'],
    want: [
      ['0', '6', '24'],
      ['行政复议', '44877', '0'],
    ],
  },
  { what: 'several labels before figures', row: ['（三）不予公开', '1.属于国家秘密', '0', '0'], want: null },
  { what: 'the number of a row before its label', row: ['4', '规章', '1', '2', '3'], want: null },
  { what: 'a remark behind figures', row: ['规章', '1', '2', '3', '其他', '见附件'], want: null },
  { what: 'a label without figures behind another', row: ['规章', '', '', '', '行政许可', '1'], want: null },
])('$what', ({ row, want }) => {
  const parts = partedRow(rowOf(row)).map(({ cells }) => cells.map(({ text }) => text));

  expect(parts).toEqual(want ?? [row]);
});

test('each part lies where its cells do', () => {
  const row = rowOf(['行政许可', '1', '行政处罚', '2']);

  expect(partedRow(row).map(({ start, end }) => ({ start, end }))).toEqual([
    { start: 0, end: 6 },
    { start: 7, end: 13 },
  ]);
});
