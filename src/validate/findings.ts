import { createFinding } from '../finding/create-finding.js';
import { describeFinding } from '../finding/describe-finding.js';
import type { Finding, FindingDraft, SourceSpan } from '../finding/finding.js';
import { requireRule } from '../finding/require-rule.js';
import { rules } from '../finding/rules.js';
import type { Severity } from '../finding/severity.js';
import { severityOf } from '../finding/severity-of.js';
import type { Reading } from '../parse/reading.js';
import type { Check, CheckContext } from './check.js';
import { checksFor, type FamilyChecks } from './rules/index.js';
import type { Settings } from './settings.js';

/** A reading has all four, or none where the source has no such cell. */
const placeOf = ({ start, end, line, column }: SourceSpan): SourceSpan => ({ start, end, line, column });

/** Where the source has the cell that a finding is about, or else the first of its cells that the source has. */
function spanOf({ cells = [] }: FindingDraft, { source }: CheckContext): SourceSpan | undefined {
  if (!source) return undefined;
  const ownCells = cells.filter(({ of }) => of === 'report');
  const totals = ownCells.filter(({ role }) => role === 'total');
  for (const { address } of [...totals, ...ownCells]) {
    const reading = source.readings.get(address);
    if (reading && reading.start !== null) return placeOf(reading as Reading & SourceSpan);
  }
  return undefined;
}

function weighed(draft: FindingDraft, context: CheckContext, settings: Settings): Finding {
  const { edition, report } = context;
  const severity =
    settings.settingOf(draft.rule) ??
    severityOf(rules[draft.rule], { edition, year: report.year, agency: report.agency });
  const span = draft.span ?? spanOf(draft, context);
  const spanned = span ? { ...draft, span } : draft;
  return createFinding(spanned, rules[draft.rule], settings.locale, severity as Severity);
}

const NONE: readonly Check[] = [];

/** The checks of a family that are made. */
function wanted({ family, checks, usual }: FamilyChecks, settings: Settings): readonly Check[] {
  if (!settings.spokenOf.has(family)) return usual;
  if (settings.silent.has(family)) return NONE;
  return checks.filter(({ id }) => settings.settingOf(id) !== 'off');
}

/** What the rules find in the report itself. */
export function ownFindings(context: CheckContext, settings: Settings): readonly Finding[] {
  const findings: Finding[] = [];
  for (const family of checksFor(context.edition)) {
    for (const rule of wanted(family, settings)) {
      if (rule.applies?.(context) === false) continue;
      const drafts = rule.check(context);
      // Most find nothing, and an iterator for each would take as long as most checks.
      if (drafts.length === 0) continue;
      for (const draft of drafts) findings.push(weighed(draft, context, settings));
    }
  }
  return findings;
}

/** What the reader found, weighed as the caller wants and worded in the language of the result. */
export function sourceFindings(context: CheckContext, { settingOf, locale }: Settings): readonly Finding[] {
  const findings = context.source?.findings ?? [];
  return findings.flatMap((finding) => {
    requireRule(finding.rule);
    const severity = settingOf(finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : { ...finding, severity, message: describeFinding(finding, locale) };
  });
}
