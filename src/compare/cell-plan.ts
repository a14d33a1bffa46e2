import type { Address } from '../form/address.js';
import { total } from '../form/applicants.js';
import { correspondence } from '../form/correspondence.js';
import type { Edition } from '../form/edition.js';
import { type FoldedRow, foldedRows } from '../form/folded-rows.js';
import { cellsOfRow, type FormCell, formCells } from '../form/form-cells.js';
import { editions, forms } from '../form/forms.js';
import type { TableId } from '../form/sections.js';
import { stepsOf } from '../report/steps-of.js';

/** The steps from a report to a row. */
export type Steps = readonly string[];

/** A cell as it is compared. */
export interface PlannedCell {
  readonly address: Address;
  readonly column: string;
  /** Which of the two reports have it by their form. */
  readonly on: 'both' | 'before' | 'after';
  /** Whether the total of its row counts it too. */
  readonly breakdown: boolean;
  /** The cell of the other form that looks like it. */
  readonly counterpart: Address | undefined;
}

/** A row that some tell in one and others in several. */
export interface Fold {
  readonly row: Steps;
  readonly parts: readonly Steps[];
}

/** A row that one report may tell in one and the other in several. */
export interface PlannedFold extends Fold {
  /** Whether the form of the report before has the parts. */
  readonly partsBefore: boolean;
  readonly partsAfter: boolean;
}

/** A row as it is compared. */
export interface PlannedRow {
  readonly table: TableId;
  readonly steps: Steps;
  readonly cells: readonly PlannedCell[];
  /** `even` where both forms have all of its cells, `folded` for a row that adds up others, `part` for one of these. */
  readonly kind: 'even' | 'uneven' | 'folded' | 'part';
  /** There for a row that is folded or a part. */
  readonly fold: PlannedFold | undefined;
}

/** Every row of one form or the other, in the order of the later. */
export type CellPlan = readonly PlannedRow[];

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
