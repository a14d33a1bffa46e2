import { createFinding } from '../finding/create-finding.js';
import type { Finding, FindingDraft } from '../finding/finding.js';
import type { Severity } from '../finding/severity.js';
import { type SeverityContext, severityOf } from '../finding/severity-of.js';
import type { LineIndex } from './line-index.js';
import { type ReaderRuleId, readerRules } from './reader-rules.js';

/** A finding of the reader before it is weighed, with its place in the source. */
export interface ReaderFinding extends Omit<FindingDraft<ReaderRuleId>, 'span'> {
  readonly at?: { readonly start: number; readonly end: number };
  /** The severity where it is not that of the rule. */
  readonly severity?: Severity;
}

/** Weighs and words what the reader found, in the order of the source; what has no place in it comes first. */
export function settleFindings(
  found: readonly ReaderFinding[],
  context: SeverityContext,
  lines: LineIndex,
): readonly Finding[] {
  const ordered = [...found].sort((a, b) => (a.at?.start ?? -1) - (b.at?.start ?? -1));
  return ordered.map(({ at, severity, ...draft }) =>
    createFinding(
      { ...draft, ...(at && { span: lines(at.start, at.end) }) },
      readerRules[draft.rule],
      'zh',
      severity ?? severityOf(readerRules[draft.rule], context),
    ),
  );
}
