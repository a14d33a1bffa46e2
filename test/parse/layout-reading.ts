import type { Address } from '../../src/form/address.js';
import { formCells } from '../../src/form/form-cells.js';
import { parseReport } from '../../src/parse/index.js';
import { valueAt } from '../../src/report/get-cell.js';
import { readCell } from '../../src/text/read-cell.js';
import type { Filled } from '../generators/layouts/figures.js';
import type { Layout } from '../generators/layouts/layout.js';

/**
 * How a cell was read: `right`; `open` null and named by a finding; `unnamed` null without a word; `zero` 0 for a blank,
 * and said to be a guess; `guessed` another value, said to be a guess; `silent` another value as if it were stated.
 */
export type CellVerdict = 'right' | 'open' | 'unnamed' | 'zero' | 'guessed' | 'silent';

/** The cells of a report by how a layout of it was read. */
export type Verdicts = ReadonlyMap<Address, CellVerdict>;

/** Reads a report in a layout and holds what was read against what was written. */
export function verdictsOn(report: Filled, layout: Layout): Verdicts {
  const result = parseReport(layout.write(report));
  const isOfForm = result.report?.edition === report.edition;
  const named = new Set(
    result.findings.flatMap(({ missing, cells }) => [...missing, ...cells.map(({ address }) => address)]),
  );
  /** A row that a report does not have is named by those that it would stand for. */
  const isNamed = (address: Address): boolean =>
    named.has(address) ||
    [...named].some((one) => one.startsWith(`${address.slice(0, address.lastIndexOf('/'))}.`));
  const verdict = (address: Address, want: unknown): CellVerdict => {
    const value = isOfForm ? (valueAt(result.report, address) ?? null) : null;
    if (JSON.stringify(value) === JSON.stringify(want)) return 'right';
    if (value === null) return isNamed(address) ? 'open' : 'unnamed';
    if (!result.readings.get(address)?.guessed) return 'silent';
    return value === 0 && want === null ? 'zero' : 'guessed';
  };
  return new Map(
    formCells[report.edition].flatMap(({ address, kind, unit, optional }): [Address, CellVerdict][] => {
      const text = report.figures.get(address);
      if (text === undefined && optional) return [];
      return [
        [address, verdict(address, text === undefined ? null : readCell(text, kind, unit ?? null).value)],
      ];
    }),
  );
}
