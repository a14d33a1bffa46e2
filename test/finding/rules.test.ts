import { describe, expect, test } from 'vitest';
import { ruleCatalogue } from '../../src/finding/rule-catalogue.js';
import { familyOf } from '../../src/finding/rule-id.js';
import { ruleIds, rules } from '../../src/finding/rules.js';
import { severities } from '../../src/finding/severity.js';

describe.each(ruleIds)('%s', (id) => {
  test('is named after its family', () => {
    expect(id).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
    expect(id.startsWith(`${familyOf(id)}.`)).toBe(true);
  });

  test('has a severity and a basis, and an article only where that is the statute', () => {
    const info = ruleCatalogue.find((rule) => rule.id === id);

    expect(severities).toContain(rules[id].severity);
    expect(info?.basis).toMatch(/^(?:statute|notice|practice|none)$/);
    expect(info?.article === undefined || info.basis === 'statute').toBe(true);
  });

  test('has a message in both languages, made with the same parameters', () => {
    const parameters = (template: string) =>
      [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

    expect(parameters(rules[id].message.zh)).toEqual(parameters(rules[id].message.en));
    expect(rules[id].message.zh).toMatch(/\p{Script=Han}/u);
  });
});
