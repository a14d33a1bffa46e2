import { describe, expect, test } from 'vitest';
import type { ParagraphBlock, TableRow } from '../../../src/parse/block.js';
import { blockList } from '../../../src/parse/front-ends/block-list.js';
import { inWords } from './block-words.js';

const paragraph = (text: string): ParagraphBlock => ({
  kind: 'paragraph',
  text,
  start: 0,
  end: 0,
  literal: false,
  indented: false,
});

const row = (text: string): TableRow => ({
  text,
  start: 0,
  end: 0,
  cells: [{ text, start: 0, end: 0, column: 0, columnSpan: 1 }],
});

describe('blockList', () => {
  test('puts rows that follow one another into one table', () => {
    const list = blockList();
    list.addRow(row('1'));
    list.addRow(row('2'));
    list.add(paragraph('甲'));
    list.addRow(row('3'));
    list.endTable();
    list.addRow(row('4'));

    expect(list.blocks.map(inWords)).toEqual([[['1'], ['2']], '甲', [['3']], [['4']]]);
  });

  test('gives the last block back', () => {
    const list = blockList();
    list.add(paragraph('甲'));

    expect(list.takeLast()).toEqual(paragraph('甲'));
    expect(list.takeLast()).toBeUndefined();
    expect(list.blocks).toEqual([]);
  });

  test('does not add rows to a table that was given back', () => {
    const list = blockList();
    list.addRow(row('1'));
    list.takeLast();
    list.addRow(row('2'));

    expect(list.blocks.map(inWords)).toEqual([[['2']]]);
  });
});
