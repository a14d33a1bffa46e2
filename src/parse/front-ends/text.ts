import { hasSeparators, separatedCells } from '../../text/line-cells.js';
import type { Block, TableRow } from '../block.js';
import { blockList } from './block-list.js';
import { type SourceLine, sourceLines, trimmedPiece } from './source-lines.js';
import { tabLedRow } from './tab-led-row.js';

const INDENT = /^\u3000\u3000/;
/** One tab at the end of a line is no sign of a table; several are its empty cells. */
const TRAILING_TAB = /\t *$/;
const BORDER = /^[\s┌┬┐├┼┤└┴┘─━┏┳┓┣╋┫┗┻┛│┃+=|-]*$/;
const CORNER = /[┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛+]/;
const RULE = /^(?:[─━—_]{4,}|-{4,}|={4,}|\*{4,})$/;

function rowOf(line: SourceLine): TableRow {
  const cells = separatedCells(line.text).map(({ start, end }, column) => ({
    text: line.text.slice(start, end),
    start: line.start + start,
    end: line.start + end,
    column,
    columnSpan: 1,
  }));
  return { ...trimmedPiece(line), cells };
}

/** Whether a line draws the border of a table and holds nothing. */
function isBorder(text: string): boolean {
  return BORDER.test(text) && CORNER.test(text);
}

/** The blocks of a plain text: a line is a paragraph, a line with tabs or bars a row. */
export function readText(source: string): readonly Block[] {
  const lines = sourceLines(source);
  const list = blockList();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as SourceLine;
    const row = tabLedRow(lines, i);
    if (row) {
      list.addRow(row.row);
      i += row.lines - 1;
      continue;
    }
    const piece = trimmedPiece(line);
    const indented = INDENT.test(line.text);
    if (piece.text === '') {
      if (!line.text.includes('\t')) list.endTable();
    } else if (indented) list.add({ kind: 'paragraph', ...piece, literal: false, indented });
    else if (isBorder(piece.text)) continue;
    else if (RULE.test(piece.text)) list.add({ kind: 'rule', start: piece.start, end: piece.end });
    else if (hasSeparators(line.text.replace(TRAILING_TAB, ''))) list.addRow(rowOf(line));
    else list.add({ kind: 'paragraph', ...piece, literal: false, indented });
  }
  return list.blocks;
}
