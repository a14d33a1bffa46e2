import type { TableCell } from '../block.js';

/** No figure of a report has more digits. */
const LONGEST = 12;
/** A search of more steps than this is given up. */
const MOST_STEPS = 200_000;

const DIGITS = /^\d+$/;

/** Told of the figures so far whether they can be the beginning of a row. */
export type IsPossible = (values: readonly number[]) => boolean;

function part(cell: TableCell, from: number, to: number): TableCell {
  const offset = (index: number): number => cell.offsetAt?.(index) ?? cell.start + index;
  return {
    text: cell.text.slice(from, to),
    start: offset(from),
    end: offset(to - 1) + 1,
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
  const ways: (readonly TableCell[])[] = [];
  let steps = 0;
  const taken: TableCell[] = [];
  const values: number[] = [];
  const take = (figure: TableCell, next: () => void): void => {
    taken.push(figure);
    values.push(Number(figure.text));
    if (isPossible(values)) next();
    taken.pop();
    values.pop();
  };
  const go = (index: number, from: number): void => {
    if (++steps > MOST_STEPS) return;
    const cell = cells[index];
    if (!cell) {
      if (taken.length === columns) ways.push([...taken]);
      return;
    }
    const { text } = cell;
    const cellsLeft = cells.length - index - 1;
    if (!DIGITS.test(text)) {
      if (taken.length < columns) take(cell, () => go(index + 1, 0));
      return;
    }
    const longest = text[from] === '0' ? 1 : LONGEST;
    for (let to = from + 1; to <= Math.min(text.length, from + longest); to++) {
      const isLast = to === text.length;
      const figures = taken.length + 1;
      if (figures + cellsLeft + (isLast ? 0 : 1) > columns) continue;
      take(part(cell, from, to), () => (isLast ? go(index + 1, 0) : go(index, to)));
    }
  };
  go(0, 0);
  return steps > MOST_STEPS ? null : ways;
}
