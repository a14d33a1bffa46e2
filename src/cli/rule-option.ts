import { familyOf } from '../finding/rule-id.js';
import { ruleIds } from '../finding/rules.js';
import { severities } from '../finding/severity.js';
import type { ValidateOptions } from '../validate/validate-options.js';

/** What `--rule` sets, by rule or family. */
export type RuleSettings = NonNullable<ValidateOptions['rules']>;

const settings: readonly string[] = [...severities, 'off'];

/** The rules that are set on the command line, or the first argument that sets none. */
export function ruleSettings(given: readonly string[]): RuleSettings | { readonly wrong: string } {
  const known = new Set<string>([...ruleIds, ...ruleIds.map((id) => `${familyOf(id)}.*`)]);
  const entries = given.map((one) => one.split('='));
  const at = entries.findIndex(
    ([id = '', setting = '', ...more]) => !known.has(id) || !settings.includes(setting) || more.length > 0,
  );
  return at === -1 ? (Object.fromEntries(entries) as RuleSettings) : { wrong: given[at] as string };
}
