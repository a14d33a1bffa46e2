import { type Stretch, separatedCells } from '../../text/line-cells.js';
import { fillStart } from './row-fill.js';
import type { SourceLine } from './source-lines.js';

const isFilled = ({ start, end }: Stretch): boolean => start < end;

/** The stretches of a line that are the cells of its row. */
export function cellsOfLine({ text, open, closedUp }: SourceLine): readonly Stretch[] {
  if (closedUp === undefined) return separatedCells(text, open);
  if (closedUp === 'doubled') return separatedCells(text).filter(isFilled);
  const cells = separatedCells(text.slice(0, fillStart(text)), open);
  const last = cells.at(-1);
  return last && !isFilled(last) ? cells.slice(0, -1) : cells;
}
