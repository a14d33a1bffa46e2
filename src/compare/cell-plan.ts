import type { Address } from '../form/address.js';
import { total } from '../form/applicants.js';
import { correspondence } from '../form/correspondence.js';
import type { Edition } from '../form/edition.js';
import { type FoldedRow, foldedRows } from '../form/folded-rows.js';
import { cellsOfRow, type FormCell, formCells } from '../form/form-cells.js';
import { editions, forms } from '../form/forms.js';
import { stepsOf } from '../report/steps-of.js';
import type { CellPlan, Fold, PlannedCell, PlannedFold, PlannedRow } from './planned-row.js';

/** The forms of the reports before and after. */
interface Pair {
  readonly before: Edition;
  readonly after: Edition;
}

const counterparts: ReadonlyMap<string, Address> = new Map(
  correspondence.unlike.flatMap(({ earlier, later }): [string, Address][] => [
    [earlier, later],
    [later, earlier],
  ]),
);

function rowsOf(edition: Edition): readonly (readonly FormCell[])[] {
  const rows = [...new Set(formCells[edition].map(({ row }) => row))];
  return rows.map((row) => cellsOfRow(edition, row));
}

function plannedCells(cells: readonly FormCell[], { before, after }: Pair): readonly PlannedCell[] {
  const hasTotal = cells.some(({ column }) => column === total.key);
  return cells.map(({ address, row, column }) => {
    const isOn = (edition: Edition) => cellsOfRow(edition, row).some((cell) => cell.column === column);
    return {
      address,
      column,
      on: isOn(before) ? (isOn(after) ? 'both' : 'before') : 'after',
      breakdown: hasTotal && column !== total.key,
      counterpart: counterparts.get(address),
    };
  });
}

/** A folded row, by steps. */
export function foldOf({ row, parts }: FoldedRow): Fold {
  return { row: stepsOf(row), parts: parts.map(stepsOf) };
}

function plannedFold(folded: FoldedRow, { before, after }: Pair): PlannedFold {
  const hasParts = (edition: Edition) => foldedRows(forms[edition]).some(({ row }) => row === folded.row);
  return {
    ...foldOf(folded),
    partsBefore: hasParts(before),
    partsAfter: hasParts(after),
  };
}

function plannedRow(cells: readonly FormCell[], pair: Pair): PlannedRow {
  const [{ row, table }] = cells as readonly [FormCell, ...FormCell[]];
  const folds = [...foldedRows(forms[pair.before]), ...foldedRows(forms[pair.after])];
  const folded = folds.find((one) => one.row === row);
  const around = folds.find(({ parts }) => parts.includes(row));
  const fold = folded ?? around;
  const planned = plannedCells(cells, pair);
  const isEven = planned.every(({ on }) => on === 'both');
  return {
    table,
    steps: stepsOf(row),
    cells: planned,
    kind: folded ? 'folded' : around ? 'part' : isEven ? 'even' : 'uneven',
    fold: fold && plannedFold(fold, pair),
  };
}

function plan(pair: Pair): CellPlan {
  const latestFirst = [...editions].reverse().filter((edition) => Object.values(pair).includes(edition));
  const seen = new Set<string>();
  const rows = latestFirst
    .flatMap(rowsOf)
    .map((cells) => cells.filter(({ address }) => !seen.has(address) && seen.add(address)))
    .filter((cells) => cells.length > 0);
  return rows.map((cells) => plannedRow(cells, pair));
}

const plans = new Map<string, CellPlan>();

/** The rows that two reports on these forms are compared by. */
export function cellPlan(before: Edition, after: Edition): CellPlan {
  const key = `${before}/${after}`;
  const made = plans.get(key) ?? plan({ before, after });
  plans.set(key, made);
  return made;
}
