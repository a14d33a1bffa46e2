import type { Address } from '../form/address.js';
import type { AnnualReport } from './annual-report.js';
import type { Cell, MoneyCell } from './cell.js';
import { requireCell } from './find-cell.js';
import { stepsOf } from './steps-of.js';

/** What the cell at an address holds: {@link MoneyCell} at an amount, {@link Cell} elsewhere. */
export type CellAt<A extends Address> = A extends `${string}/amount` ? MoneyCell : Cell;

/** The value that a pointer of the form leads to; undefined where the way ends early. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of stepsOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

/**
 * The value of a cell. A blank cell is `null`, and so is every cell of the optional row
 * `/requests/outcomes/other` where a report of edition 2021 does not print it.
 *
 * @throws RangeError where the edition of the report has no such cell.
 *
 * @example
 * ```ts
 * import { getCell, setCell } from 'zfxxgk-report';
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const { report } = parseReport('规章 | 1 | 0 | 11\n行政许可 | 97', { year: 2024 });
 * if (report?.edition === '2021') getCell(report, '/proactiveDisclosure/regulations/inForce'); //=> 11
 * ```
 */
export function getCell<R extends AnnualReport, A extends Address<R['edition']>>(
  report: R,
  address: A,
): CellAt<A> {
  requireCell(report.edition, address);
  return (valueAt(report, address) ?? null) as CellAt<A>;
}
