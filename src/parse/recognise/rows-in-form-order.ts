import { columnSums } from '../../form/column-sums.js';
import type { Edition } from '../../form/edition.js';
import type { RequestRowForm } from '../../form/requests.js';
import type { DataRow } from './data-row.js';
import { cellsLike } from './row.js';
import { adds } from './rows-of-columns.js';
import type { Way } from './split-figures.js';
import { labelled, ordersOf } from './unlabelled-rows.js';

/** A row with all its figures. */
interface WholeRow {
  readonly data: DataRow;
  readonly form: RequestRowForm;
  readonly figures: Way;
}

/** Whether rows have their label and as many figures as columns. */
const areWhole = (rows: readonly DataRow[], width: number): boolean =>
  rows.every(({ label, row }) => row.figures === 0 || (label !== null && row.figures === width));

/** Whether the rows of the form add up in every column. */
function addUp(rows: readonly WholeRow[], edition: Edition, width: number): boolean {
  const byPointer = new Map(rows.map(({ form, figures }) => [form.pointer as string, figures]));
  const figureOf = (row: string, column: number): number => Number(byPointer.get(row)?.[column]?.text ?? 0);
  return columnSums[edition].every(({ target, terms }) =>
    Array.from({ length: width }, (_, column) => column).every((column) => {
      const sum = terms.reduce((all, { row, weight }) => all + weight * figureOf(row, column), 0);
      return sum === figureOf(target, column);
    }),
  );
}

/** Whether a row that has its label beside its figures is another than the one of the form. */
const isRefuted = ({ data, form, figures }: WholeRow): boolean =>
  data.label?.match.kind === 'exact' &&
  !data.row.stacked &&
  data.row.figures === figures.length &&
  data.label.match.target.key !== form.key;

/** A row of the form as the source has it, its figures in the order of the columns. */
function rowOf({ data, form, figures }: WholeRow): DataRow {
  const row = { ...data.row, figures: figures.length };
  return { ...labelled(data, form), row, values: figures, ways: [figures], above: [] };
}

/**
 * The rows of section 3 one after another as the form has them, where they are put together from lines and not all of
 * them stand beside their labels, as text taken out of a PDF has labels of several lines above, below or around their
 * figures: there are as many figures as the form has cells, every row adds up, and so does every column. Null for any others.
 */
export function rowsInFormOrder(
  rows: readonly DataRow[],
  edition: Edition,
  width: number,
): readonly DataRow[] | null {
  const isText = rows.every(({ row }) => row.loose && !row.glued);
  if (!isText || areWhole(rows, width)) return null;
  const all = rows.flatMap((data) => cellsLike('figure', data.row).map((cell) => ({ data, cell })));
  for (const forms of ordersOf(rows, edition)) {
    if (all.length !== forms.length * width) continue;
    const whole = forms.map((form, at): WholeRow => {
      const own = all.slice(at * width, (at + 1) * width);
      return { data: (own[0] as { data: DataRow }).data, form, figures: own.map(({ cell }) => cell) };
    });
    if (!whole.every(({ figures }) => adds(figures)) || !addUp(whole, edition, width)) continue;
    if (!whole.some(isRefuted)) return whole.map(rowOf);
  }
  return null;
}
