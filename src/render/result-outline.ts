import type { Finding } from '../finding/finding.js';
import { severities } from '../finding/severity.js';
import type { Locale } from '../form/locale.js';
import type { Waiver } from '../validate/validate-options.js';
import type { ValidationResult } from '../validate/validation-result.js';
import { addressLabel } from './address-label.js';
import { oneLine } from './one-line.js';
import type { Part } from './part.js';
import { resultWords } from './result-words.js';

/** `line:column` in the source, or a pointer into the report; null for a finding that names neither. */
function placeOf({ span }: Finding): string | null {
  if (!span) return null;
  return 'line' in span ? `${span.line}:${span.column}` : span.pointer;
}

/** The texts under a heading of their own; nothing where there are none. */
function list(heading: string, texts: readonly string[], locale: Locale): readonly Part[] {
  if (texts.length === 0) return [];
  return [
    { kind: 'section', text: resultWords[locale].heading(heading, texts.length) },
    ...texts.map((text) => ({ kind: 'item', text: oneLine(text) }) as const),
  ];
}

/**
 * A validation result as an outline: verdict, counts, then the findings, heaviest first. Their messages stay in the
 * language they were made in: wording them anew would bring every message of the catalogue along.
 */
export function resultOutline(result: ValidationResult, locale: Locale): readonly Part[] {
  const say = resultWords[locale];
  const entry = (finding: Finding) => say.entry(finding.rule, placeOf(finding), finding.message);
  const scope = ({ address, year }: Waiver) =>
    [address && addressLabel(result.edition, address, locale), year !== undefined && say.year(year)]
      .filter(Boolean)
      .join(' · ');
  return [
    { kind: 'title', text: say.verdict[result.verdict] },
    { kind: 'paragraph', text: say.counts(result.counts) },
    { kind: 'paragraph', text: say.rules(result) },
    ...severities.flatMap((severity) => {
      const findings = result.findings.filter((finding) => finding.severity === severity);
      return list(say.severity[severity], findings.map(entry), locale);
    }),
    ...list(
      say.waived,
      result.waived.map(({ finding, waiver }) => say.reason(entry(finding), waiver.reason)),
      locale,
    ),
    ...list(
      say.unusedWaivers,
      result.unusedWaivers.map((waiver) =>
        say.reason(say.entry(waiver.rule, null, scope(waiver) || say.anywhere), waiver.reason),
      ),
      locale,
    ),
  ];
}
