import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/finding/rule-id.js';
import { rules } from '../../src/finding/rules.js';
import { atLeast, type Severity } from '../../src/finding/severity.js';
import { type SeverityContext, severityOf } from '../../src/finding/severity-of.js';

test.each<[Severity, Severity, boolean]>([
  ['error', 'error', true],
  ['error', 'warning', true],
  ['error', 'info', true],
  ['warning', 'error', false],
  ['warning', 'warning', true],
  ['warning', 'info', true],
  ['info', 'error', false],
  ['info', 'warning', false],
  ['info', 'info', true],
])('%s is at least as heavy as %s: %s', (severity, threshold, is) => {
  expect(atLeast(severity, threshold)).toBe(is);
});

describe('severityOf', () => {
  test.each<[RuleId, SeverityContext, Severity]>([
    ['requests.balance', { edition: '2019', year: 2019 }, 'error'],
    ['structure.section-missing', { edition: '2019', year: 2019 }, 'warning'],
    ['structure.section-missing', { edition: '2019', year: 2020 }, 'error'],
    ['structure.section-missing', { edition: '2019', year: null }, 'error'],
    ['structure.edition', { edition: '2021', year: 2019 }, 'warning'],
    ['structure.edition', { edition: '2021', year: 2023 }, 'error'],
    ['value.blank', { edition: '2019', year: 2020 }, 'info'],
    ['value.blank', { edition: '2021', year: 2021 }, 'warning'],
  ])('%s in %o: %s', (rule, context, severity) => {
    expect(severityOf(rules[rule], context)).toBe(severity);
  });
});
