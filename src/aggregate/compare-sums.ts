import type { FindingCell, FindingDraft } from '../finding/finding.js';
import type { AggregateRuleId } from '../finding/rules/aggregate.js';
import type { Address } from '../form/address.js';
import { foldedRows } from '../form/folded-rows.js';
import type { PrintedForm } from '../form/form.js';
import { forms } from '../form/forms.js';
import { absentRows } from '../report/absent-rows.js';
import type { AnnualReport } from '../report/annual-report.js';
import { isMoney } from '../report/cell.js';
import { valueAt } from '../report/get-cell.js';
import { isWellFormedMoney } from '../report/well-formed-money.js';
import { compareMoney } from './compare-money.js';
import { nameOfAgency } from './name-of-agency.js';
import type { ReportSums, SummedCell } from './report-sums.js';

function total(address: Address, value: FindingCell['value']): FindingCell {
  return { address, role: 'total', value, of: 'report' };
}

function compareCounts(
  address: Address,
  actual: unknown,
  expected: unknown,
): readonly FindingDraft<AggregateRuleId>[] {
  if (!Number.isSafeInteger(actual) || typeof expected !== 'number' || actual === expected) return [];
  const stated = actual as number;
  return [
    {
      rule: 'aggregate.sum',
      cells: [total(address, stated)],
      expected,
      actual: stated,
      difference: stated - expected,
    },
  ];
}

function compareCell(parent: AnnualReport, sum: SummedCell): readonly FindingDraft<AggregateRuleId>[] {
  const { address } = sum.cell;
  const actual = valueAt(parent, address);
  if (!isMoney(sum.value)) return compareCounts(address, actual, sum.value);
  if (!isWellFormedMoney(actual)) return [];
  const { withoutUnit } = sum;
  const expected = { value: sum.value, ...(withoutUnit && { withoutUnit: { ...withoutUnit } }) };
  return compareMoney(total(address, actual), actual, expected, nameOfAgency(parent.agency, 0));
}

/** The rows that tell the same in one row and in several, by their address. */
function alternativeRows(form: PrintedForm): readonly string[] {
  return foldedRows(form).flatMap(({ row, parts }) => [row, ...parts]);
}

/** What the whole numbers among some values add up to; undefined where there are none. */
function sumOfCounts(values: readonly unknown[]): number | undefined {
  const counts = values.filter((value): value is number => Number.isSafeInteger(value));
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}

/** The rows together, column by column, at the address of the one row. */
function compareTogether(
  parent: AnnualReport,
  rows: ReadonlySet<string>,
  cells: readonly SummedCell[],
): readonly FindingDraft<AggregateRuleId>[] {
  const { applicantColumns, optionalRequestRows } = forms[parent.edition];
  return optionalRequestRows.flatMap(({ pointer }) =>
    applicantColumns.flatMap(({ key }) => {
      const actual = sumOfCounts([...rows].map((row) => valueAt(parent, `${row}/${key}`)));
      const sums = cells.filter(({ cell }) => rows.has(cell.row) && cell.column === key);
      const expected = sumOfCounts(sums.map(({ value }) => value));
      return compareCounts(`${pointer}/${key}` as Address, actual, expected);
    }),
  );
}

/** The cells of a report that are not the sums of the reports added up. */
export function compareSums(
  parent: AnnualReport,
  sums: ReportSums,
): readonly FindingDraft<AggregateRuleId>[] {
  const cells = sums.cells();
  const alternatives = alternativeRows(forms[parent.edition]);
  const absent = absentRows(parent);
  const printed = sums.printed();
  const isAsOne = alternatives.some((row) => absent.has(row) === printed.has(row));
  const together = new Set(isAsOne ? alternatives : []);
  const alone = cells.filter(({ cell }) => !together.has(cell.row) && !absent.has(cell.row));
  return [
    ...alone.flatMap((sum) => compareCell(parent, sum)),
    ...(isAsOne ? compareTogether(parent, together, cells) : []),
  ];
}
