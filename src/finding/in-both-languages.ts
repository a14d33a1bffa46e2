import type { Rule } from './rule.js';

/**
 * The rules of a family whose English stands apart, for those who word findings in either language.
 *
 * @param english the messages
 * @param worded what words parameters in both languages, of the rules that have such parameters
 */
export function inBothLanguages<Id extends string>(
  family: Readonly<Record<Id, Rule<'zh'>>>,
  english: Readonly<Record<Id, string>>,
  worded: Readonly<Partial<Record<Id, NonNullable<Rule['worded']>>>>,
): Readonly<Record<Id, Rule>> {
  const all: Partial<Record<Id, Rule>> = {};
  for (const id of Object.keys(family) as Id[]) {
    const { message, worded: _, ...rule }: Rule<'zh'> = family[id];
    const own = worded[id];
    all[id] = { ...rule, ...(own && { worded: own }), message: { zh: message.zh, en: english[id] } };
  }
  return all as Record<Id, Rule>;
}
