import { expect, test } from 'vitest';
import { requireRule } from '../../src/finding/require-rule.js';
import { ruleIds, rules } from '../../src/finding/rules.js';

test('every rule by its id', () => {
  for (const id of ruleIds) expect(requireRule(id)).toBe(rules[id]);
});

test.each(['value.blanc', 'value.*', 'constructor', ''])('there is no rule %j', (id) => {
  expect(() => requireRule(id as never)).toThrow(
    new RangeError(`finding.rule is ${JSON.stringify(id)}. Allowed: ${ruleIds.join(', ')}.`),
  );
});

test('nor one without an id', () => {
  expect(() => requireRule(undefined as never)).toThrow(/^finding\.rule is undefined\. Allowed: /);
});
