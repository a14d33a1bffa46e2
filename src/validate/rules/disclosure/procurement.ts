import type { Finding } from '../../../finding/finding.js';
import { isMoney, type Money } from '../../../report/cell.js';
import { isZero } from '../../../report/decimal.js';
import { type Cells, cellValue, findingCell, isMissing } from '../../cells.js';
import { type Check, type CheckContext, nothing } from '../../check.js';
import { rowsWith } from './rows-with.js';

const rows = rowsWith('projects', 'amount');

type Row = Readonly<Record<'projects' | 'amount', number>>;

/** Whether something above zero stands in a cell; undefined where what stands there cannot be told. */
function isThere(cells: Cells, index: number): boolean | undefined {
  if (isMissing(cells, index)) return false;
  const value = cellValue(cells, index);
  if (isMoney(value)) return !isZero(value.value);
  return cells.irregular.has(index) ? undefined : value !== 0;
}

/** The row of procurement, where its cells can be read and one of them at least is filled in. */
function procurement({ cells, claims }: CheckContext): Row | undefined {
  const [row] = rows(cells.plan) as [Row];
  const indices = [row.projects, row.amount];
  const isReadable = (index: number) => !claims.cells.has(index) && isThere(cells, index) !== undefined;
  return indices.every(isReadable) && !indices.every((index) => isMissing(cells, index)) ? row : undefined;
}

function paramsOf({ projects, amount }: Row, cells: Cells): Finding['params'] {
  if (isThere(cells, projects)) return { projects: cells.counts[projects] as number };
  return { money: (cellValue(cells, amount) as Money).value };
}

/** Projects come with an amount, and an amount with projects. */
export const procurementConsistent: Check = {
  id: 'disclosure.procurement-consistent',
  canRun: (context) => procurement(context) !== undefined,
  check: (context) => {
    const { cells } = context;
    const row = procurement(context);
    if (!row || isThere(cells, row.projects) === isThere(cells, row.amount)) return nothing();
    const both = [row.projects, row.amount];
    return [
      {
        rule: 'disclosure.procurement-consistent',
        cells: both.map((index) => findingCell(cells, index, 'subject')),
        missing: both
          .filter((index) => isMissing(cells, index))
          .map((index) => findingCell(cells, index, 'term').address),
        params: paramsOf(row, cells),
      },
    ];
  },
};
