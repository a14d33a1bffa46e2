import { expect } from 'vitest';
import { type Block, sourceOffset } from '../../../src/parse/block.js';

/** What a block is, in a few words: enough to compare blocks in a table of tests. */
export function inWords(block: Block): unknown {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return `${block.literal ? 'literal ' : ''}${block.indented ? 'indented ' : ''}${block.text}`;
    case 'table':
      return block.rows.map(({ cells }) => cells.map(({ text }) => text));
    case 'rule':
      return '────';
  }
}

/** Holds that every piece stands where it says: its text there, markup aside, in order and within its block. */
export function expectPlaced(source: string, blocks: readonly Block[]): void {
  let last = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last);
    expect(block.end).toBeGreaterThanOrEqual(block.start);
    expect(block.end).toBeLessThanOrEqual(source.length);
    last = block.start;
    if (block.kind === 'table') {
      for (const { cells } of block.rows) {
        for (const [index, cell] of cells.entries()) {
          expect(cell.column).toBe(index);
          expect(cell.start).toBeLessThanOrEqual(cell.end);
          expect(cell.end).toBeLessThanOrEqual(source.length);
        }
      }
    } else if (block.kind === 'paragraph') {
      for (let index = 0; index < block.text.length; index++) {
        const at = sourceOffset(block, index);
        expect(at).toBeGreaterThanOrEqual(block.start);
        expect(at).toBeLessThan(block.end);
      }
    }
  }
}
