import { forms } from '../../form/forms.js';
import type { CellReading } from '../../text/cell-reading.js';
import type { RowTarget } from '../../text/labels/row-targets.js';
import type { PlacedRow } from './placed-row.js';
import { countOf } from './placement.js';
import { isEnd } from './rests-of-labels.js';
import { inOrder, isPlaced, type SettledRow, type TableReading } from './table-reading.js';

/** A row with more columns has several groups of section 4, among which a figure too many shifts all behind it. */
const WIDEST = 7;

const isFigure = ({ state }: CellReading): boolean => state === 'number' || state === 'n/a';

/** How the totals of a row stand to the figures before them. Section 4 has several totals in a row. */
interface Sums {
  /** A stated total is not the sum. */
  readonly isOff: boolean;
  /** A total above 0 is the sum: figures that do not belong together do not add up. */
  readonly isProof: boolean;
}

function sumsOf({ cells }: PlacedRow): Sums {
  let [sum, isOff, isProof] = [0, false, false];
  for (const cell of cells) {
    if (cell.form.column !== 'total') sum += countOf(cell.reading.value);
    else {
      const isSum = countOf(cell.reading.value) === sum;
      isOff ||= isFigure(cell.reading) && !isSum;
      isProof ||= isSum && sum > 0;
      sum = 0;
    }
  }
  return { isOff, isProof: isProof && !isOff };
}

/** The beginning of a number that a line or a blank broke at its point, before another figure. */
const BROKEN_POINT = /\d[.．]\s\d/;

/** Whether a count has a decimal point: it is that of an ordinal beside it. */
const hasPoint = ({ cells }: PlacedRow): boolean =>
  cells.some(({ form, reading }) => form.kind !== 'money' && reading.notations.includes('decimals'));

/** The rows right below or above which figures without a place of their own stand. */
function besideStrays(reading: TableReading): ReadonlySet<SettledRow> {
  const rows = inOrder(reading);
  const isLost = (row: SettledRow | undefined): boolean =>
    row !== undefined && (!isPlaced(row) || row.how === 'unknown');
  return new Set(rows.filter((_, at) => isLost(rows[at - 1]) || isLost(rows[at + 1])));
}

/**
 * Whether the figures of a table lie about: those of half the rows that stand a line each have no place of their own, or
 * those of any in section 2, where no sum tells a figure from the number of a page.
 */
function isScattered({ placed, stray }: TableReading): boolean {
  const stacked = [...placed, ...stray].filter(({ data }) => data.row.stacked && data.row.figures > 0);
  const lost = stacked.filter((row) => !isPlaced(row) || row.how === 'unknown');
  const hasSums = placed[0]?.data.table !== 'proactiveDisclosure';
  return lost.length * 2 >= (hasSums ? stacked.length : 1);
}

/** Whether more rows of figures are without any label than have theirs: most of the table could not be read. */
function isMostlyLost({ placed, stray }: TableReading): boolean {
  const lost = stray.filter(({ why, data }) => why === 'unlabelled' && data.row.figures > 0);
  return lost.length > placed.filter(({ figures }) => figures > 0).length;
}

/** Whether figures stand before the first label of a table: those behind a label can be the next one's. */
function beginsWithFigures(reading: TableReading): boolean {
  const [first] = inOrder(reading);
  return (
    first !== undefined && !isPlaced(first) && first.data.label === null && first.data.strangeLabel === null
  );
}

/** Whether the heads of the next block of section 2 stand between a label and the figures that were taken for its own. */
const isAboveHeads = ({ data: { label, above, header, table } }: PlacedRow): boolean =>
  table === 'proactiveDisclosure' &&
  above.some(
    ({ match, cell }) => match.target === label?.match.target && cell.end <= (header?.row.start ?? 0),
  );

/** Whether few rows of a table have their figures on other lines than their label. */
function areFewStacked({ placed }: TableReading): boolean {
  const filled = placed.filter(({ figures }) => figures > 0);
  return filled.filter(({ data }) => data.row.stacked).length * 2 < filled.length;
}

/**
 * The rows of section 3 with their figures on other lines than their label that can have those of the row below: the label
 * of a row without figures of its own stands below them.
 */
