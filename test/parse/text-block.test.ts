import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/parse/block.js';
import { isBareLine, isLine, isText, mayBeHeading, paragraphOf } from '../../src/parse/text-block.js';

const piece = { text: '甲', start: 3, end: 4 };
const blocks: Readonly<Record<string, Block | undefined>> = {
  heading: { kind: 'heading', level: 1, ...piece },
  line: paragraphOf(piece, false),
  indented: paragraphOf(piece, true),
  literal: { ...paragraphOf(piece, false), literal: true },
  table: { kind: 'table', start: 0, end: 9, rows: [] },
  rule: { kind: 'rule', start: 0, end: 9 },
  nothing: undefined,
};

const passing = (passes: (block: Block | undefined) => boolean): readonly string[] =>
  Object.keys(blocks).filter((name) => passes(blocks[name]));

describe('blocks of text', () => {
  test.each([
    { passes: isText, want: ['heading', 'line', 'indented', 'literal'] },
    { passes: mayBeHeading, want: ['heading', 'line', 'indented'] },
    { passes: isLine, want: ['line', 'indented'] },
    { passes: isBareLine, want: ['line'] },
  ])('$passes.name', ({ passes, want }) => {
    expect(passing(passes)).toEqual(want);
  });

  test('a paragraph keeps the place of its piece', () => {
    expect(paragraphOf(piece, true)).toEqual({ kind: 'paragraph', literal: false, indented: true, ...piece });
  });
});
