import type { Locale } from '../../form/locale.js';
import type { Family, RuleId } from '../rule-id.js';

/** A text in each language. */
export type Words = Readonly<Record<Locale, string>>;

/** What a rule is called, and what it says to who fills in or checks a report. */
export interface RuleWords {
  readonly title: Words;
  readonly explanation: Words;
}

/** The words of all rules of a family. */
export type FamilyWords<F extends Family> = Readonly<Record<Extract<RuleId, `${F}.${string}`>, RuleWords>>;
