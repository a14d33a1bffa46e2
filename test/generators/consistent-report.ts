import fc from 'fast-check';
import { applicants } from '../../src/form/applicants.js';
import type { Edition } from '../../src/form/edition.js';
import { forms } from '../../src/form/forms.js';
import { remedyGroups, remedyResults } from '../../src/form/remedies.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { dressed, ofEditions, type ReportOptions, tables } from './any-report.js';

type Counts = Readonly<Record<string, number>>;

const sum = (counts: Counts): number => Object.values(counts).reduce((all, count) => all + count, 0);
const withTotal = (counts: Counts): Counts => ({ ...counts, total: sum(counts) });

function counts(keys: readonly string[]): fc.Arbitrary<Counts> {
  const small = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(999) });
  return fc
    .tuple(...keys.map(() => small))
    .map((drawn) => Object.fromEntries(keys.map((key, index) => [key, drawn[index] as number])));
}

const columns = applicants.map(({ key }) => key as string);
const row = (): fc.Arbitrary<Counts> => counts(columns);

/** A row that has, column by column, at most what another has. */
function partOf(whole: Counts): fc.Arbitrary<Counts> {
  return fc
    .tuple(...columns.map((key) => fc.nat(whole[key])))
    .map((drawn) => Object.fromEntries(columns.map((key, index) => [key, drawn[index] as number])));
}

const combined = (a: Counts, b: Counts, sign: 1 | -1): Counts =>
  Object.fromEntries(columns.map((key) => [key, (a[key] as number) + sign * (b[key] as number)]));

/** Section 3 from its outcomes outward, so that every relation holds. */
function requests(codes: readonly string[]): fc.Arbitrary<{ outcomes: Readonly<Record<string, Counts>> }> {
  return fc.tuple(fc.tuple(...codes.map(row)), row()).chain(([outcomes, carriedForward]) => {
    const concluded = outcomes.reduce((all, one) => combined(all, one, 1));
    const handled = combined(concluded, carriedForward, 1);
    return partOf(handled).map((carriedOver) => ({
      received: withTotal(combined(handled, carriedOver, -1)),
      carriedOver: withTotal(carriedOver),
      outcomes: Object.fromEntries(codes.map((code, index) => [code, withTotal(outcomes[index] as Counts)])),
      concluded: withTotal(concluded),
      carriedForward: withTotal(carriedForward),
    }));
  });
}

/** The three rows of （六）其他处理 told in one, as some reports on the form of 2021 do. */
function withOtherAsOneRow(section3: { outcomes: Readonly<Record<string, Counts>> }): object {
  const split = Object.keys(section3.outcomes).filter((code) => code.startsWith('other.'));
  const other = split.map((code) => section3.outcomes[code] as Counts).reduce((a, b) => combined(a, b, 1));
  const blank = Object.fromEntries([...columns, 'total'].map((key) => [key, null]));
  return {
    ...section3,
    outcomes: {
      ...section3.outcomes,
      ...Object.fromEntries(split.map((code) => [code, blank])),
      other: withTotal(other),
    },
  };
}

function remedies(): fc.Arbitrary<object> {
  const group = () => counts(remedyResults.map(({ key }) => key)).map(withTotal);
  return fc.record(Object.fromEntries(remedyGroups.map(({ key }) => [key, group()])));
}

function consistentTables(edition: Edition): fc.Arbitrary<AnnualReport> {
  const { requestRows } = forms[edition];
  const codes = requestRows.filter((line) => line.result && line.key !== 'concluded').map(({ key }) => key);
  return fc
    .record({ report: tables(edition), section3: requests(codes), remedies: remedies(), one: fc.nat(3) })
    .map(({ report, section3, remedies, one }) => {
      const hybrid = edition === '2021' && one === 0;
      return { ...report, requests: hybrid ? withOtherAsOneRow(section3) : section3, remedies } as never;
    });
}

/**
 * A report in which every relation of sections 3 and 4 holds and none of their cells is blank. Section 2 and the
 * text are arbitrary.
 */
export function consistentReport(options: ReportOptions = {}): fc.Arbitrary<AnnualReport> {
  return ofEditions((edition) => dressed(consistentTables(edition), edition, options), options.edition);
}
