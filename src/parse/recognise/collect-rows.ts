import type { SectionId, TableId } from '../../form/sections.js';
import { isRemark, readsAsTableLine } from '../../text/form-line.js';
import { isLabelFragment } from '../../text/labels/label-fragment.js';
import { rowOfLabel } from '../../text/labels/row-of-label.js';
import { isMoneyUnit } from '../../text/money-unit.js';
import { isRestOfMark } from '../../text/note-marks.js';
import { isPageMark } from '../../text/page-furniture.js';
import { yearAlone } from '../../text/year-line.js';
import type { Block, ParagraphBlock, Piece, TableBlock, TableRow } from '../block.js';
import { isBareLine, paragraphOf, type TextBlock } from '../text-block.js';
import { numbersColumns } from './column-numbers.js';
import { looseRows } from './loose-rows.js';
import { partedRow } from './parted-rows.js';
import { hasHeadOfItem, isRowOfForm, type ReadRow, readRow } from './row.js';

/** A row with the region it stands in: the table of its section, null in a section without one. */
export interface RegionRow {
  readonly row: ReadRow;
  readonly region: TableId | null;
  /** The year that a line of its own names above it; null where none does. */
  readonly year: number | null;
}

/** A region of the source parted into rows of tables, text and remarks. */
export interface Region {
  readonly rows: readonly RegionRow[];
  readonly text: readonly TextBlock[];
  readonly remarks: readonly Piece[];
  /** The rows with figures of tables that are not of the form; their words are in `text`. */
  readonly strange: readonly ReadRow[];
  /** The year named last. */
  readonly year: number | null;
}

const tables: ReadonlySet<SectionId | null> = new Set<SectionId>([
  'proactiveDisclosure',
  'requests',
  'remedies',
]);

/** The table that a section holds; null for a section without one. */
function tableOf(section: SectionId | null): TableId | null {
  return tables.has(section) ? (section as TableId) : null;
}

const asParagraph = ({ text, start, end }: Piece): ParagraphBlock => paragraphOf({ text, start, end }, true);

/** What a region is: a section, what stands before the first, or a whole source without headings of sections. */
export type RegionKind = 'section' | 'head' | 'whole';

/** In a section with a table of its own one row of the form is enough; elsewhere a table needs two to count as one. */
function isTableOfForm(rows: readonly ReadRow[], region: TableId | null, kind: RegionKind): boolean {
  const known = rows.filter(isRowOfForm).length;
  if (region !== null) return known > 0 || rows.some((row) => row.figures >= 3 || hasHeadOfItem(row));
  return known >= (kind === 'section' ? 2 : 1);
}

/** Lines outside a section with a table are rows of one only where several of them are labelled and hold figures. */
function areRowsOfForm(rows: readonly ReadRow[], region: TableId | null): boolean {
  return region !== null || rows.filter(({ figures, labels }) => figures > 0 && labels.length > 0).length > 1;
}

function readTable(block: TableBlock): readonly ReadRow[] {
  const rows: ReadRow[] = [];
  for (const [at, row] of block.rows.entries()) {
    if (!numbersColumns(row, at)) rows.push(...partedRow(readRow(row, false)));
  }
  return rows;
}

/** The remark that a row of a table consists of: 注：…, in its first cell, in all of its cells, or in one merged of them. */
function remarkIn({ cells }: TableRow): readonly Piece[] {
  const [first, ...others] = cells.filter(({ text }) => text !== '');
  const isAlone = first && isRemark(first.text) && others.every(({ text }) => text === first.text);
  return isAlone ? [first] : [];
}

/** Whether a line goes on with the row of a table above it: ends the label that it begins, or is the unit of its amount. */
function goesOn({ text }: ParagraphBlock, above: RegionRow | undefined): boolean {
  if (!above || above.row.loose) return false;
  if (isMoneyUnit(text)) return true;
  const begun = above.row.cells[above.row.looks.lastIndexOf('words')]?.text;
  return (
    begun !== undefined &&
    isLabelFragment(text) &&
    rowOfLabel(begun)?.kind !== 'exact' &&
    rowOfLabel(`${begun}${text}`)?.kind === 'exact'
  );
}

/** A line beside a table that says a number of something is text: （二）行政处罚：57件. */
const STATES = /[:：]\s?\d[\d,，]*\s?[件条次项宗份]/;

/** Whether a line among others of a table belongs to it by what stands above: a piece of a label, or the rest of the mark of a note. */
const belongsTo = ({ text }: ParagraphBlock, above: ParagraphBlock | undefined): boolean =>
  above !== undefined && (text.split(/\s+/).every(isLabelFragment) || isRestOfMark(text, above.text));

/**
 * Parts a region of the source into the rows of the tables and the text around them.
 *
 * @param yearAbove the year that a line above the region names for the rows below it
 */
export function collectRows(
  blocks: readonly Block[],
  section: SectionId | null,
  kind: RegionKind = 'section',
  yearAbove: number | null = null,
): Region {
  let year = yearAbove;
  const region = tableOf(section);
  const mayHaveLines = region !== null || kind === 'whole';
  const rows: RegionRow[] = [];
  const text: TextBlock[] = [];
  const remarks: Piece[] = [];
  const strange: ReadRow[] = [];
  const hasTable = region !== null && blocks.some((block) => block.kind === 'table');
  let loose: ParagraphBlock[] = [];
  const closeLoose = (): void => {
    if (loose.length === 0) return;
    const read = looseRows(loose).map((row) => readRow(row, true));
    if (areRowsOfForm(read, region)) for (const row of read) rows.push({ row, region, year });
    else for (const line of loose) text.push(line);
    loose = [];
  };
  for (const block of blocks) {
    const line = isBareLine(block) ? block : null;
    if (line && isPageMark(line.text)) continue;
    const mark = line ?? (block.kind === 'heading' ? block : null);
    const named = mark && region !== null ? yearAlone(mark.text) : null;
    if (named !== null) {
      closeLoose();
      year = named;
      continue;
    }
    if (line && region !== null && loose.length === 0 && goesOn(line, rows.at(-1))) {
      for (const row of looseRows([line])) rows.push({ row: readRow(row, true), region, year });
      continue;
    }
    const isRow = line && mayHaveLines && !(hasTable && STATES.test(line.text));
    if (isRow && (readsAsTableLine(line.text) || belongsTo(line, loose.at(-1)))) {
      loose.push(line);
      continue;
    }
    closeLoose();
    if (block.kind === 'table') {
      const read = readTable(block);
      if (isTableOfForm(read, region, kind)) {
        for (const row of read) rows.push({ row, region, year });
        if (region !== null) for (const row of block.rows) remarks.push(...remarkIn(row));
      } else {
        for (const row of block.rows) if (row.text !== '') text.push(asParagraph(row));
        for (const row of read) if (row.figures > 0) strange.push(row);
      }
    } else if (line && region !== null && isRemark(line.text)) remarks.push(line);
    else if (block.kind !== 'rule') text.push(block);
  }
  closeLoose();
  return { rows, text, remarks, strange, year };
}
