import type { Piece, TableCell, TableRow } from '../block.js';

/** A cell with the spans it claims. */
export interface SpannedCell extends Omit<Piece, 'offsetAt'> {
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** No table of the form is wider; a span beyond that is a slip. */
const WIDEST = 64;
const TALLEST = 1000;

const within = (span: number, most: number): number => (span >= 1 ? Math.min(Math.floor(span), most) : 1);

/** Rows of cells with spans as rows of a grid: each cell in the first columns that no cell from above takes up. */
export function gridRows(rows: readonly (readonly SpannedCell[])[]): readonly TableRow[] {
  /** For each column how many rows below the cell above still takes up. */
  const taken: number[] = [];
  const out: TableRow[] = [];
  for (const cells of rows) {
    const placed: TableCell[] = [];
    let column = 0;
    const claims: (readonly [number, number, number])[] = [];
    for (const { rowSpan, columnSpan, text, start, end } of cells) {
      while ((taken[column] ?? 0) > 0) column++;
      const width = within(columnSpan, WIDEST);
      placed.push({ text, start, end, column, columnSpan: width });
      claims.push([column, width, within(rowSpan, TALLEST)]);
      column += width;
    }
    for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] as number) - 1);
    for (const [from, width, height] of claims)
      for (let at = from; at < from + width; at++) taken[at] = height - 1;
    const [first] = cells;
    if (!first) continue;
    const text = cells
      .map((cell) => cell.text)
      .join(' ')
      .trim();
    out.push({ text, start: first.start, end: (cells.at(-1) as SpannedCell).end, cells: placed });
  }
  return out;
}
