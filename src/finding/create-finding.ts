import type { Locale } from '../form/locale.js';
import { describeFinding } from './describe-finding.js';
import type { Finding, FindingDraft } from './finding.js';
import type { Severity } from './severity.js';

/** A finding, weighed and worded. */
export function createFinding(draft: FindingDraft, severity: Severity, locale: Locale): Finding {
  const complete = { cells: [], missing: [], params: {}, ...draft };
  return { ...complete, severity, message: describeFinding(complete, locale) };
}
