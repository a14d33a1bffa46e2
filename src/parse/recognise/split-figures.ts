import { sourceOffset, type TableCell } from '../block.js';

/** No figure of a report has more digits. */
const LONGEST = 12;
/** A search of more steps than this is given up. */
const MOST_STEPS = 200_000;

const DIGITS = /^\d+$/;

/** Told of the figures so far whether they can be the beginning of a row. */
export type IsPossible = (values: readonly number[]) => boolean;

/** A figure as the stretch of the cell it stands in. */
interface Figure {
  readonly cell: TableCell;
  readonly from: number;
  readonly to: number;
}

function cellOf({ cell, from, to }: Figure): TableCell {
  if (from === 0 && to === cell.text.length) return cell;
  return {
    text: cell.text.slice(from, to),
    start: sourceOffset(cell, from),
    end: sourceOffset(cell, to - 1) + 1,
    column: cell.column,
    columnSpan: 1,
  };
}

/**
 * Every way to part cells of digits into as many figures as there are columns. A cell is parted into one figure or
 * more, none of which begins with a 0 unless it is 0; a cell that is no run of digits is one figure as it stands.
 * Null where there are too many ways to follow.
 *
 * @param isPossible drops a way as soon as its figures cannot become a row
 */
export function splitFigures(
  cells: readonly TableCell[],
  columns: number,
  isPossible: IsPossible,
): readonly (readonly TableCell[])[] | null {
  const ways: Figure[][] = [];
  const taken: Figure[] = [];
  const values: number[] = [];
  let steps = 0;

  const take = (cell: TableCell, from: number, to: number, value: number, next: () => void): void => {
    taken.push({ cell, from, to });
    values.push(value);
    if (isPossible(values)) next();
    taken.pop();
    values.pop();
  };
  const go = (index: number, from: number): void => {
    const cell = cells[index];
    if (!cell) {
      if (taken.length === columns) ways.push([...taken]);
      return;
    }
    const { text } = cell;
    const figuresLeft = columns - taken.length - (cells.length - index - 1);
    if (figuresLeft < 1 || text.length - from > figuresLeft * LONGEST) return;
    if (!DIGITS.test(text)) {
      take(cell, 0, text.length, Number.NaN, () => go(index + 1, 0));
      return;
    }
    const last = Math.min(text.length, from + (text[from] === '0' ? 1 : LONGEST));
    let value = 0;
    for (let to = from + 1; to <= last; to++) {
      if (++steps > MOST_STEPS) return;
      value = value * 10 + text.charCodeAt(to - 1) - 48;
      if (to === text.length) take(cell, from, to, value, () => go(index + 1, 0));
      else if (figuresLeft > 1) take(cell, from, to, value, () => go(index, to));
    }
  };
  go(0, 0);
  return steps > MOST_STEPS ? null : ways.map((way) => way.map(cellOf));
}
