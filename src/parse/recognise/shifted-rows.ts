import { type PlacedRow, rowOfWays } from './placed-row.js';
import { isBegun } from './rests-of-labels.js';
import { inOrder, isPlaced, type SettledRow, type TableReading } from './table-reading.js';

/** Whether the figures of a row of section 3 stand on other lines than its label. */
const isApart = ({ data: { table, row } }: SettledRow): boolean => table === 'requests' && row.stacked;

/** Whether a row has more figures than columns, or several have no label, a piece of one, or stand below heads. */
function isLost(row: SettledRow): boolean {
  if (isPlaced(row)) return isApart(row) && row.figures > row.cells.length;
  const { label, row: source } = row.data;
  const isUnlabelled = isBegun(row) || (label === null && source.heads.length > 0);
  return isApart(row) && source.figures > 1 && isUnlabelled;
}

const opened = (row: PlacedRow): PlacedRow =>
  isApart(row) && row.figures > 0
    ? rowOfWays(
        row.data,
        row.cells.map(({ form }) => form),
        [],
      )
    : row;

/**
 * Leaves the rows of section 3 open whose figures stand on other lines than their labels where others among them have no
 * label or too many figures: text taken out of a PDF has figures above labels of several lines and below the others, and a
 * row of the form may have the figures of the next one, sums and all.
 */
export function withShiftedOpen(reading: TableReading): TableReading {
  if (!inOrder(reading).some(isLost)) return reading;
  return { ...reading, placed: reading.placed.map(opened) };
}
