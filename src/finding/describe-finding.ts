import { type Locale, localeOf } from '../form/locale.js';
import type { Finding } from './finding.js';
import { messageOf } from './message-of.js';
import { requireRule } from './require-rule.js';

/**
 * A finding in words, in Chinese or in English: one line, and shorter than 120 characters unless what it quotes is
 * long. Where the cells it lists would make it longer, they are counted; the finding itself names them all.
 *
 * @throws RangeError for a rule, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { describeFinding } from 'zfxxgk-report';
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const { findings } = parseReport('no report at all');
 * findings.map((finding) => describeFinding(finding, 'en')); //=> ['No part of an annual report was recognised: it has no heading and no table of the form']
 * ```
 */
export function describeFinding(
  finding: Pick<Finding, 'rule' | 'cells' | 'missing' | 'params'> & Partial<Finding>,
  locale: Locale = 'zh',
): string {
  return messageOf(requireRule(finding.rule), finding, localeOf({ locale }, 'locale'));
}
