import type { Finding } from '../../src/finding/finding.js';
import type { Address } from '../../src/form/address.js';
import type { Edition } from '../../src/form/edition.js';
import { cellsOfRow, type FormCell, formCells } from '../../src/form/form-cells.js';
import type { ParseResult } from '../../src/parse/index.js';
import { valueAt } from '../../src/report/get-cell.js';
import { fold } from '../../src/text/fold.js';
import { columnOfHead } from '../../src/text/labels/column-of-head.js';
import { labelCore } from '../../src/text/labels/label-core.js';
import { rowNamed } from '../../src/text/labels/row-named.js';
import { rowBeginningWith } from '../../src/text/labels/row-of-label.js';
import { readCell } from '../../src/text/read-cell.js';
import { bareValue, type Document, type Stated } from './documents.js';
import type { Mutated } from './mutation.js';
import { type Place, type PlaceAt, placesIn } from './places.js';

/** A document that reads right, with what was read from it. */
export interface Whole extends Document {
  readonly result: ParseResult;
  readonly placeAt: PlaceAt;
  readonly shapes: ReadonlySet<string>;
}

/** A cell that holds what its source does not state there, without a word of the reader. */
export interface WrongCell {
  readonly address: Address;
  readonly stated: Value;
  readonly read: Value;
}

type Value = ReturnType<Stated>;

/** Whether the reader names a cell. */
export const names = ({ rule, cells, missing }: Finding, address: Address): boolean =>
  /^(?:parse|structure)\./.test(rule) &&
  (missing.includes(address) || cells.some((cell) => cell.address === address));

/** What a place says by itself. */
const saidBy = ({ slot }: Place, { kind }: FormCell): Value => bareValue(readCell(slot.text, kind).value);

/** The cells side by side with one in the form: those of its row, and for section 4 also those of all its groups. */
function neighbours({ row, table }: FormCell, edition: Edition): readonly (readonly FormCell[])[] {
  const own = cellsOfRow(edition, row);
  return table === 'remedies' ? [own, formCells[edition].filter((cell) => cell.table === table)] : [own];
}

/** Words read the same where they say the same: one label, or one with a slip in it. */
const sameWords = (a: string, b: string): boolean => a === b || labelCore(a) === labelCore(b);

/** A letter of 三、本年度办理结果, which runs down the side of the rows, before the ordinal of a label on its line. */
const LETTER_AT_SIDE = /^[三、本年度办理结果](?=[\d（(])/;

/**
 * Whether words are the label of a row in the words of the form, or begin no other, or end in it after others, or behind
 * a letter of the heading at the side of the rows.
 */
function isLabelOf(published: string, { row, table }: FormCell): boolean {
  const words = published.replace(LETTER_AT_SIDE, '');
  const { wording, ambiguous } = rowNamed(table, row.slice(row.lastIndexOf('/') + 1));
  if (!ambiguous && words.endsWith(fold(wording.zh))) return true;
  const match = rowBeginningWith(words);
  return match !== null && match.target.table === table && row.endsWith(`/${match.target.key}`);
}

/** How many places a row has, and in which of them its first column stands. */
const shape = (table: string, columns: number, size: number, first: number): string =>
  `${table}/${columns}: ${size} from ${first}`;

/** The shapes that the rows of a document have. */
export function shapesOf({ report, readings }: ParseResult, placeAt: PlaceAt): ReadonlySet<string> {
  const shapes = new Set<string>();
  if (report === null) return shapes;
  for (const cell of formCells[report.edition]) {
    const { start = null, guessed = true, state } = readings.get(cell.address) ?? {};
    const place = start === null || guessed || state === 'unreadable' ? null : placeAt(start);
    if (!place) continue;
    for (const row of neighbours(cell, report.edition))
      shapes.add(shape(cell.table, row.length, place.size, place.at - row.indexOf(cell)));
  }
  return shapes;
}

/** The words before the figures of a row, told from any of them that has a place. */
function wordsBefore({ result, placeAt }: Whole, row: readonly FormCell[]): string | null {
  for (const { address } of row) {
    const { start = null, state } = result.readings.get(address) ?? {};
    const place = start === null || state === 'unreadable' || state === 'blank' ? null : placeAt(start);
    if (place) return place.words;
  }
  return null;
}

/**
 * Whether a source states a figure for a cell. It does where the figure stands behind the words of its row, those of
 * the document or those of the form, and either
 * the row has the shape of an honest row of the document, with the figure in the column, or there are as many places, or
 * figures without a gap, as the row has columns.
 */
function isStatedAt(now: Place, cell: FormCell, whole: Whole, edition: Edition): boolean {
  const rows = neighbours(cell, edition);
  const words = wordsBefore(whole, rows[0] ?? []) ?? wordsBefore(whole, rows.at(-1) ?? []);
  if (!(words !== null && sameWords(now.words, words)) && !isLabelOf(now.words, cell)) return false;
  return rows.some((row) => {
    const column = row.indexOf(cell);
    return (
      whole.shapes.has(shape(cell.table, row.length, now.size, now.at - column)) ||
      (now.size === row.length && now.at === column) ||
      (now.among?.size === row.length && now.among.at === column)
    );
  });
}

/**
 * Whether labels were swapped, or lines that hold a head each, and a cell now holds the figure of another of its row: the
 * heads of their columns were. A count in a column of money is the amount.
 */
function isOfSwappedHeads(
  { verb, target, edits }: Mutated,
  row: readonly FormCell[],
  value: Value,
  { stated }: Whole,
): boolean {
  const areHeads = target === 'label' || edits.every(({ text }) => columnOfHead(text.trim()) !== null);
  if (verb !== 'swap' || !areHeads) return false;
  return row.some((cell) => String(stated(cell)) === String(value));
}

/** The cells of a mutated source that are silently wrong. */
export function silentlyWrong(whole: Whole, mutated: Mutated, result: ParseResult): readonly WrongCell[] {
  const { report, readings, findings } = result;
  if (report === null) return [];
  const { edition } = report;
  let placeAt: PlaceAt | undefined;
  return formCells[edition].flatMap((cell): WrongCell[] => {
    const { address, row } = cell;
    const stated = whole.stated(cell);
    const read = bareValue(valueAt(report, address));
    const reading = readings.get(address);
    if (read === null || read === stated || typeof reading?.start !== 'number' || reading.guessed) return [];
    if (findings.some((finding) => names(finding, address))) return [];
    placeAt ??= placesIn(mutated.source);
    const now = placeAt(reading.start);
    if (now && saidBy(now, cell) === read && isStatedAt(now, cell, whole, edition)) return [];
    if (isOfSwappedHeads(mutated, cellsOfRow(edition, row), read, whole)) return [];
    return [{ address, stated, read }];
  });
}
