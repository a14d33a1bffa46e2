import { readCell } from '../../text/read-cell.js';
import { arePartedDigits } from './look-of-cell.js';
import { type PlacedCell, type PlacedRow, placeable } from './placed-row.js';
import { rowAdds } from './row-adds.js';

/** A cell whose digits are parted, with the number that they are together. */
function joined(cell: PlacedCell): PlacedCell {
  const text = cell.reading.state === 'unreadable' ? (cell.cell?.text ?? '') : '';
  if (!arePartedDigits(text) || text.startsWith('0')) return cell;
  return { ...cell, reading: readCell(text.replace(/\s/g, ''), cell.form.kind), guessed: true };
}

function rowJoined(row: PlacedRow): PlacedRow {
  const all = row.cells.map(joined);
  const adds = (group: string): boolean => {
    const own = all.filter(({ form }) => form.row === group);
    return rowAdds(own.map(({ form }) => form))(own.map(({ reading }) => placeable(reading))) === true;
  };
  const cells = row.cells.map((cell, at) =>
    all[at] !== cell && adds(cell.form.row) ? (all[at] as PlacedCell) : cell,
  );
  const isSame = cells.every((cell, at) => cell === row.cells[at]);
  return isSame ? row : { ...row, how: 'guess', cells };
}

/**
 * The rows of tables with numbers whose digits a line break in their cell parts, as one in a narrow column: 12 34 is 1234
 * where the row adds up with it. What stands there could be two numbers as well, so that it is inferred.
 */
export function withPartedDigits(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  return rows.map((row) =>
    row.how === 'exact' &&
    !row.data.row.loose &&
    row.cells.some(({ reading }) => reading.state === 'unreadable')
      ? rowJoined(row)
      : row,
  );
}
