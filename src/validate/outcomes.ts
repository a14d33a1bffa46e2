import type { Finding } from '../finding/finding.js';
import { type Family, familyOf, type RuleId } from '../finding/rule-id.js';
import { ruleIds, rules } from '../finding/rules.js';
import type { CheckContext } from './check.js';
import { checksFor } from './rules/index.js';
import type { Settings } from './settings.js';
import type { RuleOutcome, ValidationResult } from './validation-result.js';

/** Families of rules that no report breaks: what else is done with reports finds them. */
const elsewhere: readonly Family[] = ['aggregate', 'register', 'schema'];

function outcomeOf(
  id: RuleId,
  failed: ReadonlySet<RuleId>,
  context: CheckContext,
  settings: Settings,
): RuleOutcome {
  const { only } = rules[id];
  const { checks } = checksFor(context.edition).find(({ family }) => family === familyOf(id)) ?? {};
  const check = checks?.find((one) => one.id === id);
  const isOfOtherEdition = only !== undefined && only !== context.edition;
  if (isOfOtherEdition || settings.settingOf(id) === 'off' || check?.applies?.(context) === false) {
    return 'not-applicable';
  }
  if (failed.has(id)) return 'fail';
  if (elsewhere.includes(familyOf(id))) return 'not-applicable';
  // What no check here looks at, only a reader can see.
  const canRun = check ? (check.canRun?.(context) ?? true) : context.source !== undefined;
  return canRun ? 'pass' : 'could-not-run';
}

/** How every rule of the catalogue ended. */
export function outcomesOf(
  findings: readonly Finding[],
  context: CheckContext,
  settings: Settings,
): NonNullable<ValidationResult['outcomes']> {
  const failed = new Set(findings.map(({ rule }) => rule));
  const entries = ruleIds.map((id) => [id, outcomeOf(id, failed, context, settings)]);
  return Object.fromEntries(entries) as Record<RuleId, RuleOutcome>;
}
