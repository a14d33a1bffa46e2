import { describeFinding } from '../../finding/describe-finding.js';
import type { Finding } from '../../finding/finding.js';
import { type NamesOf, requireNames } from '../../finding/require-names.js';
import { type RuleInfo, ruleCatalogue } from '../../finding/rule-catalogue.js';
import type { Severity } from '../../finding/severity.js';
import { type Locale, localeOf } from '../../form/locale.js';
import type { ValidationResult } from '../../validate/validation-result.js';
import { fingerprints } from './fingerprints.js';
import { locations } from './locations.js';
import { type SarifLog, sarifLog } from './sarif-log.js';
import type { SarifOptions } from './sarif-options.js';

const optionNames: NamesOf<SarifOptions> = { uri: true, readings: true, locale: true };
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const languages: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

interface Told {
  readonly finding: Finding;
  /** Why the finding was accepted, where it was. */
  readonly reason?: string;
}

function descriptor({ id, title, explanation, severity }: RuleInfo, locale: Locale): object {
  return {
    id,
    shortDescription: { text: title[locale] },
    fullDescription: { text: explanation[locale] },
    defaultConfiguration: { level: levels[severity] },
  };
}

/**
 * A validation result as a SARIF 2.1.0 log, for code scanning and for editors. Findings that were waived are there as
 * suppressed results with the reason. A result has a place in a file where `uri` is given and the finding has one, as
 * it has when `validateReport` was given the source, or where `readings` has one; its cells are there as logical
 * locations. The fingerprint of a result is made of its rule and its cells, so that it stays the same while figures
 * change.
 *
 * @throws RangeError for an option, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { toSarif, validateReport } from 'zfxxgk-report';
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const source = parseReport('四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 2', { year: 2024 });
 * if (source.report) {
 *   const log = toSarif(validateReport(source.report, { source }), { uri: 'report.txt', locale: 'en' });
 *   log.version; //=> '2.1.0'
 *   JSON.stringify(log).includes('"charLength":1'); //=> true
 * }
 * ```
 */
export function toSarif(result: ValidationResult, options: SarifOptions = {}): SarifLog {
  requireNames(options, optionNames);
  const locale = localeOf(options);
  const all: readonly Told[] = [
    ...result.findings.map((finding) => ({ finding })),
    ...result.waived.map(({ finding, waiver }) => ({ finding, reason: waiver.reason })),
  ];
  const used = ruleCatalogue.filter(({ id }) => all.some(({ finding }) => finding.rule === id));
  const indexes = new Map(used.map(({ id }, index) => [id, index]));
  const prints = fingerprints(all.map(({ finding }) => finding));
  const results = all.map(({ finding, reason }, index) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: describeFinding(finding, locale) },
    locations: locations(finding, options, locale),
    partialFingerprints: { 'ruleAndCells/v1': prints[index] },
    ...(reason !== undefined && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: reason }],
    }),
  }));
  const driver = {
    name: 'zfxxgk-report',
    properties: { ruleSet: result.ruleSet },
    rules: used.map((rule) => descriptor(rule, locale)),
  };
  return sarifLog([{ tool: { driver }, language: languages[locale], columnKind: 'utf16CodeUnits', results }]);
}
