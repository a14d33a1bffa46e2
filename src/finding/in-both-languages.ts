import type { Rule } from './rule.js';

/** The rules of a family whose messages in English stand apart, for those who word findings in either language. */
export function inBothLanguages<Id extends string>(
  family: Readonly<Record<Id, Rule<'zh'>>>,
  english: Readonly<Record<Id, string>>,
): Readonly<Record<Id, Rule>> {
  const all: Partial<Record<Id, Rule>> = {};
  for (const id of Object.keys(family) as Id[]) {
    all[id] = { ...family[id], message: { zh: family[id].message.zh, en: english[id] } };
  }
  return all as Record<Id, Rule>;
}
