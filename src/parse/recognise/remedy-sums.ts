import { total } from '../../form/applicants.js';
import type { FormCell } from '../../form/form-cells.js';
import type { Placeable, RowCheck } from './placement.js';

const number = (value: Placeable | undefined): number => (typeof value === 'number' ? value : 0);

/** Each group's total against its results, for the groups that can tell; null where none can. */
export function groupsAdd(columns: readonly FormCell[]): RowCheck {
  return (values) => {
    let told: boolean | null = null;
    for (const [at, { row, column }] of columns.entries()) {
      const stated = values[at];
      if (column !== total.key || typeof stated !== 'number') continue;
      const terms = values.filter((_, index) => index !== at && columns[index]?.row === row);
      if (terms.every((term) => typeof term !== 'number')) continue;
      const sum = terms.reduce<number>((all, term) => all + number(term), 0);
      if (sum !== stated) return false;
      told = true;
    }
    return told;
  };
}

/** Whether all groups add up, a blank counted as 0. */
export function groupsAddThroughout(width: number): (values: readonly Placeable[]) => boolean {
  return (values) =>
    values.every((sum, at) => {
      if (at % width !== width - 1) return true;
      const terms = values.slice(at - width + 1, at);
      return terms.reduce<number>((all, term) => all + number(term), 0) === number(sum);
    });
}
