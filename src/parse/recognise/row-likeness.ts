import type { DataRow } from './data-row.js';
import type { Likeness } from './likeness.js';
import type { ByLength, RowsOfBlock, RowsOfLabel } from './row-sights.js';
import { gridWidth, only, startBelowEnds, startBelowHeads, widestHead } from './start-below-heads.js';

/** A row and what was seen of those like it. */
export interface CountedRow {
  readonly data: DataRow;
  readonly width: number;
  /** Where its figures begin, where it is full. */
  readonly full: number | null;
  /** 1 where it is full and has a cell for each column behind its label and no other, 0 where it is only full. */
  readonly isBare: number | null;
  readonly block: RowsOfBlock;
  readonly label: RowsOfLabel;
}

/** Whether the form prints the label of a row behind 三、本年度办理结果, a merged cell that can be lost. */
const isCutOff = ({ label }: DataRow): boolean => label?.match.target.wording.result === true;

/** Across how many cells the form prints the label of such a row: it stands beside that of its group, or across both. */
const labelSpan = ({ label }: DataRow): number => (label?.match.target.wording.group ? 1 : 2);

/** How many cells there are from the first with its label to the last: a converter repeats what stood in a merged cell. */
function cellsFromLabel({ row: { cells }, valuesFrom }: DataRow): number {
  let count = 1;
  while (count < valuesFrom && cells[valuesFrom - 1 - count]?.text === cells[valuesFrom - 1]?.text) count++;
  return count;
}

/** The likeness of a row. Most fill every column and leave little to ask: nothing is found out before it is asked for. */
export class RowLikeness implements Likeness {
  readonly #row: CountedRow;

  constructor(row: CountedRow) {
    this.#row = row;
  }

  /** Where the heads stand, unless a full row with as many cells and the label in the same place stands elsewhere. */
  get #belowHeads(): number | null {
    const { data, width, label } = this.#row;
    const start = startBelowHeads(data, width);
    return this.#startsIn(label.startsByLength).every((one) => one === start) ? start : null;
  }

  /** The cells in which the figures of other full rows begin that are as long. */
  #startsIn(starts: ByLength): readonly number[] {
    const { data, full } = this.#row;
    return starts.get(data.row.cells.length)?.without(full) ?? [];
  }

  /** The one cell in which they begin. */
  #startIn(starts: ByLength): number | null {
    return only(this.#startsIn(starts));
  }

  get #belowEnds(): number | null {
    return startBelowEnds(this.#row.data, this.#row.width);
  }

  get #usualLengths(): readonly number[] {
    return this.#row.label.lengths.without(this.#row.data.row.cells.length);
  }

  /** The cell behind the label in a row that is as long as others, with a cell a column. */
  get #asUsual(): number | null {
    const { data, width, block, isBare } = this.#row;
    const { length } = data.row.cells;
    if (length - data.valuesFrom !== width) return null;
    const usual = this.#usualLengths;
    if (usual.length > 0) return usual[0] === length ? data.valuesFrom : null;
    const areBare = only(block.areBare.without(isBare)) === 1;
    return areBare || widestHead(data.header) <= gridWidth(data.row) ? data.valuesFrom : null;
  }

  get start(): number | null {
    const { data, width, block, label } = this.#row;
    if (data.row.loose || data.row.glued) return null;
    const { length } = data.row.cells;
    const { closedUp } = data.row;
    const spare = length - data.valuesFrom - width;
    if (closedUp) return spare === 0 || (spare > 0 && closedUp !== 'whole') ? 0 : null;
    const first =
      this.#belowHeads ??
      this.#startIn(label.startsByLength) ??
      this.#belowEnds ??
      this.#startIn(block.startsByLength) ??
      this.#asUsual;
    return first === null ? null : first - data.valuesFrom;
  }

  get isBelowHeads(): boolean {
    return this.#belowHeads !== null;
  }

  get isUsualLength(): boolean {
    const { header, row } = this.#row.data;
    const usual = this.#usualLengths;
    return usual.length === 0 || usual.includes(row.cells.length) || widestHead(header) === gridWidth(row);
  }

  get #likeStarts(): Set<number> {
    const { data, full, label } = this.#row;
    return new Set(label.starts.without(full === null ? null : full - data.valuesFrom));
  }

  get fullStarts(): ReadonlySet<number> {
    const belowEnds = this.#belowEnds;
    return belowEnds === null
      ? this.#likeStarts
      : this.#likeStarts.add(belowEnds - this.#row.data.valuesFrom);
  }

  get isCutOff(): boolean {
    return isCutOff(this.#row.data);
  }

  get mayBeLeft(): boolean {
    const { data } = this.#row;
    const start = this.start ?? 0;
    return cellsFromLabel(data) + start > labelSpan(data) && !this.#likeStarts.has(start);
  }
}
