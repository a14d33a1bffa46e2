import type { Locale } from '../form/locale.js';
import type { Finding, FindingDraft } from './finding.js';
import { messageOf } from './message-of.js';
import type { Rule } from './rule.js';
import type { Severity } from './severity.js';

/**
 * A finding, weighed and worded. The rule comes with it: who makes findings of one family loads the messages of that
 * family, and a bundler leaves out the rest.
 *
 * @param severity where it is not that of the rule
 */
export function createFinding<L extends Locale>(
  draft: FindingDraft,
  rule: Rule<L>,
  locale: L,
  severity: Severity = rule.severity,
): Finding {
  const finding = { cells: [], missing: [], params: {}, ...draft, severity, message: '' };
  finding.message = messageOf(rule, finding, locale);
  return finding;
}
