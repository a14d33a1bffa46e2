import { applicants, total } from '../../form/applicants.js';
import type { DataRow, Header } from './data-rows.js';
import type { ReadRow } from './row.js';

/** What the other rows of a table, and its heads, tell of where the columns of a row stand. */
export interface Likeness {
  /**
   * The cell behind the label in which the first column stands; below 0 where the label takes up columns of its own.
   * Null where no like row tells, as in a row put together from lines: that one has no cells for its blanks.
   */
  readonly start: number | null;
  /** `start` is where the heads stand, in a table with as many cells to the row as to the heads. */
  readonly isBelowHeads: boolean;
  /** The row is as long as others with its label in the same place, or as its heads, or there are none to compare with. */
  readonly isUsualLength: boolean;
  /** Where the first column stands in rows with as many cells before their figures that fill every column. */
  readonly fullStarts: ReadonlySet<number>;
}

/** The likeness of a row made up of a cell a column. */
export const asColumns: Likeness = {
  start: 0,
  isBelowHeads: true,
  isUsualLength: true,
  fullStarts: new Set(),
};

/** Tells what is known of the columns of a row. */
export type LikenessOf = (data: DataRow) => Likeness;

/** How often each value was seen under each key, so that a row can be taken out of the count again. */
class Tally<K> {
  readonly #counts = new Map<K, Map<number, number>>();

  add(key: K, value: number): void {
    const counts = this.#counts.get(key) ?? new Map<number, number>();
    counts.set(value, (counts.get(value) ?? 0) + 1);
    this.#counts.set(key, counts);
  }

  /** The values seen under a key, most frequent first, one sight of `own` left out. */
  without(key: K, own: number | null): readonly number[] {
    const left = [...(this.#counts.get(key) ?? [])].map(
      ([value, count]) => [value, value === own ? count - 1 : count] as const,
    );
    return left
      .filter(([, count]) => count > 0)
      .sort((a, b) => b[1] - a[1])
      .map(([value]) => value);
  }
}

/** Heads take up no more rows. */
const TALLEST = 6;

/** How far the widest row of heads reaches; 0 without heads. */
function widestHead(header: Header | null): number {
  let widest = 0;
  for (let rows = header, height = 0; rows && height < TALLEST; rows = rows.above, height++) {
    widest = Math.max(widest, gridWidth(rows.row));
  }
  return widest;
}

/** How many columns of the grid a row reaches across. */
function gridWidth({ cells }: ReadRow): number {
  const last = cells.at(-1);
  return last ? last.column + last.columnSpan : 0;
}

const only = (values: readonly number[]): number | null =>
  values.length === 1 ? (values[0] as number) : null;

/** The cell in which the first of as many figures as columns stands, without a gap; null for any other row. */
function fullStart({ row, valuesFrom }: DataRow, width: number): number | null {
  const first = row.looks.indexOf('figure', valuesFrom);
  if (first === -1 || row.looks.lastIndexOf('figure') - first + 1 !== width) return null;
  return row.looks.slice(first, first + width).every((look) => look === 'figure') ? first : null;
}

/** Whether the cells of two rows can be counted off against each other. */
const isAlike = (a: ReadRow, b: ReadRow): boolean =>
  a.cells.length === b.cells.length && a.enclosed === b.enclosed;

/** The cell below the first head, in a table with as many cells to the row as to the heads and one head a column. */
function startBelowHeads({ header, row }: DataRow, width: number): number | null {
  if (!header || header.row === row || header.words.length !== width) return null;
  if (!isAlike(header.row, row)) return null;
  const [first] = header.words;
  const last = header.words.at(-1);
  if (!first || !last) return null;
  const at = header.row.cells.indexOf(first);
  return header.row.cells.indexOf(last) === at + width - 1 ? at : null;
}

/** The first column by the heads of the first and of the last, where the heads take up several rows of the same length. */
function startBelowEnds({ header, row }: DataRow, width: number): number | null {
  const starts = new Set<number>();
  for (let rows = header, height = 0; rows && height < TALLEST; rows = rows.above, height++) {
    if (rows.row === row || !isAlike(rows.row, row)) continue;
    for (const { index, match } of rows.heads) {
      if (match.target.key === applicants[0]?.key) starts.add(index);
      const isLast = match.target.key === total.key && index >= width - 1;
      if (isLast) starts.add(index - width + 1);
    }
  }
  return only([...starts]);
}

/** Learns from the rows of a table, those below the same heads, where the columns of each stand. */
export function likenessIn(rows: readonly DataRow[], widthOf: (data: DataRow) => number): LikenessOf {
  const fullByShape = new Tally<string>();
  const fullByLength = new Tally<string>();
  const fullByLabel = new Tally<string>();
  const fullByBlock = new Tally<string>();
  const lengths = new Tally<string>();
  const keysOf = (data: DataRow) => {
    const width = widthOf(data);
    const { length } = data.row.cells;
    const block = `${data.header?.row.start}/${width}/${data.row.enclosed === true}`;
    const full = fullStart(data, width);
    const from = data.valuesFrom;
    return {
      width,
      full,
      /** Whether a full row has a cell for each column behind its label and no other. */
      isBare: full === null ? null : Number(full === from && length === from + width),
      length,
      block,
      shape: `${block}/${data.valuesFrom}/${length}`,
      byLength: `${block}/${length}`,
      byLabel: `${block}/${data.valuesFrom}`,
    };
  };
  for (const data of rows) {
    const { full, isBare, length, block, shape, byLength, byLabel } = keysOf(data);
    lengths.add(byLabel, length);
    if (full === null || isBare === null) continue;
    fullByShape.add(shape, full);
    fullByLength.add(byLength, full);
    fullByLabel.add(byLabel, full - data.valuesFrom);
    fullByBlock.add(block, isBare);
  }
  return (data) => {
    const { width, full, isBare, length, block, shape, byLength, byLabel } = keysOf(data);
    const from = data.valuesFrom;
    const usual = lengths.without(byLabel, length);
    const areBare = only(fullByBlock.without(block, isBare)) === 1;
    const isAlone = usual.length === 0 && (areBare || widestHead(data.header) <= gridWidth(data.row));
    const asUsual = length - from === width && (isAlone || usual[0] === length) ? from : null;
    const belowHeads = startBelowHeads(data, width);
    const belowEnds = startBelowEnds(data, width);
    const first =
      belowHeads ??
      only(fullByShape.without(shape, full)) ??
      belowEnds ??
      only(fullByLength.without(byLength, full)) ??
      asUsual;
    return {
      start: first === null || data.row.loose || data.row.glued ? null : first - from,
      isBelowHeads: belowHeads !== null,
      isUsualLength:
        usual.length === 0 || usual.includes(length) || widestHead(data.header) === gridWidth(data.row),
      fullStarts: new Set([
        ...fullByLabel.without(byLabel, full === null ? null : full - from),
        ...(belowEnds === null ? [] : [belowEnds - from]),
      ]),
    };
  };
}
