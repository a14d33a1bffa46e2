import { total } from '../../form/applicants.js';
import type { FormCell } from '../../form/form-cells.js';
import { countOf, type Placeable, type RowCheck } from './placement.js';

/** What the terms of the total in a column add up to; null where all of them are missing. */
function sumOfTerms(columns: readonly FormCell[], values: readonly Placeable[], at: number): number | null {
  let sum: number | null = null;
  for (let index = 0; index < columns.length; index++) {
    const term = values[index];
    if (index === at || typeof term !== 'number' || columns[index]?.row !== columns[at]?.row) continue;
    sum = (sum ?? 0) + term;
  }
  return sum;
}

/** The totals of a row against their terms; null where every total or all its terms are missing. */
export function rowAdds(columns: readonly FormCell[]): RowCheck {
  return (values) => {
    let told: boolean | null = null;
    for (let at = 0; at < columns.length; at++) {
      if (columns[at]?.column !== total.key || typeof values[at] !== 'number') continue;
      const sum = sumOfTerms(columns, values, at);
      if (sum === null) continue;
      if (sum !== values[at]) return false;
      told = true;
    }
    return told;
  };
}

const sumOf = (terms: readonly Placeable[]): number =>
  terms.reduce<number>((sum, term) => sum + countOf(term), 0);

/** Whether each `width` columns end in the sum of those before, a blank counted as 0. */
export function addsThroughout(width: number): (values: readonly Placeable[]) => boolean {
  return (values) =>
    values.every(
      (sum, at) => at % width !== width - 1 || sumOf(values.slice(at - width + 1, at)) === countOf(sum),
    );
}
