import { describe, expect, test } from 'vitest';
import { familyOf } from '../../src/finding/rule-id.js';
import { ruleIds } from '../../src/finding/rules.js';
import type { ValidateOptions } from '../../src/validate/validate-options.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { aSource } from './a-source.js';
import { cleanReport, withCells } from './clean-report.js';

const clean = cleanReport('2021');
const broken = withCells(clean, {
  '/remedies/reconsideration/upheld': 5,
  '/requests/received/business': null,
});
const check = (options: ValidateOptions) => validateReport(broken, options);

function severities(options: ValidateOptions): Readonly<Record<string, string>> {
  return Object.fromEntries(check(options).findings.map(({ rule, severity }) => [rule, severity]));
}

describe('rules', () => {
  const byDefault = {
    'value.blank': 'warning',
    'requests.row-total': 'error',
    'requests.balance': 'error',
    'remedies.total': 'error',
  };

  test('each rule weighs what the catalogue says', () => {
    expect(severities({})).toEqual(byDefault);
  });

  test('a rule, or a family, weighs what the caller says', () => {
    expect(severities({ rules: { 'value.blank': 'info' } })).toEqual({ ...byDefault, 'value.blank': 'info' });
    expect(severities({ rules: { 'requests.*': 'warning' } })).toEqual({
      ...byDefault,
      'requests.row-total': 'warning',
      'requests.balance': 'warning',
    });
  });

  test('off: not checked', () => {
    expect(severities({ rules: { 'requests.*': 'off', 'value.blank': 'off' } })).toEqual({
      'remedies.total': 'error',
    });
    expect(severities({ rules: { 'requests.balance': 'off' } })).toEqual({
      'value.blank': 'warning',
      'requests.row-total': 'error',
      'remedies.total': 'error',
    });
  });

  test('an id beats its family, whichever is written first', () => {
    const expected = { 'remedies.total': 'error', 'requests.balance': 'info', 'value.blank': 'warning' };

    expect(severities({ rules: { 'requests.*': 'off', 'requests.balance': 'info' } })).toEqual(expected);
    expect(severities({ rules: { 'requests.balance': 'info', 'requests.*': 'off' } })).toEqual(expected);
  });

  test('holds for what a reader found', () => {
    const source = aSource([
      { rule: 'parse.leftover', params: { text: '7' } },
      { rule: 'parse.label-guess', params: { text: '正纠', label: '结果纠正' } },
    ]);
    const rules = { 'parse.*': 'off', 'parse.leftover': 'error' } as const;

    expect(validateReport(clean, { source }).findings).toMatchObject([
      { rule: 'parse.label-guess', severity: 'info' },
      { rule: 'parse.leftover', severity: 'warning' },
    ]);
    expect(validateReport(clean, { source, rules })).toMatchObject({
      verdict: 'fail',
      findings: [{ rule: 'parse.leftover', severity: 'error' }],
    });
  });
});

describe('failOn', () => {
  test.each([
    ['error', {}, 'pass'],
    ['warning', {}, 'fail'],
    ['info', {}, 'fail'],
    ['info', { rules: { 'value.*': 'off' } }, 'pass'],
    ['warning', { rules: { 'value.*': 'info' } }, 'fail'],
  ] as const)('%s with %o', (failOn, options, verdict) => {
    const report = withCells(clean, { '/requests/outcomes/granted/otherOrg': null });
    const heavier = 'rules' in options && options.rules['value.*'] === 'info' ? 'info' : failOn;

    expect(validateReport(report, { ...options, failOn: heavier }).verdict).toBe(verdict);
  });
});

