import { total } from '../../form/applicants.js';
import type { FormCell } from '../../form/form-cells.js';
import type { RowCheck } from './placement.js';

/** The total of a row against its terms; null where the total or every term is missing. */
export function rowAdds(columns: readonly FormCell[]): RowCheck {
  const totalAt = columns.findIndex(({ column }) => column === total.key);
  return (values) => {
    let sum: number | null = null;
    for (let at = 0; at < values.length; at++) {
      const term = values[at];
      if (at !== totalAt && typeof term === 'number') sum = (sum ?? 0) + term;
    }
    const stated = values[totalAt];
    return typeof stated !== 'number' || sum === null ? null : sum === stated;
  };
}
