import { total } from '../form/applicants.js';
import type { Edition } from '../form/edition.js';
import { type FormCell, formCells } from '../form/form-cells.js';
import { forms } from '../form/forms.js';
import type { Relation, RelationId } from '../form/relations.js';
import type { RequestRowForm } from '../form/requests.js';
import type { TableId } from '../form/sections.js';

/** A row in play. Cells are named by their place in {@link formCells}, here and everywhere in src/validate. */
export interface RowPlan {
  readonly table: TableId;
  /** The index of the object the row stands in, in {@link Plan.parents}. */
  readonly parent: number;
  readonly key: string;
  readonly columns: readonly string[];
  readonly cells: readonly number[];
  /** The cell with the stated total, where the row has one. */
  readonly total: number | undefined;
  /** Whether one of the cells is an amount of money. */
  readonly money: boolean;
}

/** A relation with its cells by index. */
export interface RelationPlan {
  readonly rule: RelationId;
  readonly target: number;
  /** The terms that are added. */
  readonly plus: readonly number[];
  /** The terms that are taken away. */
  readonly minus: readonly number[];
  /** Target and terms, in the order of the form. */
  readonly members: readonly number[];
}

/** What of a form is in play in a report, laid out for one pass over its cells. */
export interface Plan {
  readonly edition: Edition;
  /** All cells of the edition, those out of play too. */
  readonly cells: readonly FormCell[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Where the rows stand, as steps from the root of the report. */
  readonly parents: readonly (readonly string[])[];
  readonly rows: readonly RowPlan[];
  readonly inPlay: ReadonlySet<number>;
  readonly relations: readonly RelationPlan[];
  /** Where the optional rows of the edition stand, as steps from the root of the report. */
  readonly optionalRows: readonly (readonly string[])[];
}

/**
 * Which rows of （六）其他处理 a report has: those of its form, the optional one row besides them, or the one row in
 * their place.
 */
export type OtherRows = 'form' | 'both' | 'one';

/** The rows that the optional rows of a form can stand in place of. */
export function replaceableRows(edition: Edition): readonly RequestRowForm[] {
  const { optionalRequestRows, requestRows } = forms[edition];
  return requestRows.filter(({ group }) => optionalRequestRows.some(({ key }) => key === group?.key));
}

function stepsOf(pointer: string): readonly string[] {
  return pointer.slice(1).split('/');
}

function cellsInPlay(edition: Edition, other: OtherRows): ReadonlySet<string> {
  const replaced = new Set<string>(replaceableRows(edition).map(({ pointer }) => pointer));
  const inPlay = formCells[edition].filter(({ row, optional }) => {
    if (optional) return other !== 'form';
    return other !== 'one' || !replaced.has(row);
  });
  return new Set(inPlay.map(({ address }) => address));
}

interface RowDraft {
  readonly plan: Omit<RowPlan, 'total' | 'money'>;
  readonly columns: string[];
  readonly cells: number[];
}

function rowPlans(cells: readonly FormCell[], inPlay: ReadonlySet<string>): Pick<Plan, 'parents' | 'rows'> {
  const parents: string[] = [];
  const rows = new Map<string, RowDraft>();
  cells.forEach(({ address, row, table, column }, index) => {
    if (!inPlay.has(address)) return;
    const parent = row.slice(0, row.lastIndexOf('/'));
    if (!parents.includes(parent)) parents.push(parent);
    let entry = rows.get(row);
    if (!entry) {
      const lists = { columns: [], cells: [] };
      const plan = { table, parent: parents.indexOf(parent), key: row.slice(parent.length + 1), ...lists };
      entry = { plan, ...lists };
      rows.set(row, entry);
    }
    entry.columns.push(column);
    entry.cells.push(index);
  });
  return {
    parents: parents.map(stepsOf),
    rows: [...rows.values()].map(({ plan }) => ({
      ...plan,
      total: plan.cells[plan.columns.indexOf(total.key)],
      money: plan.cells.some((index) => cells[index]?.kind === 'money'),
    })),
  };
}

function relationPlan(
  { id, target, terms }: Relation,
  inPlay: ReadonlySet<string>,
  indexOf: ReadonlyMap<string, number>,
): RelationPlan {
  const index = (address: string) => indexOf.get(address) as number;
  const weighing = (sign: number) =>
    terms
      .filter(({ address, weight }) => weight === sign && inPlay.has(address))
      .map(({ address }) => index(address));
  const [plus, minus] = [weighing(1), weighing(-1)];
  const members = [...plus, ...minus, index(target)].sort((a, b) => a - b);
  return { rule: id, target: index(target), plus, minus, members };
}

function makePlan(edition: Edition, other: OtherRows): Plan {
  const cells = formCells[edition];
  const inPlay = cellsInPlay(edition, other);
  const { parents, rows } = rowPlans(cells, inPlay);
  const indexOf = new Map<string, number>(cells.map(({ address }, index) => [address, index]));
  return {
    edition,
    cells,
    indexOf,
    parents,
    rows,
    inPlay: new Set(rows.flatMap((row) => row.cells)),
    relations: forms[edition].relations
      .filter(({ target }) => inPlay.has(target))
      .map((relation) => relationPlan(relation, inPlay, indexOf)),
    optionalRows: forms[edition].optionalRequestRows.map(({ pointer }) => stepsOf(pointer)),
  };
}

const plans: Readonly<Record<Edition, Partial<Record<OtherRows, Plan>>>> = { '2019': {}, '2021': {} };

/** The plan for the reports of an edition; made when first asked for. */
export function planFor(edition: Edition, other: OtherRows): Plan {
  const made = plans[edition];
  made[other] ??= makePlan(edition, other);
  return made[other];
}