function mayBeShifted(
  reading: TableReading,
  isBelowOpen: (row: SettledRow) => boolean,
): ReadonlySet<SettledRow> {
  const rows = inOrder(reading).filter(({ data }) => data.table === 'requests' && data.row.stacked);
  return new Set(rows.slice(0, Math.max(rows.map(isBelowOpen).lastIndexOf(true), 0)));
}

/** A row with its figures said to be inferred. */
const inferred = (row: PlacedRow): PlacedRow =>
  row.how === 'exact' && row.figures > 0
    ? { ...row, how: 'guess', cells: row.cells.map((cell) => ({ ...cell, guessed: !cell.disputed })) }
    : row;

/**
 * Marks rows put together from lines as inferred where their figures may be those of another row, or not all of them:
 * where labels of rows that have no figures anywhere, or pieces of another label, stand between the figures before and
 * theirs; where they can be those of the row below; where there are fewer than columns, for lines leave no trace of a blank; where no sum shows that they belong
 * together and half of their table lies about, or stands beside its labels and they do not; where they do not add up and
 * stand a line each, or are those of several groups; where figures stand before the first label of the table, or rows of section 2 that stand a line
 * each lack some; and where
 * figures that belong nowhere stand beside theirs, as the ends of numbers do that were broken in narrow cells. Text taken
 * out of a PDF has all of it. Of a table that could mostly not be read all rows are inferred.
 */
export function withDoubts(reading: TableReading): readonly PlacedRow[] {
  const { placed } = reading;
  if (isMostlyLost(reading)) return placed.map(inferred);
  if (!placed.some(({ data: { row } }) => row.loose || row.glued)) return placed;
  const filled = new Set(
    placed.flatMap(({ data: { label }, figures }) =>
      label && figures > 0 ? [label.match.target.pointer] : [],
    ),
  );
  /** The label of a group, other handling, stands over the rows of the group where all of them have figures. */
  const isCaption = ({ key }: RowTarget): boolean => {
    const rows = forms['2021'].requestRows.filter(({ group }) => group?.key === key);
    return rows.length > 0 && rows.every(({ pointer }) => filled.has(pointer));
  };
  /** Whether a label without figures stands above those of a row. */
  const isBelowOpen = ({ data: { above, table } }: SettledRow): boolean =>
    table !== 'remedies' &&
    above.some(({ match: { target } }) => !filled.has(target.pointer) && !isCaption(target));
  /** Whether one does, or there are fewer figures than columns. */
  const isIncomplete = (row: PlacedRow): boolean =>
    row.cells.some(({ reading }) => !isFigure(reading)) || isBelowOpen(row);
  /** Section 2 has no sums to tell whose a figure is that stands on a line of its own between two labels. */
  const isOpen = ({ data: { table, row } }: PlacedRow): boolean =>
    table === 'proactiveDisclosure' && row.loose && row.stacked;
  const isBesideStray = besideStrays(reading);
  const shifted = mayBeShifted(reading, isBelowOpen);
  const isShifted =
    beginsWithFigures(reading) ||
    placed.some((row) => isAboveHeads(row) || (isOpen(row) && row.figures > 0 && isIncomplete(row)));
  const needsProof = isScattered(reading) || areFewStacked(reading);
  const isDoubtful = (row: PlacedRow): boolean => {
    const { row: source, table, label } = row.data;
    if ((source.loose || source.glued) && BROKEN_POINT.test(source.text)) return true;
    if (!source.loose) return false;
    if (label && (label.isStrayed || isEnd(label))) return true;
    if (isIncomplete(row) || hasPoint(row) || shifted.has(row)) return true;
    const { isOff, isProof } = sumsOf(row);
    if (isShifted && !(isProof && table === 'requests')) return true;
    if (source.stacked && (isOff || (needsProof && !isProof))) return true;
    if (isOff && row.cells.length > WIDEST) return true;
    return isBesideStray.has(row) && (!source.stacked || table !== 'requests');
  };
  return placed.map((row) => (isDoubtful(row) ? inferred(row) : row));
}
