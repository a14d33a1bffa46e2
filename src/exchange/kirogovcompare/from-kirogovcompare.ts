import { createFinding } from '../../finding/create-finding.js';
import { dataRules } from '../../finding/data-rules.js';
import type { Finding } from '../../finding/finding.js';
import { type NamesOf, requireNames } from '../../finding/require-names.js';
import { type Locale, localeOf } from '../../form/locale.js';
import type { AnnualReport2021 } from '../../report/annual-report.js';
import { blankReport } from '../../report/blank-report.js';
import { setCell } from '../../report/set-cell.js';
import { kirogovcompareFigures } from './kirogovcompare-figures.js';

/** What is not in the figures, and how to say what is wrong with them. */
export interface KirogovcompareOptions {
  /** The report year. Unless given, null. */
  readonly year?: number;
  /** The name of the agency. Unless given, null. */
  readonly agency?: string;
  /** The language of the messages. Unless given, `zh`. */
  readonly locale?: Locale;
}

const optionNames: NamesOf<KirogovcompareOptions> = { year: true, agency: true, locale: true };

/** A report of figures alone, and what could not be read of them. */
export interface KirogovcompareReading {
  /** The report, on the form of 2021; a cell that the data leave out or that cannot be read is blank. */
  readonly report: AnnualReport2021;
  /** Of family `schema`; the parameter `pointer` is a JSON Pointer into the data. */
  readonly findings: readonly Finding[];
}

/**
 * A report on the form of 2021 from the figures of KIROGOVCOMPARE: the three tables at the root, as `toKirogovcompare`
 * gives them, or a whole document with its `sections`, of which only the tables are read. What is `null` or an empty
 * text there is blank, `/` is `'n/a'`; a 0 may have been a blank before that application read it. Amounts are in 万元.
 *
 * @throws RangeError for an option, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { fromKirogovcompare } from 'zfxxgk-report';
 *
 * const { report, findings } = fromKirogovcompare(
 *   { activeDisclosureData: { licensing: { processed: 86 } }, tableData: [], reviewLitigationData: {} },
 *   { year: 2023, locale: 'en' },
 * );
 * report.proactiveDisclosure.licensing.decisions; //=> 86
 * findings.find(({ rule }) => rule === 'schema.type')?.message; //=> '/tableData: should be object, is […]'
 * ```
 */
export function fromKirogovcompare(
  data: unknown,
  options: KirogovcompareOptions = {},
): KirogovcompareReading {
  requireNames(options, optionNames);
  const locale = localeOf(options);
  const { values, drafts } = kirogovcompareFigures(data);
  const blank: AnnualReport2021 = {
    ...blankReport('2021'),
    year: options.year ?? null,
    agency: { name: options.agency ?? null },
  };
  const report = [...values].reduce(
    (filled, [address, value]) => setCell(filled, address, value as never),
    blank,
  );
  return {
    report,
    findings: drafts.map((draft) => createFinding(draft, dataRules[draft.rule], locale)),
  };
}
