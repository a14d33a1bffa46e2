import type { Cells } from '../../cells.js';
import type { RowPlan } from '../../row-plan.js';

/** Cells that are printed side by side, row after row where one line holds several. */
export interface Line {
  /** From left to right. */
  readonly cells: readonly number[];
  /** Its last row, whose total falls off where all moves to the right. */
  readonly last: RowPlan;
}

/** The counts of a report with a few of them changed. */
export type Change = ReadonlyMap<number, number>;

/** The number put together, in either of the two cells and nothing in the other. */
export function inPlace(left: number, right: number, joined: number): readonly Change[] {
  return [
    new Map([
      [left, joined],
      [right, 0],
    ]),
    new Map([
      [left, 0],
      [right, joined],
    ]),
  ];
}

/** The number put together, all behind it one cell to the left, and the total that fell off worked out. */
export function shifted(line: Line, place: number, joined: number, { counts }: Cells): Change {
  const { cells, last } = line;
  const change = new Map([[cells[place] as number, joined]]);
  for (let at = place + 1; at < cells.length - 1; at++) {
    change.set(cells[at] as number, counts[cells[at + 1] as number] as number);
  }
  const parts = last.cells.slice(0, -1).map((index) => change.get(index) ?? (counts[index] as number));
  change.set(
    last.total as number,
    parts.reduce((sum, part) => sum + part, 0),
  );
  return change;
}
