import { isEnclosed, isRuled } from '../../text/line-cells.js';
import type { Block, TableRow } from '../block.js';
import type { BlockList } from './block-list.js';
import { cellsOfLine } from './cells-of-line.js';
import { readLines } from './read-lines.js';
import { isIndented, partsCells, type SourceLine, trimmedPiece } from './source-lines.js';

const BORDER = /^[\s┌┬┐├┼┤└┴┘─━┏┳┓┣╋┫┗┻┛│┃+=|-]*$/;
const CORNER = /[┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛+]/;
const RULE = /^(?:[─━—_]+|-+|=+|\*+)$/;
/** A shorter line of signs is no line across the page. */
const SHORTEST_RULE = 4;

function rowOf(line: SourceLine): TableRow {
  const cells = cellsOfLine(line).map(({ start, end }, column) => ({
    text: line.text.slice(start, end),
    start: line.start + start,
    end: line.start + end,
    column,
    columnSpan: 1,
  }));
  const row = { ...trimmedPiece(line), cells, enclosed: !line.open && isEnclosed(line.text) };
  return line.closedUp ? { ...row, closedUp: true } : row;
}

/** Whether a line draws the border of a table and holds nothing. */
function isBorder(text: string): boolean {
  return BORDER.test(text) && CORNER.test(text);
}

function addLine(list: BlockList, line: SourceLine): void {
  const piece = trimmedPiece(line);
  const indented = isIndented(line);
  if (piece.text === '') {
    if (!line.text.includes('\t')) list.endTable();
  } else if (isRuled(piece.text)) return;
  else if (partsCells(line)) list.addRow(rowOf(line));
  else if (indented) list.add({ kind: 'paragraph', ...piece, literal: false, indented });
  else if (isBorder(piece.text)) return;
  else if (piece.text.length >= SHORTEST_RULE && RULE.test(piece.text))
    list.add({ kind: 'rule', start: piece.start, end: piece.end });
  else list.add({ kind: 'paragraph', ...piece, literal: false, indented, lineStart: line.start });
}

/** The blocks of a plain text: a line is a paragraph, a line with tabs or bars a row. */
export function readText(source: string): readonly Block[] {
  return readLines(source, (list, lines, index) => {
    addLine(list, lines[index] as SourceLine);
    return index;
  });
}
