import { isStroke } from '../../text/form-line.js';
import { isRuled } from '../../text/line-cells.js';
import type { Block } from '../block.js';
import { paragraphOf } from '../text-block.js';
import type { BlockList } from './block-list.js';
import { isDelimiterRow } from './delimiter-row.js';
import { readLines } from './read-lines.js';
import { rowOfLine } from './row-of-line.js';
import { isIndented, partsCells, type SourceLine, trimmedPiece } from './source-lines.js';

/** What borders of tables do not hold. */
const NO_BORDER = /[^\s┌┬┐├┼┤└┴┘─━┏┳┓┣╋┫┗┻┛│┃+=|-]/;
const CORNER = /[┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛+]/;

const itself = (text: string): string => text;

/** Whether a line draws the border of a table and holds nothing. */
function isBorder(text: string): boolean {
  return CORNER.test(text) && !NO_BORDER.test(text);
}

function addLine(list: BlockList, line: SourceLine, above: SourceLine | undefined): void {
  const piece = trimmedPiece(line);
  const indented = isIndented(line);
  if (piece.text === '') {
    if (!line.text.includes('\t')) list.endTable();
  } else if (isRuled(piece.text) || isDelimiterRow(piece.text, list, above)) return;
  else if (partsCells(line)) list.addRow(rowOfLine(line, itself));
  else if (indented) list.add(paragraphOf(piece, indented));
  else if (isBorder(piece.text)) return;
  else if (isStroke(piece.text)) list.add({ kind: 'rule', start: piece.start, end: piece.end });
  else list.add({ ...paragraphOf(piece, indented), lineStart: line.start });
}

/** The blocks of a plain text: a line is a paragraph, a line with tabs or bars a row. */
export function readText(source: string): readonly Block[] {
  return readLines(source, (list, lines, index) => {
    addLine(list, lines[index] as SourceLine, lines[index - 1]);
    return index;
  });
}
