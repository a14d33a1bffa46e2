import { byEdition } from '../form/by-edition.js';
import type { Edition } from '../form/edition.js';
import { foldedRows } from '../form/folded-rows.js';
import { type FormCell, formCells } from '../form/form-cells.js';
import { forms } from '../form/forms.js';
import { relations } from '../form/relations.js';
import { stepsOf } from '../report/steps-of.js';
import { type RelationPlan, relationPlan } from './relation-plan.js';
import { type RowPlans, rowPlans } from './row-plan.js';

/** What of a form is in play in a report, laid out for one pass over its cells. */
export interface Plan extends RowPlans {
  readonly edition: Edition;
  /** All cells of the edition, those out of play too. A cell is named by its place here, everywhere in src/validate. */
  readonly cells: readonly FormCell[];
  /** A 0 for each of them: what their counts are copied from. */
  readonly zeros: readonly number[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly inPlay: ReadonlySet<number>;
  /** The places of the cells in play by address. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly relations: readonly RelationPlan[];
  /** Where the optional rows of the edition stand, as steps from the root of the report. */
  readonly optionalRows: readonly (readonly string[])[];
  /** And those that they can stand in place of. */
  readonly replaceableRows: readonly (readonly string[])[];
}

/**
 * Which rows of （六）其他处理 a report has: those of its form, the optional one row besides them, or the one row in
 * their place.
 */
export type OtherRows = 'form' | 'both' | 'one';

function cellsInPlay(edition: Edition, other: OtherRows): ReadonlySet<string> {
  const replaced = new Set(foldedRows(forms[edition]).flatMap(({ parts }) => parts));
  const inPlay = formCells[edition].filter(({ row, optional }) => {
    if (optional) return other !== 'form';
    return other !== 'one' || !replaced.has(row);
  });
  return new Set(inPlay.map(({ address }) => address));
}

function makePlan(edition: Edition, other: OtherRows): Plan {
  const cells = formCells[edition];
  const inPlay = cellsInPlay(edition, other);
  const { parents, rows } = rowPlans(cells, inPlay);
  const indexOf = new Map<string, number>(cells.map(({ address }, index) => [address, index]));
  return {
    edition,
    cells,
    zeros: cells.map(() => 0),
    indexOf,
    parents,
    rows,
    inPlay: new Set(rows.flatMap((row) => row.cells)),
    placeOf: new Map([...indexOf].filter(([address]) => inPlay.has(address))),
    relations: relations[edition]
      .filter(({ target }) => inPlay.has(target))
      .map((relation) => relationPlan(relation, inPlay, indexOf)),
    optionalRows: forms[edition].optionalRequestRows.map(({ pointer }) => stepsOf(pointer)),
    replaceableRows: foldedRows(forms[edition]).flatMap(({ parts }) => parts.map(stepsOf)),
  };
}

const plans: Readonly<Record<Edition, Partial<Record<OtherRows, Plan>>>> = /* @__PURE__ */ byEdition(
  () => ({}),
);

/** The plan for the reports of an edition; made when first asked for. */
export function planFor(edition: Edition, other: OtherRows): Plan {
  const made = plans[edition];
  made[other] ??= makePlan(edition, other);
  return made[other];
}
