import type { Address } from '../form/address.js';
import type { Edition } from '../form/edition.js';
import { type FormCell, formCells } from '../form/form-cells.js';
import { relations } from '../form/relations.js';
import type { Cell, MoneyCell } from '../report/cell.js';
import { deriveTotals, determinedCells, type Ways, waysOf } from './derive-totals.js';
import type { Figures } from './read-tables.js';
import { ReportInputError } from './report-input-error.js';

/** What determines the cells of an edition. */
interface Plan {
  readonly ways: Ways;
  readonly determined: ReadonlySet<Address>;
}

const plans: Partial<Record<Edition, Plan>> = {};

function makePlan(edition: Edition): Plan {
  const ways = waysOf(relations[edition]);
  return { ways, determined: determinedCells(ways) };
}

function planFor(edition: Edition): Plan {
  plans[edition] ??= makePlan(edition);
  return plans[edition];
}

/** What a cell that others do not determine holds where nothing was given for it. */
function nothing({ kind, unit = 'yuan' }: FormCell): Cell | MoneyCell {
  return kind === 'money' ? { value: '0', unit } : 0;
}

function requireCount(address: Address, figure: number): true {
  if (Number.isSafeInteger(figure) && figure >= 0) return true;
  const problem = `comes to ${figure} by the other figures of its ${figure < 0 ? 'column' : 'row or column'}`;
  throw new ReportInputError(
    address,
    figure,
    [`figures that leave a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`],
    problem,
  );
}

/**
 * Every cell of the edition, those of optional rows too: what was given, else for a cell that others determine what they come to, else nothing.
 * A total over a cell that was given as blank is blank.
 *
 * @throws ReportInputError where a figure comes to less than 0 or to more than a number can hold.
 */
export function completeFigures(given: Figures, edition: Edition): Figures {
  const { ways, determined } = planFor(edition);
  const figures: Figures = new Map();
  const open: Address[] = [];
  for (const cell of formCells[edition]) {
    const { address } = cell;
    if (given.has(address)) figures.set(address, given.get(address) as Cell | MoneyCell);
    else if (determined.has(address)) open.push(address);
    else figures.set(address, nothing(cell));
  }
  const derived = deriveTotals(ways, (address) => figures.get(address), open, requireCount);
  for (const address of open) figures.set(address, derived.get(address) ?? null);
  return figures;
}
