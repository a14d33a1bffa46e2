import type { RuleInfo } from '../finding/rule-catalogue.js';
import type { Locale } from '../form/locale.js';
import { canBeSet, foundBy } from './found-by.js';
import type { Part } from './part.js';
import { type RuleLabels, ruleLabels } from './rule-labels.js';

/** A rule's severities: that it has unless another is set, and those it has for some reports. */
function severities({ severity, early, township, optIn }: RuleInfo, say: RuleLabels): string {
  return say.list([
    say.severity(severity),
    ...(early ? [say.early(early)] : []),
    ...(township ? [say.township(township)] : []),
    ...(optIn ? [say.optIn] : []),
  ]);
}

/** What a rule of the catalogue checks and rests on, how much it weighs and how to set it, as an outline. */
export function ruleOutline(rule: RuleInfo, locale: Locale): readonly Part[] {
  const say = ruleLabels[locale];
  const { id, family, title, explanation, message, editions } = rule;
  const facts: readonly (readonly [label: string, fact: string])[] = [
    [say.labels.severity, severities(rule, say)],
    [say.labels.editions, say.list(editions.map(say.edition))],
    [say.labels.basis, say.basis(rule)],
    [say.labels.message, message[locale]],
    [say.labels.foundBy, say.list(foundBy(family))],
    ...(canBeSet(family)
      ? ([
          [say.labels.setting, say.setting(id)],
          [say.labels.waiver, say.waiver(id)],
        ] as const)
      : []),
  ];
  return [
    { kind: 'title', text: say.title(id, title[locale]) },
    { kind: 'remark', text: explanation[locale] },
    ...facts.map(([label, fact]) => ({ kind: 'item', text: say.fact(label, fact) }) as const),
  ];
}
