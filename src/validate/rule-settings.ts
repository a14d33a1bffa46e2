import { type Family, familyOf, type RuleId } from '../finding/rule-id.js';
import { rules as catalogue, ruleIds } from '../finding/rules.js';
import { severities } from '../finding/severity.js';
import { once } from './once.js';
import { requireOneOf } from './require-one-of.js';
import type { RuleSetting, ValidateOptions } from './validate-options.js';

/** Which rules are checked, and how much they weigh. */
export interface RuleSettings {
  /** What the caller set for a rule, by its id or else by its family; `off` for one that is checked only on demand. */
  readonly settingOf: (id: RuleId) => RuleSetting | undefined;
  /** Families of which no rule is checked. */
  readonly silent: ReadonlySet<Family>;
  /** Families that the options speak of, by name or by the id of one of their rules. */
  readonly spokenOf: ReadonlySet<Family>;
}

const settings: readonly RuleSetting[] = [...severities, 'off'];
const byDefault: RuleSettings['settingOf'] = (id) => (catalogue[id].optIn ? 'off' : undefined);

/** What a key of `options.rules` names. */
interface Named {
  readonly family: Family;
  /** The family as the option names it, where the key is the id of a rule. */
  readonly star?: string;
}

/** Each family before its rules. */
const named: () => ReadonlyMap<string, Named> = once(
  () =>
    new Map(
      ruleIds.flatMap((id): readonly (readonly [string, Named])[] => {
        const family = familyOf(id);
        const star = `${family}.*`;
        return [
          [star, { family }],
          [id, { family, star }],
        ];
      }),
    ),
);

function requireNamed(key: string): Named {
  const found = named().get(key);
  if (found) return found;
  throw new RangeError(
    `options.rules has no rule or family ${JSON.stringify(key)}. Allowed: ${[...named().keys()].join(', ')}.`,
  );
}

type RulesOption = NonNullable<ValidateOptions['rules']>;

const NONE: ReadonlySet<Family> = new Set();
const BY_DEFAULT: RuleSettings = { settingOf: byDefault, silent: NONE, spokenOf: NONE };

/** The families that are named, and those that are off and of which no rule is named besides. */
function familiesIn(rules: RulesOption): Pick<RuleSettings, 'silent' | 'spokenOf'> {
  const silent = new Set<Family>();
  const spokenOf = new Set<Family>();
  const own: Family[] = [];
  for (const [key, setting] of Object.entries(rules)) {
    requireOneOf(setting, settings, 'options.rules', key);
    const { family, star } = requireNamed(key);
    spokenOf.add(family);
    if (star !== undefined) own.push(family);
    else if (setting === 'off') silent.add(family);
  }
  for (const family of own) silent.delete(family);
  return { silent, spokenOf };
}

function settingIn(rules: RulesOption): RuleSettings['settingOf'] {
  const byKey: Readonly<Record<string, RuleSetting | undefined>> = rules;
  return (id) => byKey[id] ?? byDefault(id) ?? byKey[named().get(id)?.star as string];
}

/** What the option `rules` says of each rule; throws a RangeError for a rule, a family or a level that does not exist. */
export function ruleSettings({ rules }: ValidateOptions): RuleSettings {
  if (!rules) return BY_DEFAULT;
  const { silent, spokenOf } = familiesIn(rules);
  return { settingOf: settingIn(rules), silent, spokenOf };
}
