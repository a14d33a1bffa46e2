import type { Edition } from '../form/edition.js';
import { editions } from '../form/forms.js';
import { aggregateWords } from './catalogue/aggregate.js';
import { continuityWords } from './catalogue/continuity.js';
import { disclosureWords } from './catalogue/disclosure.js';
import { explanationWords } from './catalogue/explanation.js';
import { narrativeWords } from './catalogue/narrative.js';
import { parseWords } from './catalogue/parse.js';
import { publicationWords } from './catalogue/publication.js';
import { registerWords } from './catalogue/register.js';
import { remedyWords } from './catalogue/remedies.js';
import { requestWords } from './catalogue/requests.js';
import type { Basis, RuleWords, Words } from './catalogue/rule-words.js';
import { schemaWords } from './catalogue/schema.js';
import { structureWords } from './catalogue/structure.js';
import { textWords } from './catalogue/text.js';
import { valueWords } from './catalogue/value.js';
import type { Rule } from './rule.js';
import { type Family, familyOf, type RuleId } from './rule-id.js';
import { ruleIds, rules } from './rules.js';

/** A rule of the catalogue. */
export interface RuleInfo {
  /** Never used again for another rule. */
  readonly id: RuleId;
  /** What the id begins with. */
  readonly family: Family;
  /** Its severity unless the caller sets another. */
  readonly severity: Rule['severity'];
  /** Its severity at the beginning: for reports of 2019 (`by: 'year'`), or for all on the form of 2019. */
  readonly early?: NonNullable<Rule['early']>;
  /** Its severity for a township, where that is another. */
  readonly township?: Rule['severity'];
  /** The editions of the form it speaks of. */
  readonly editions: readonly Edition[];
  /** It is checked only where the options give it a severity by its own id; else it is `off`. */
  readonly optIn?: true;
  /** What it rests on. */
  readonly basis: Basis;
  /** The article of 国务院令第711号, where it rests on the statute: `50(4)` is article 50, item 4. */
  readonly article?: string;
  /** A few words, for a list. */
  readonly title: Words;
  /** What it holds and why, for people who fill in reports. */
  readonly explanation: Words;
  /** The template of its message: `{name}` is filled in, a part in `[ ]` left out where one of its names is missing. */
  readonly message: Words;
}

function ruleInfos(): readonly RuleInfo[] {
  const words: Readonly<Record<RuleId, RuleWords>> = {
    ...structureWords,
    ...valueWords,
    ...disclosureWords,
    ...requestWords,
    ...remedyWords,
    ...continuityWords,
    ...narrativeWords,
    ...textWords,
    ...publicationWords,
    ...aggregateWords,
    ...schemaWords,
    ...registerWords,
    ...explanationWords,
    ...parseWords,
  };
  return ruleIds.map((id) => {
    const { only, worded, made, ...rule } = rules[id];
    return {
      id,
      family: familyOf(id),
      ...rule,
      editions: only ? [only] : editions,
      ...words[id],
      message: rules[id].message,
    };
  });
}

/**
 * Every rule that a finding can come from, family by family, as data: for documentation, for a settings page, for
 * exchange with other tools.
 *
 * @example
 * ```ts
 * import { ruleCatalogue } from 'zfxxgk-report';
 *
 * const rule = ruleCatalogue.find(({ id }) => id === 'structure.government-parts');
 * rule?.severity; //=> 'warning'
 * rule?.article; //=> '50(4)'
 * ruleCatalogue.filter(({ family }) => family === 'remedies').map(({ title }) => title.en); //=> ['Total of the cases', 'Suits after reconsideration']
 * ```
 */
export const ruleCatalogue: readonly RuleInfo[] = ruleInfos();
