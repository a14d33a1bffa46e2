import { createFinding } from '../finding/create-finding.js';
import type { Finding, FindingParams } from '../finding/finding.js';
import { type AggregateRuleId, aggregateRules } from '../finding/rules/aggregate.js';
import type { Edition } from '../form/edition.js';
import type { Locale } from '../form/locale.js';
import type { AnnualReport } from '../report/annual-report.js';
import { fold } from '../text/fold.js';
import { shortText } from '../text/short-text.js';
import { nameOfAgency, shortName } from './name-of-agency.js';

/** What the reports are to have in common, and whose there should be. */
export interface RosterOptions {
  readonly edition: Edition;
  /** null where it is the year of the first report. */
  readonly year: number | null;
  /** Names or codes. */
  readonly expected: readonly string[] | undefined;
  readonly locale: Locale;
}

/** Who has reported. */
export interface Roster {
  /** The name of the agency where its report is to be added; undefined where it is not, for a reason that is found. */
  readonly admit: (report: AnnualReport) => string | undefined;
  /** Those expected that have no report among the ones added, as they were named. */
  readonly missing: () => readonly string[];
  /** Whether every report could be added. */
  readonly isWhole: () => boolean;
  readonly findings: () => readonly Finding[];
}

/** The agencies that have been met, by code where they have one, else by name. What one lacks is in no set. */
function agenciesMet() {
  const codes = new Set<unknown>();
  const names = new Set<unknown>();
  const namesWithoutCode = new Set<unknown>();
  return {
    has: ({ name, code }: AnnualReport['agency']): boolean => {
      const folded = name === null ? undefined : fold(name);
      return codes.has(code) || (code === undefined ? names : namesWithoutCode).has(folded);
    },
    add: ({ name, code }: AnnualReport['agency']): void => {
      if (code !== undefined) codes.add(code);
      if (name === null) return;
      names.add(fold(name));
      if (code === undefined) namesWithoutCode.add(fold(name));
    },
    knows: (nameOrCode: string): boolean => codes.has(nameOrCode) || names.has(fold(nameOrCode)),
  };
}

/** Why a report is of another year or edition; undefined where it is not. */
function mismatch(report: AnnualReport, edition: Edition, year: number | null): FindingParams | undefined {
  if (report.edition !== edition) return { foundEdition: shortText(report.edition), edition };
  if (report.year === year || year === null) return undefined;
  return report.year === null ? { yearAsked: year } : { foundYear: report.year, year };
}

/** Takes the names of agencies as their reports come. It keeps nothing of them but the names. */
export function roster(options: RosterOptions): Roster {
  const { edition, locale } = options;
  let { year } = options;
  const expected = options.expected && [...new Set(options.expected)];
  const isExpected = new Set<unknown>(expected?.flatMap((one) => [one, fold(one)]));
  const met = agenciesMet();
  const findings: Finding[] = [];
  let read = 0;
  let isEveryOneAdded = true;
  const worded = (rule: AggregateRuleId, params: FindingParams) =>
    createFinding({ rule, params }, aggregateRules[rule], locale);
  const missing = () => expected?.filter((one) => !met.knows(one)) ?? [];
  return {
    admit: (report) => {
      read++;
      const { name, code } = report.agency;
      const agency = nameOfAgency(report.agency, read);
      const params = mismatch(report, edition, year);
      const isDuplicate = !params && met.has(report.agency);
      if (params) findings.push(worded('aggregate.mixed-years', { agency, ...params }));
      else if (isDuplicate) findings.push(worded('aggregate.duplicate-agency', { agency }));
      if (params || isDuplicate) {
        isEveryOneAdded = false;
        return undefined;
      }
      met.add(report.agency);
      year ??= report.year;
      const isOnList = isExpected.has(code) || isExpected.has(fold(name ?? ''));
      if (expected && !isOnList) findings.push(worded('aggregate.unexpected-agency', { agency }));
      return agency;
    },
    missing,
    isWhole: () => isEveryOneAdded && missing().length === 0,
    findings: () => [
      ...findings,
      ...missing().map((agency) => worded('aggregate.missing-agency', { agency: shortName(agency) })),
    ],
  };
}
