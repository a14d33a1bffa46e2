import { createFinding } from '../finding/create-finding.js';
import { type DataRuleId, dataRules } from '../finding/data-rules.js';
import type { Finding, FindingDraft } from '../finding/finding.js';
import { onlyLocale } from '../finding/only-locale.js';
import type { Locale } from '../form/locale.js';
import type { AnnualReport } from '../report/annual-report.js';
import { assembleReport } from './assemble-report.js';
import { type KnownRow, knownRow } from './known-row.js';
import type { ReportRow } from './report-row.js';

/** What was read from a table. */
export interface RowsResult {
  /** The reports in the order in which the table first names them. */
  readonly reports: readonly AnnualReport[];
  /** What could not be read, and what was missing; the parameter `pointer` is the address, `row` the row, from 0. */
  readonly findings: readonly Finding[];
}

/** How to read a table. */
export interface FromRowsOptions {
  /** The language of the messages. Unless given, `zh`. */
  readonly locale?: Locale;
}

/**
 * The reports that the rows of a table are of, whatever the order of the rows. Agency, year and edition tell the
 * reports apart; where the edition is not given, it is that of the year. A value can be the text of a number.
 *
 * A cell that no row speaks of is blank, and a finding names it. A row that says of a cell something else than a row
 * before is a finding, and neither is taken. `fromRows(toRows(reports)).reports` are the reports, where no two of them
 * have agency, year and edition in common.
 *
 * @throws RangeError for an option, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { fromRows } from 'zfxxgk-report';
 *
 * const row = { agency: '岚川市水务局', year: 2024, label: '', unit: null } as const;
 * const { reports, findings } = fromRows(
 *   [
 *     { ...row, address: '/requests/received/business', value: '3' },
 *     { ...row, address: '/requests/received/everybody', value: '3' },
 *   ],
 *   { locale: 'en' },
 * );
 * reports[0]?.requests.received.business; //=> 3
 * findings[0]?.message; //=> '/requests/received/everybody: a report has no such entry'
 * findings[1]?.missing.length; //=> 199
 * ```
 */
export function fromRows(
  rows: Iterable<Omit<ReportRow, 'edition' | 'label' | 'unit'> & Partial<ReportRow>>,
  options: FromRowsOptions = {},
): RowsResult {
  const locale = onlyLocale(options);
  const drafts: FindingDraft<DataRuleId>[] = [];
  const groups = new Map<string, KnownRow[]>();
  let index = 0;
  for (const row of rows) {
    const known = knownRow(row, index++, drafts);
    if (!known) continue;
    const key = JSON.stringify([known.agency, known.year, known.edition]);
    const group = groups.get(key);
    if (group) group.push(known);
    else groups.set(key, [known]);
  }
  const reports = Array.from(groups.values(), (group) => assembleReport(group, drafts));
  return {
    reports,
    findings: drafts.map((draft) => createFinding(draft, dataRules[draft.rule], locale)),
  };
}
