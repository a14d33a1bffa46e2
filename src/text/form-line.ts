import { isFigure } from './cell-look.js';
import { isContentsLine } from './contents-line.js';
import { isCaption } from './labels/caption.js';
import { columnOfHead } from './labels/column-of-head.js';
import { itemOfLabel } from './labels/item-of-label.js';
import { rowOfLabel } from './labels/row-of-label.js';
import { blankPartedCells, hasSeparators, isRuled, type Stretch, separatedCells } from './line-cells.js';
import { MONEY_UNIT } from './money-unit.js';
import { withoutNoteMarks } from './note-marks.js';
import { isDateLine, isPageFurniture, isPageMark } from './page-furniture.js';
import { isReportTitle } from './report-title.js';
import { extraSectionHeading, sectionHeading } from './section-heading.js';
import { subHeading } from './sub-heading.js';
import { asInForm } from './written-forms.js';
import { yearAlone } from './year-line.js';

const REMARK = /^(?:注|备注|说明)[:：]/;
/** The word before a remark, with its colon, is no longer. */
const LONGEST_MARK = 4;
/** What a line across the page does not hold. */
const NO_STROKE = /[^─━—_=*-]/;
/** A shorter one is no line across the page. */
const SHORTEST_STROKE = 4;
/** The border of a drawn table begins with one. */
const CORNER = /^[┌┬┐├┼┤└┴┘]/;
/** No line of heads is longer. */
const LONGEST_HEADS = 120;
const SENTENCE_END = /[。！？!?]/;

/** Whether a line is drawn across the page and holds nothing. */
export function isStroke(line: string): boolean {
  return line.length >= SHORTEST_STROKE && !NO_STROKE.test(line);
}

/** Whether a line is a remark under a table: 注：…. */
export function isRemark(line: string): boolean {
  return REMARK.test(asInForm(line.slice(0, LONGEST_MARK)));
}

/** A head, or the end of one, that names the unit of amounts. */
const AMOUNT_UNIT = new RegExp(`^\\D{0,40}单位[:：]?${MONEY_UNIT}[）)]?(?:[（(]\\D{1,6})?$`);

/** Whether words are such a head, blanks between their characters or not. */
const namesUnit = (words: string): boolean =>
  words.length <= LONGEST_HEADS && AMOUNT_UNIT.test(withoutNoteMarks(words).replace(/\s/g, ''));

function isPartOfTable(cell: string): boolean {
  return (
    isFigure(cell) ||
    namesUnit(cell) ||
    isCaption(cell) ||
    itemOfLabel(cell) !== null ||
    rowOfLabel(cell) !== null ||
    columnOfHead(cell) !== null
  );
}

const isHead = (words: string): boolean =>
  isCaption(words) ||
  itemOfLabel(words) !== null ||
  columnOfHead(words)?.kind === 'exact' ||
  rowOfLabel(words)?.kind === 'exact';

/** What stands between blanks; the mark of a note that does is the first group. */
const PIECE = /((?:\p{No}+|[[〔(（]\s?注?\s?\d{0,2}\s?[\]〕)）])(?=\s|$))|\S+/gu;
/**
 * The cells of a line of heads parted by blanks: 自然人 法人或其他组织 总计, blanks inside them too; null for any other line.
 * Beside a head in its very words what is only like one is one.
 */
export function headCells(line: string): readonly Stretch[] | null {
  if (line.length > LONGEST_HEADS || !/\s/.test(line)) return null;
  const cells: Stretch[] = [];
  let start = -1;
  let hasHead = false;
  for (const { 0: piece, 1: mark, index } of line.matchAll(PIECE)) {
    if (mark) continue;
    if (start < 0) start = index;
    const end = index + piece.length;
    const words = line.slice(start, end);
    const last = cells.at(-1);
    const isExact = isHead(words);
    // 法 律 服 务 is one, and 机 构 the end of it.
    if (last && isHead(line.slice(last.start, end))) start = (cells.pop() as Stretch).start;
    else if (!isExact && columnOfHead(words)?.kind !== 'similar') continue;
    hasHead ||= isExact;
    cells.push({ start, end });
    start = -1;
  }
  return start < 0 && hasHead && cells.length > 1 ? cells : null;
}

/** Whether a line reads as a row, a label or a figure of one of the tables. */
export function readsAsTableLine(line: string): boolean {
  if (hasSeparators(line)) {
    return separatedCells(line).some(
      ({ start, end }) => start < end && isPartOfTable(line.slice(start, end)),
    );
  }
  return (
    !SENTENCE_END.test(line) &&
    (isPartOfTable(line) || blankPartedCells(line) !== null || headCells(line) !== null)
  );
}

/**
 * Whether a line, standing by itself, would be read as anything but a paragraph: title, heading, row or label of a
 * table, remark, year over a table, date of a signature, page furniture. A renderer escapes such a paragraph, or cannot print it in a
 * format that has no escapes.
 */
export function readsAsForm(line: string): boolean {
  return (
    CORNER.test(line) ||
    isStroke(line) ||
    isRuled(line) ||
    isReportTitle(line) ||
    isContentsLine(line) ||
    sectionHeading(line) !== null ||
    extraSectionHeading(line) !== null ||
    subHeading(line) !== null ||
    isPageMark(line) ||
    isDateLine(line) ||
    isPageFurniture(line) ||
    isRemark(line) ||
    yearAlone(line) !== null ||
    readsAsTableLine(line)
  );
}
