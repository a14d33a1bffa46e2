import type { Edition } from '../../form/edition.js';
import { cellsOfRow } from '../../form/form-cells.js';
import { forms } from '../../form/forms.js';
import { lookOf } from '../../text/cell-look.js';
import type { TableCell } from '../block.js';
import type { DataRow } from './data-row.js';
import { gluedFigures } from './glued-figures.js';

/** How many columns the form gives a row of counts in sections 2 and 3; 0 for any other. An amount can have a point and a unit. */
function widthOf({ table, label }: DataRow, edition: Edition): number {
  const cells = label && table !== 'remedies' ? cellsOfRow(edition, label.match.target.pointer) : [];
  return cells.some(({ kind }) => kind === 'money') ? 0 : cells.length;
}

const isFigure = ({ text }: TableCell): boolean => lookOf(text) === 'figure';

/** Whether a row without separators has fewer figures than columns, were each of its digits one. */
function isShort(data: DataRow, edition: Edition): boolean {
  const figures = data.values.filter(isFigure);
  return figures.length > 0 && gluedFigures(figures).length < widthOf(data, edition);
}

/** Whether labels stand above a row whose figures are nowhere. */
function hasBareLabels(
  { above, table, label }: DataRow,
  stated: ReadonlySet<string>,
  edition: Edition,
): boolean {
  return above.some(({ match: { target } }) => {
    const isOwn = target.key === label?.match.target.key;
    const isRow = forms[edition].optionalRequestRows.every(({ key }) => key !== target.key);
    return table !== 'remedies' && !isOwn && isRow && !stated.has(target.key);
  });
}

/**
 * Whether a source without separators leaves out its blank cells, as some row of it shows. A row in it whose figures
 * run together can then have fewer figures than columns.
 */
export function losesBlanks(rows: readonly DataRow[], edition: Edition): boolean {
  const plain = rows.filter(({ row, label }) => row.glued || (row.loose && label !== null));
  if (plain.length === 0) return false;
  const stated = new Set(
    rows.flatMap(({ label, row }) => (label && row.figures > 0 ? [label.match.target.key] : [])),
  );
  return plain.some(
    (data) => isShort(data, edition) || (data.row.glued && hasBareLabels(data, stated, edition)),
  );
}

/** Whether figures that run together can be fewer than their digits and marks, so that blanks can be missing between them. */
export function canBeFewer(cells: readonly TableCell[]): boolean {
  const figures = gluedFigures(cells, true);
  return Array.from({ length: figures.length }, (_, at) => at).some(
    (at) => at + 2 <= figures.length && figures.valueOf(at, at + 2) !== null,
  );
}
