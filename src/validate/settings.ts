import { type Family, familyOf, type RuleId } from '../finding/rule-id.js';
import { rules as catalogue, ruleIds } from '../finding/rules.js';
import { type Severity, severities } from '../finding/severity.js';
import { editions } from '../form/forms.js';
import { type Locale, locales } from '../form/locale.js';
import { findCell } from '../report/find-cell.js';
import { dayNumber } from './day-number.js';
import type { RuleSetting, ValidateOptions, Waiver } from './validate-options.js';

/** Options, checked and with their defaults. */
export interface Settings {
  /** What the caller set for a rule, by its id or else by its family; `off` for one that is checked only on demand. */
  readonly settingOf: (id: RuleId) => RuleSetting | undefined;
  /** Families of which no rule is checked. */
  readonly silent: ReadonlySet<Family>;
  /** Families that the options speak of, by name or by the id of one of their rules. */
  readonly spokenOf: ReadonlySet<Family>;
  readonly waivers: readonly Waiver[];
  readonly failOn: Severity;
  readonly locale: Locale;
}

const ruleSettings: readonly RuleSetting[] = [...severities, 'off'];
const STAR = '.*';
const byDefault: Settings['settingOf'] = (id) => (catalogue[id].optIn ? 'off' : undefined);

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function refused(name: string, value: unknown, allowed: string): RangeError {
  return new RangeError(`${name} is ${shown(value)}. Allowed: ${allowed}.`);
}

function requireOneOf<T>(value: T, allowed: readonly T[], option: string, key?: string): T {
  if (allowed.includes(value)) return value;
  const name = key === undefined ? option : `${option}[${shown(key)}]`;
  throw refused(name, value, allowed.join(', '));
}

/** What a key of `options.rules` names. */
interface Named {
  readonly family: Family;
  /** The family as the option names it, where the key is the id of a rule. */
  readonly star?: string;
}

let named: ReadonlyMap<string, Named> | undefined;

function namedBy(key: string): Named | undefined {
  named ??= new Map(
    ruleIds.flatMap((id): readonly (readonly [string, Named])[] => {
      const family = familyOf(id);
      const star = `${family}${STAR}`;
      return [
        [star, { family }],
        [id, { family, star }],
      ];
    }),
  );
  return named.get(key);
}

function requireNamed(key: string): Named {
  const found = namedBy(key);
  if (found) return found;
  const stars = new Set(ruleIds.map((id) => `${familyOf(id)}${STAR}`));
  throw new RangeError(
    `options.rules has no rule or family ${shown(key)}. Allowed: ${[...stars, ...ruleIds].join(', ')}.`,
  );
}

type RulesOption = NonNullable<ValidateOptions['rules']>;

const NONE: ReadonlySet<Family> = new Set();
const NO_FAMILIES: Pick<Settings, 'silent' | 'spokenOf'> = { silent: NONE, spokenOf: NONE };

/** The families that are named, and those that are off and of which no rule is named besides. */
function familiesIn(rules: RulesOption): Pick<Settings, 'silent' | 'spokenOf'> {
  const silent = new Set<Family>();
  const spokenOf = new Set<Family>();
  const own: Family[] = [];
  for (const [key, setting] of Object.entries(rules)) {
    requireOneOf(setting, ruleSettings, 'options.rules', key);
    const { family, star } = requireNamed(key);
    spokenOf.add(family);
    if (star !== undefined) own.push(family);
    else if (setting === 'off') silent.add(family);
  }
  for (const family of own) silent.delete(family);
  return { silent, spokenOf };
}

function settingIn(rules: RulesOption): Settings['settingOf'] {
  const byKey: Readonly<Record<string, RuleSetting | undefined>> = rules;
  return (id) => byKey[id] ?? byDefault(id) ?? byKey[namedBy(id)?.star as string];
}

function requireWaiver(waiver: Waiver, index: number): void {
  const name = `options.waivers[${index}]`;
  const { rule, address, year } = waiver;
  requireOneOf(rule, ruleIds, `${name}.rule`);
  if (address !== undefined && !editions.some((edition) => findCell(edition, address))) {
    throw refused(`${name}.address`, address, 'an address that cellAddresses(edition) lists');
  }
  if (year !== undefined && !Number.isInteger(year)) {
    throw refused(`${name}.year`, year, 'a whole number such as 2024');
  }
  if (typeof waiver.reason === 'string' && waiver.reason.trim() !== '') return;
  throw new TypeError(`${name}.reason is ${shown(waiver.reason)}. Allowed: a text that is not empty.`);
}

function requireDay(deadline: string | undefined): void {
  if (deadline === undefined || dayNumber(deadline) !== undefined) return;
  throw refused('options.deadline', deadline, 'a day as an ISO date such as 2026-01-31');
}

function requireShare(share: number | undefined): void {
  if (share === undefined || (typeof share === 'number' && share > 0 && share <= 1)) return;
  throw refused('options.copiedText', share, 'a number above 0 and up to 1');
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
 * @throws RangeError for a rule, family, severity, language, address or day that does not exist; TypeError for a waiver
 * without a reason.
 */
export function settingsOf(options: ValidateOptions): Settings {
  requireNoReading(options);
  const { rules, waivers = [], failOn = 'error', locale = 'zh', deadline, copiedText } = options;
  requireDay(deadline);
  requireShare(copiedText);
  waivers.forEach(requireWaiver);
  return {
    settingOf: rules ? settingIn(rules) : byDefault,
    ...(rules ? familiesIn(rules) : NO_FAMILIES),
    waivers,
    failOn: requireOneOf(failOn, severities, 'options.failOn'),
    locale: requireOneOf(locale, locales, 'options.locale'),
  };
}
