import type { Locale } from '../../form/locale.js';
import type { Family, RuleId } from '../rule-id.js';

/** A text in each language. */
export type Words = Readonly<Record<Locale, string>>;

/** What a rule rests on: the statute, the notice or the form itself, practice, or none of them. */
export type Basis = 'statute' | 'notice' | 'practice' | 'none';

/** What only documentation says of a rule: what it rests on, what it is called, and what it says to who fills in or checks a report. */
export interface RuleWords {
  readonly basis: Basis;
  /** The article of 国务院令第711号, where the basis is the statute. */
  readonly article?: string;
  readonly title: Words;
  readonly explanation: Words;
}

/** The words of all rules of a family. */
export type FamilyWords<F extends Family> = Readonly<Record<Extract<RuleId, `${F}.${string}`>, RuleWords>>;
