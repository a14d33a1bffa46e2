import fc from 'fast-check';
import type { Address } from '../../src/form/address.js';
import type { Edition } from '../../src/form/edition.js';
import { formCells } from '../../src/form/form-cells.js';
import { editions } from '../../src/form/forms.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { blankReport } from '../../src/report/blank-report.js';
import { setCell } from '../../src/report/set-cell.js';
import { cellOf, type Filling } from './cells.js';
import { extraRow, note } from './extras.js';
import { narratives } from './narratives.js';
import { nastyParagraph } from './paragraphs.js';
import { reportHead } from './report-heads.js';

/** What can be settled about a report that is otherwise arbitrary. */
export interface ReportOptions {
  readonly edition?: Edition;
  /** What its paragraphs are like; unless given, as nasty as they get. */
  readonly paragraph?: fc.Arbitrary<string>;
  /** Whether it can have extra rows and notes; unless given, it can. */
  readonly extras?: boolean;
}

type Values = readonly (readonly [Address, unknown])[];

function withValues(report: AnnualReport, values: Values): AnnualReport {
  return values.reduce(
    (changed, [address, value]) => setCell(changed, address as never, value as never),
    report,
  );
}

const splitOther = /\/other\./;

/** The values of all cells; on the form of 2021 sometimes with 其他处理 as one row in place of three. */
function values(edition: Edition, filling: Filling): fc.Arbitrary<Values> {
  const cells = formCells[edition];
  const all = fc
    .tuple(...cells.map((cell) => cellOf(cell, filling)))
    .map((drawn) => cells.map((cell, index) => ({ cell, value: drawn[index] })));
  const asOneRow =
    edition === '2021' ? fc.integer({ min: 0, max: 3 }).map((n) => n === 0) : fc.constant(false);
  return fc
    .tuple(all, asOneRow)
    .map(([drawn, hybrid]) =>
      drawn
        .filter(({ cell }) => hybrid || !cell.optional)
        .map(({ cell, value }) => [cell.address, hybrid && splitOther.test(cell.address) ? null : value]),
    );
}

/** The cells of a report with everything else still blank. */
export function tables(edition: Edition): fc.Arbitrary<AnnualReport> {
  const fillings: readonly Filling[] = ['figures', 'zeros', 'blanks'];
  return fc
    .oneof(...fillings.map((filling) => values(edition, filling)))
    .map((drawn) => withValues(blankReport(edition), drawn));
}

/** Puts text, head, extra rows and notes around the tables of a report. */
export function dressed(
  report: fc.Arbitrary<AnnualReport>,
  edition: Edition,
  { paragraph = nastyParagraph(), extras = true }: ReportOptions,
): fc.Arbitrary<AnnualReport> {
  const few = { maxLength: extras ? 2 : 0 };
  return fc
    .record({
      report,
      head: reportHead(edition),
      narrative: narratives(paragraph),
      extraRows: fc.uniqueArray(extraRow(edition), {
        ...few,
        selector: ({ item, label }) => `${item}${label}`,
      }),
      notes: fc.uniqueArray(note(edition), { ...few, selector: ({ at, text }) => `${at}${text}` }),
    })
    .map(({ report: tablesOnly, head, narrative, extraRows, notes }) => ({
      ...tablesOnly,
      ...head,
      narrative,
      extraRows,
      notes,
    }));
}

/** The arbitraries of both editions, or of the one asked for. */
export function ofEditions<T>(
  make: (edition: Edition) => fc.Arbitrary<T>,
  only: Edition | undefined,
): fc.Arbitrary<T> {
  return only ? make(only) : fc.oneof(...editions.map(make));
}

/** Any report that the model allows, whether it adds up or not. */
export function anyReport(options: ReportOptions = {}): fc.Arbitrary<AnnualReport> {
  return ofEditions((edition) => dressed(tables(edition), edition, options), options.edition);
}
