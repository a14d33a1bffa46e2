import { describe, expect, test } from 'vitest';
import type { Block, ParagraphBlock } from '../../src/parse/block.js';
import { readText } from '../../src/parse/front-ends/text.js';
import { joinGluedLines } from '../../src/parse/join-glued-lines.js';
import { isText } from '../../src/parse/text-block.js';

const textsOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (isText(block) ? block.text : block.kind));
/** Leaves a paragraph as it is. */
const whole = (paragraph: ParagraphBlock): readonly Block[] => [paragraph];
const joined = (...lines: readonly string[]) => textsOf(joinGluedLines(readText(lines.join('\n')), whole));

const ROWS = ['行政许可000', '行政处罚123', '行政强制000'] as const;

describe('lines of a table whose figures run into their labels are one', () => {
  test.each([
    { what: 'rows', lines: ROWS, want: [ROWS.join(' ')] },
    {
      what: 'figures parted by blanks and marks',
      lines: ['规章0 0 0', '行政许可0 0 0', '行政处罚1 - 3', '行政强制1 2 3'],
      want: ['规章0 0 0 行政许可0 0 0 行政处罚1 - 3 行政强制1 2 3'],
    },
    {
      what: 'items, heads and rows of one figure',
      lines: ['第二十条第（六）项', '信息内容 本年处理决定数量', ...ROWS, '行政事业性收费0'],
      want: [`第二十条第（六）项 信息内容 本年处理决定数量 ${ROWS.join(' ')} 行政事业性收费0`],
    },
    {
      what: 'figures below their heads',
      lines: [...ROWS, '', '结果维持 结果纠正', '000000000000000'],
      want: [`${ROWS.join(' ')} 结果维持 结果纠正 000000000000000`],
    },
    { what: 'an amount', lines: [...ROWS, '政府集中采购70元'], want: [`${ROWS.join(' ')} 政府集中采购70元`] },
    {
      what: 'the rows of each section',
      lines: [...ROWS, '三、收到和处理政府信息公开申请情况', '（一）予以公开0000000'],
      want: [ROWS.join(' '), '三、收到和处理政府信息公开申请情况', '（一）予以公开0000000'],
    },
    {
      what: 'heads and the figures of their only row',
      lines: [
        ...ROWS,
        '四、政府信息公开行政复议、行政诉讼情况',
        '行政复议行政诉讼',
        '结果维持结果纠正',
        '0001 23',
      ],
      want: [
        ROWS.join(' '),
        '四、政府信息公开行政复议、行政诉讼情况',
        '行政复议行政诉讼 结果维持结果纠正 0001 23',
      ],
    },
    {
      what: 'not the numbers of pages',
      lines: [...ROWS, '12', '规章000', '— 13 —', '行政事业性收费0'],
      want: [ROWS.join(' '), '12', '规章000', '— 13 —', '行政事业性收费0'],
    },
    {
      what: 'no paragraph',
      lines: ['全年公开信息2024', ...ROWS, '本年度没有收取信息处理费。'],
      want: ['全年公开信息2024', ROWS.join(' '), '本年度没有收取信息处理费。'],
    },
  ])('$what', ({ lines, want }) => expect(joined(...lines)).toEqual(want));
});

describe('lines stay as they are', () => {
  test.each([
    { what: 'two rows', lines: ROWS.slice(0, 2) },
    { what: 'labels with the marks of notes', lines: ['规章1', '规范性文件2', '行政许可3', '行政处罚4'] },
    {
      what: 'marks of notes where other rows have a blank before their figures',
      lines: [
        '行政许可1 0 0',
        '行政处罚2 0 0',
        '行政强制3 0 0',
        '规章 0 0 0',
        '规范性文件 0 0 0',
        '总计 0 0 0',
      ],
    },
    { what: 'headings of sections', lines: ['一、总体情况2024', '二、主动公开2024', '三、申请2024'] },
    { what: 'sentences', lines: ['全年公开信息123', '收到来信456', '办理热线789'] },
  ])('$what', ({ lines }) => expect(joined(...lines)).toEqual(lines));
});

test('every character keeps its place in the source', () => {
  const source = ['', '行政许可000 ', '', '行政处罚123', '行政强制000'].join('\n');
  const [line] = joinGluedLines(readText(source), whole).filter(isText);
  const places = Array.from(line?.text ?? '', (sign, at) => [sign, source[line?.offsetAt?.(at) ?? -1]]);

  expect(places.filter(([sign, there]) => sign !== ' ' && sign !== there)).toEqual([]);
  expect(places.length).toBeGreaterThan(20);
});