describe('a wrong option is a programming error', () => {
  test.each([
    [
      { rules: { 'value.blnk': 'off' } },
      RangeError,
      'options.rules has no rule or family "value.blnk". Allowed: structure.*, structure.edition',
    ],
    [
      { rules: { 'values.*': 'off' } },
      RangeError,
      'options.rules has no rule or family "values.*". Allowed: structure.*',
    ],
    [{ rules: { toString: 'off' } }, RangeError, 'options.rules has no rule or family "toString"'],
    [
      { rules: { 'value.blank': 'fatal' } },
      RangeError,
      'options.rules["value.blank"] is "fatal". Allowed: error, warning, info, off.',
    ],
    [{ failOn: {} }, RangeError, 'options.failOn is {…}. Allowed: error, warning, info.'],
    [{ waivers: {} }, RangeError, 'options.waivers is {…}. Allowed: a list of waivers.'],
    [{ waivers: [null] }, RangeError, 'options.waivers[0] is null. Allowed: a waiver: { rule, reason }.'],
    [{ source: {} }, RangeError, 'options.source is {…}. Allowed: what parseReport returned.'],
    [{ source: null }, RangeError, 'options.source is null. Allowed: what parseReport returned.'],
    [{ failOn: 'off' }, RangeError, 'options.failOn is "off". Allowed: error, warning, info.'],
    [{ locale: 'fr' }, RangeError, 'options.locale is "fr". Allowed: zh, en.'],
    [{ locale: 7 }, RangeError, 'options.locale is 7. Allowed: zh, en.'],
    [
      { copiedText: Number.NaN },
      RangeError,
      'options.copiedText is NaN. Allowed: a number above 0 and up to 1.',
    ],
    [
      { waivers: [{ rule: 'value.blnk', reason: 'x' }] },
      RangeError,
      'options.waivers[0].rule is "value.blnk". Allowed: structure.edition',
    ],
    [
      { waivers: [{ rule: 'value.blank', reason: ' ' }] },
      TypeError,
      'options.waivers[0].reason is " ". Allowed: a text that is not empty.',
    ],
    [
      { waivers: [{ rule: 'value.blank', address: '/requests/x', reason: 'x' }] },
      RangeError,
      'options.waivers[0].address is "/requests/x". Allowed: an address that cellAddresses(edition) lists.',
    ],
    [
      { waivers: [{ rule: 'value.blank', year: '2024', reason: 'x' }] },
      RangeError,
      'options.waivers[0].year is "2024". Allowed: a whole number such as 2024.',
    ],
    [{ waivers: [{ rule: 'value.blank' }] }, TypeError, 'options.waivers[0].reason is undefined.'],
  ])('%o', (options, error, message) => {
    expect(() => validateReport(clean, options as never)).toThrow(error);
    expect(() => validateReport(clean, options as never)).toThrow(message);
  });

  test('an unknown rule is told all there are, each family before its rules', () => {
    const families = [...new Set(ruleIds.map(familyOf))];
    const all = families.flatMap((family) => [
      `${family}.*`,
      ...ruleIds.filter((id) => familyOf(id) === family),
    ]);

    expect(() => validateReport(clean, { rules: { x: 'off' } } as never)).toThrow(
      `Allowed: ${all.join(', ')}.`,
    );
  });
});

test('the result of a reader in place of the options', () => {
  const read = { findings: [], readings: new Map() } as unknown as ValidateOptions;

  expect(() => check(read)).toThrow(TypeError);
  expect(() => check(read)).toThrow(/options.readings does not exist.*source/);
});

describe('names that do not exist', () => {
  test.each([
    [
      'an option',
      { failon: 'error' },
      'options has no "failon". Allowed: source, previous, rules, waivers, deadline, copiedText, failOn, locale, includePassed.',
    ],
    [
      'a part of a waiver',
      { waivers: [{ rule: 'value.blank', reason: '已核实', yaer: 2024 }] },
      'options.waivers[0] has no "yaer". Allowed: rule, address, year, reason.',
    ],
  ])('%s', (_, options, message) => {
    expect(() => check(options as never)).toThrow(new RangeError(message));
  });

  test('the rule of a finding of the source', () => {
    const [finding] = aSource([{ rule: 'parse.leftover', params: { text: '7' } }]).findings;
    const source = { findings: [{ ...finding, rule: 'parse.leftovers' }], readings: new Map() };

    expect(() => check({ source } as never)).toThrow(RangeError);
    expect(() => check({ source } as never)).toThrow(/^finding\.rule is "parse\.leftovers"\. Allowed: /);
  });
});
