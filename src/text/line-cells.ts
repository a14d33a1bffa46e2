import { isFigure, lookOf } from './cell-look.js';

/** A stretch of a line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const PLAIN_SEPARATOR = /[|\t]/;
/** The line of a drawn table parts cells only in a row that begins with one. */
const BARRED = /^\s*[|│┃]/;
/** No row of a form has as many cells. What stands behind so many, or before so many figures, is one cell more. */
const MOST_CELLS = 1000;

const BACKSLASH = 0x5c;
const BLANK = 0x20;
/** The code units of what parts cells: a bar, a tab, the lines of a drawn table. */
const isSeparator = (unit: number): boolean =>
  unit === 0x7c || unit === 0x09 || unit === 0x2502 || unit === 0x2503;

const WHITE_SPACE = /\s/;

/** Whether white space stands at a place. What nearly every text is made of is told from it by its code unit alone. */
function isWhiteSpace(line: string, at: number): boolean {
  const unit = line.charCodeAt(at);
  if ((unit > BLANK && unit < 0xa0) || (unit > 0x3000 && unit < 0xfeff)) return false;
  return unit === BLANK || WHITE_SPACE.test(line.charAt(at));
}

/** What is shown of a cell; one that shows nothing stands where it ends. */
function trimmed(line: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from < to && isWhiteSpace(line, from)) from++;
  if (from < to) while (isWhiteSpace(line, to - 1)) to--;
  return { start: from, end: to };
}

/** Whether a line has separators between cells: tabs, bars or lines of a drawn table. */
export function hasSeparators(line: string): boolean {
  return PLAIN_SEPARATOR.test(line) || BARRED.test(line);
}

/** Lines drawn over or under the columns of a table that are parted by blanks, of as many as can be: ----- --- --. */
const STROKES = /^(?:-{2,999}|={2,999})(?:[ \t]{1,999}(?:-{2,999}|={2,999})){1,999}$/;
/** Shorter strokes alone are marks that stand in place of figures: -- -- --. */
const LONG_STROKE = /---|===/;

/** Whether a line draws nothing but a stroke over each column of a table. */
export function isRuled(line: string): boolean {
  return STROKES.test(line) && LONG_STROKE.test(line);
}

/** Whether bars enclose the cells of a line: one at its end then parts nothing. */
export function isEnclosed(line: string): boolean {
  return BARRED.test(line);
}

/**
 * The cells between the separators of a line. Where a line begins with a bar, the bars at its ends enclose the cells
 * and separate nothing. A backslash keeps a bar.
 *
 * @param isOpen the line has no bars around its cells: one that it begins with ends an empty cell
 */
export function separatedCells(line: string, isOpen = false): readonly Stretch[] {
  const cells: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < line.length && cells.length < MOST_CELLS; at++) {
    const unit = line.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (isSeparator(unit)) {
      cells.push(trimmed(line, from, at));
      from = at + 1;
    }
  }
  cells.push(trimmed(line, from, line.length));
  if (!isOpen && BARRED.test(line)) {
    cells.shift();
    const last = cells.at(-1);
    if (last && last.start === last.end && cells.length > 1 && /[|│┃]\s*$/.test(line)) cells.pop();
  }
  return cells;
}

/** The last token that ends before a place: a figure, a mark, a unit or words; null where nothing but blanks stands there. */
function tokenBefore(line: string, place: number): Stretch | null {
  let end = place;
  // The bound keeps the codes whole numbers: there is none before a line, and to look for it takes twice the time.
  while (end > 0 && isWhiteSpace(line, end - 1)) end--;
  let start = end;
  while (start > 0 && !isWhiteSpace(line, start - 1)) start--;
  return start < end ? { start, end } : null;
}

/**
 * The cells of a line whose columns are parted by blanks: a label, then figures. Null where the line does not end
 * in a figure. A unit that stands apart from its figure (`0 元`, `1 件 2 件`) belongs to it.
 */
export function blankPartedCells(line: string): readonly Stretch[] | null {
  const figures: Stretch[] = [];
  let last = tokenBefore(line, line.length);
  while (last && figures.length < MOST_CELLS) {
    const before = tokenBefore(line, last.start);
    if (lookOf(line.slice(last.start, last.end)) !== 'words') {
      figures.push(last);
      last = before;
    } else if (
      before &&
      isFigure(line.slice(before.start, last.end)) &&
      isFigure(line.slice(before.start, before.end))
    ) {
      figures.push({ start: before.start, end: last.end });
      last = tokenBefore(line, before.start);
    } else break;
  }
  if (figures.length === 0) return null;
  figures.reverse();
  const first = line.length - line.trimStart().length;
  return last ? [{ start: first, end: last.end }, ...figures] : figures;
}
