import { isEnclosed, type Stretch, separatedCells } from '../../text/line-cells.js';
import type { TableRow } from '../block.js';
import { fillStart } from './row-fill.js';
import { type SourceLine, trimmedPiece } from './source-lines.js';

const isFilled = ({ start, end }: Stretch): boolean => start < end;

/** The stretches of a line that are the cells of its row. */
export function cellsOfLine({ text, open, closedUp }: SourceLine): readonly Stretch[] {
  if (closedUp === undefined) return separatedCells(text, open);
  if (closedUp === 'doubled') return separatedCells(text).filter(isFilled);
  const cells = separatedCells(text.slice(0, fillStart(text)), open);
  const last = cells.at(-1);
  return last && !isFilled(last) ? cells.slice(0, -1) : cells;
}

/**
 * The row that a line is.
 *
 * @param shown what a stretch of it shows
 */
export function rowOfLine(line: SourceLine, shown: (stretch: string) => string): TableRow {
  const cells = cellsOfLine(line).map(({ start, end }, column) => ({
    text: shown(line.text.slice(start, end)),
    start: line.start + start,
    end: line.start + end,
    column,
    columnSpan: 1,
  }));
  const { text, start, end } = trimmedPiece(line);
  const { open, closedUp } = line;
  return { text: shown(text), start, end, cells, enclosed: !open && isEnclosed(line.text), closedUp };
}
