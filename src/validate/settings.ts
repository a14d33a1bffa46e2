import { familyOf, type RuleId } from '../finding/rule-id.js';
import { rules as catalogue, ruleIds } from '../finding/rules.js';
import { type Severity, severities } from '../finding/severity.js';
import type { Locale } from '../form/locale.js';
import type { RuleSetting, ValidateOptions, Waiver } from './validate-options.js';

/** Options, checked and with their defaults. */
export interface Settings {
  /** What the caller set for a rule, by its id or else by its family; `off` for one that is checked only on demand. */
  readonly settingOf: (id: RuleId) => RuleSetting | undefined;
  readonly waivers: readonly Waiver[];
  readonly failOn: Severity;
  readonly locale: Locale;
}

const locales: readonly Locale[] = ['zh', 'en'];
const ruleSettings: readonly RuleSetting[] = [...severities, 'off'];
const STAR = '.*';
const byDefault: Settings['settingOf'] = (id) => (catalogue[id].optIn ? 'off' : undefined);

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function requireOneOf<T>(value: T, allowed: readonly T[], option: string, key?: string): T {
  if (allowed.includes(value)) return value;
  const name = key === undefined ? option : `${option}[${shown(key)}]`;
  throw new RangeError(`${name} is ${shown(value)}. Allowed: ${allowed.join(', ')}.`);
}

let stars: ReadonlyMap<RuleId, string> | undefined;
let keys: ReadonlySet<string> | undefined;

/** The family of each rule as the option names it. */
function starOf(id: RuleId): string {
  stars ??= new Map(ruleIds.map((rule) => [rule, `${familyOf(rule)}${STAR}`]));
  return stars.get(id) as string;
}

function allowedKeys(): ReadonlySet<string> {
  keys ??= new Set([...ruleIds.map(starOf), ...ruleIds]);
  return keys;
}

type RulesOption = NonNullable<ValidateOptions['rules']>;

function requireRules(rules: RulesOption): void {
  for (const [key, setting] of Object.entries(rules)) {
    requireOneOf(setting, ruleSettings, 'options.rules', key);
    if (allowedKeys().has(key)) continue;
    throw new RangeError(
      `options.rules has no rule or family ${shown(key)}. Allowed: ${[...allowedKeys()].join(', ')}.`,
    );
  }
}

function settingIn(rules: RulesOption): Settings['settingOf'] {
  requireRules(rules);
  const byKey: Readonly<Record<string, RuleSetting | undefined>> = rules;
  return (id) => byKey[id] ?? byDefault(id) ?? byKey[starOf(id)];
}

function requireWaiver(waiver: Waiver, index: number): void {
  const name = `options.waivers[${index}]`;
  requireOneOf(waiver.rule, ruleIds, `${name}.rule`);
  if (typeof waiver.reason === 'string' && waiver.reason.trim() !== '') return;
  throw new TypeError(`${name}.reason is ${shown(waiver.reason)}. Allowed: a text that is not empty.`);
}

/** The result of a reader in place of `{ source: result }` would go unseen, and with it all that the reader found. */
function requireNoReading(options: object): void {
  const name = ['findings', 'readings'].find((key) => Object.hasOwn(options, key));
  if (name === undefined) return;
  throw new TypeError(
    `There is no option ${shown(name)}. What parseReport returned goes into the option source: { source: result }.`,
  );
}

/**
 * Checks the options of a validation and fills in what they leave out.
 *
 * @throws RangeError for a rule, family, severity or language that does not exist; TypeError for a waiver without a
 * reason.
 */
export function settingsOf(options: ValidateOptions): Settings {
  requireNoReading(options);
  const { rules, waivers = [], failOn = 'error', locale = 'zh' } = options;
  waivers.forEach(requireWaiver);
  return {
    settingOf: rules ? settingIn(rules) : byDefault,
    waivers,
    failOn: requireOneOf(failOn, severities, 'options.failOn'),
    locale: requireOneOf(locale, locales, 'options.locale'),
  };
}
