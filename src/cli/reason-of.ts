import { describeFinding } from '../finding/describe-finding.js';
import type { Finding } from '../finding/finding.js';
import type { Locale } from '../form/locale.js';
import { say } from './say/index.js';

/** Why there is no report, by the first finding; and how many more there are. */
export function reasonOf(findings: readonly Finding[], locale: Locale): string {
  const [first] = findings;
  return first ? say[locale].firstOf(describeFinding(first, locale), findings.length) : '';
}
