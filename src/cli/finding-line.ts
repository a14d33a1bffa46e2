import { describeFinding } from '../finding/describe-finding.js';
import type { Finding } from '../finding/finding.js';
import type { Locale } from '../form/locale.js';
import type { Readings } from '../parse/reading.js';
import { printable } from '../render/one-line.js';
import { placeOf } from '../render/place-of.js';
import type { Colours } from './colours.js';

/** A finding as a line that editors can follow: `FILE:LINE:COLUMN: severity rule: message`. */
export function findingLine(
  finding: Finding,
  { file, readings, locale, colours }: { file: string; readings: Readings; locale: Locale; colours: Colours },
): string {
  const { rule, severity } = finding;
  const place = placeOf(finding, readings);
  const where = place ? `${file}:${place.line}:${place.column}:` : `${file}:`;
  const message = printable(describeFinding(finding, locale));
  return `${colours.place(printable(where))} ${colours.severity[severity](severity)} ${colours.rule(rule)}: ${message}`;
}
