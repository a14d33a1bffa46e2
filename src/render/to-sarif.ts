import { describeFinding } from '../finding/describe-finding.js';
import type { Finding } from '../finding/finding.js';
import { type RuleInfo, ruleCatalogue } from '../finding/rule-catalogue.js';
import type { Severity } from '../finding/severity.js';
import { type Locale, localeOf } from '../form/locale.js';
import type { Readings } from '../parse/reading.js';
import { labelOf } from '../report/label-of.js';
import type { ValidationResult } from '../validate/validation-result.js';
import { placeOf } from './place-of.js';

/** How to write a validation result as SARIF. */
export interface SarifOptions {
  /** The source that was checked, as a URI reference (percent-encoded). Without it no result has a place in a file. */
  readonly uri?: string;
  /** What `parseReport` returned as `readings`: with it findings about a text have the place of its paragraph. */
  readonly readings?: Readings;
  /** The language of rules and messages. Unless given, `zh`. */
  readonly locale?: Locale;
}

/** A log in the format SARIF 2.1.0. */
export interface SarifLog {
  /** Where the schema of the format stands. */
  readonly $schema: string;
  /** The version of the format. */
  readonly version: '2.1.0';
  /** One run: the tool with its rules, and the results. */
  readonly runs: readonly object[];
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const languages: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** A log of some runs. */
export function sarifLog(runs: readonly object[]): SarifLog {
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs };
}

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

/** The cells a finding names in the report that was checked, each once: a missing one can be a term too. */
function addressesOf({ cells, missing }: Finding): readonly string[] {
  const own = cells.filter((cell) => cell.of === 'report').map(({ address }) => address);
  return [...new Set([...own, ...missing])];
}

const noReadings: Readings = new Map();

/** Where in the source a finding stands: a place in a file or none at all. */
function physicalLocation(
  finding: Finding,
  { uri, readings = noReadings }: SarifOptions,
): object | undefined {
  const place = uri === undefined ? null : placeOf(finding, readings);
  if (!place) return undefined;
  const { start, end, line, column } = place;
  const region = { startLine: line, startColumn: column, charOffset: start, charLength: end - start };
  return { artifactLocation: { uri }, region };
}

function locations(finding: Finding, options: SarifOptions, locale: Locale): readonly object[] {
  const physical = physicalLocation(finding, options);
  const logical = addressesOf(finding).map((address) => ({
    name: labelOf(address as never, locale),
    fullyQualifiedName: address,
  }));
  if (!physical && logical.length === 0) return [];
  return [
    {
      ...(physical && { physicalLocation: physical }),
      ...(logical.length > 0 && { logicalLocations: logical }),
    },
  ];
}

/** What stays the same of a finding when figures and lines change: its rule and its cells, else the text it speaks of. */
function fingerprint(finding: Finding): string {
  const { rule, span, params } = finding;
  const text = span && 'pointer' in span ? [span.pointer] : Object.entries(params).map(String);
  const cells = addressesOf(finding);
  return [rule, ...(cells.length > 0 ? cells : text)].join('|');
}

/** The findings with a fingerprint each; where it is that of one before, it is numbered. */
function withFingerprints(all: readonly Told[]): readonly (Told & { readonly print: string })[] {
  const seen = new Map<string, number>();
  return all.map((told) => {
    const print = fingerprint(told.finding);
    const before = seen.get(print) ?? 0;
    seen.set(print, before + 1);
    return { ...told, print: before === 0 ? print : `${print}#${before + 1}` };
  });
}

/**
 * A validation result as a SARIF 2.1.0 log, for code scanning and for editors. Findings that were waived are there as
 * suppressed results with the reason. A result has a place in a file where `uri` is given and the finding has one, as
 * it has when `validateReport` was given the source, or where `readings` has one; its cells are there as logical
 * locations. The fingerprint of a result is made of its rule and its cells, so that it stays the same while figures
 * change.
 *
 * @throws RangeError for a locale other than `zh` and `en`.
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
  const locale = localeOf(options);
  const all: readonly Told[] = [
    ...result.findings.map((finding) => ({ finding })),
    ...result.waived.map(({ finding, waiver }) => ({ finding, reason: waiver.reason })),
  ];
  const used = ruleCatalogue.filter(({ id }) => all.some(({ finding }) => finding.rule === id));
  const indexes = new Map(used.map(({ id }, index) => [id, index]));
  const results = withFingerprints(all).map(({ finding, reason, print }) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: describeFinding(finding, locale) },
    locations: locations(finding, options, locale),
    partialFingerprints: { 'ruleAndCells/v1': print },
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
