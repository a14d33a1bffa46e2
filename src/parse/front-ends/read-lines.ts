import type { Block } from '../block.js';
import { withoutBarsAtLineEnds } from './bars-at-line-ends.js';
import { withBarsForBreaks } from './bars-for-breaks.js';
import { type BlockList, blockList } from './block-list.js';
import { withClosedUpTables } from './closed-up-tables.js';
import { withOpenTables } from './open-tables.js';
import { withRowsInOnePiece } from './rows-over-lines.js';
import { type SourceLine, sourceLines } from './source-lines.js';
import { tabLedRow } from './tab-led-row.js';
import { tabPartedRow } from './tab-parted-row.js';
import { withWikiRows } from './wiki-rows.js';

/** Adds what begins at a line, and tells the index of the last line it took up. */
export type AddAt = (list: BlockList, lines: readonly SourceLine[], index: number) => number;

/** The blocks of a text read line by line; a row written one cell a line is read as one where tabs lead or part its cells. */
export function readLines(source: string, addAt: AddAt): readonly Block[] {
  const whole = withRowsInOnePiece(withBarsForBreaks(withWikiRows(sourceLines(source))));
  const lines = withOpenTables(withClosedUpTables(withoutBarsAtLineEnds(whole)));
  const list = blockList();
  const hasTabs = source.includes('\t');
  for (let index = 0; index < lines.length; index++) {
    const row = hasTabs ? (tabPartedRow(lines, index) ?? tabLedRow(lines, index)) : null;
    if (row) {
      list.addRow(row.row);
      index += row.lines - 1;
    } else index = addAt(list, lines, index);
  }
  return list.blocks;
}
