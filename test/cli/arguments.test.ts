import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { ruleIds } from '../../src/finding/rules.js';

describe('what is asked for', () => {
  test.each([
    ['--help', { command: 'help' }],
    ['check -h', { command: 'help' }],
    ['-v', { command: 'version' }],
    ['--version', { command: 'version' }],
    ['check a.txt', { command: 'check', files: ['a.txt'], format: 'text' }],
    ['check a.txt - --json', { command: 'check', files: ['a.txt', '-'], format: 'json' }],
    ['check a.txt --from html', { command: 'check', files: ['a.txt'], format: 'text', from: 'html' }],
    [
      'check a.txt --previous b.txt --rule value.blank=off --rule text.*=info',
      {
        command: 'check',
        files: ['a.txt'],
        format: 'text',
        previous: 'b.txt',
        rules: { 'value.blank': 'off', 'text.*': 'info' },
      },
    ],
    ['check a.txt --format sarif', { command: 'check', files: ['a.txt'], format: 'sarif' }],
    ['check a.txt --json --format json', { command: 'check', files: ['a.txt'], format: 'json' }],
    ['rules', { command: 'rules', rules: ruleIds, json: false }],
    ['rules requests.balance --json', { command: 'rules', rules: ['requests.balance'], json: true }],
    [
      'rules remedies.*',
      { command: 'rules', rules: ['remedies.total', 'remedies.after-reconsideration'], json: false },
    ],
    ['diagnose a.txt', { command: 'diagnose', file: 'a.txt', json: false }],
    [
      'diagnose - --json --from text --previous b.txt',
      { command: 'diagnose', file: '-', json: true, from: 'text', previous: 'b.txt' },
    ],
    ['render - --from text --to json', { command: 'render', file: '-', to: 'json', from: 'text' }],
    ['check -- --a.txt', { command: 'check', files: ['--a.txt'], format: 'text' }],
    ['render a.txt --to markdown', { command: 'render', file: 'a.txt', to: 'markdown' }],
    ['render --to=json -', { command: 'render', file: '-', to: 'json' }],
    ['diff a.txt -', { command: 'diff', files: ['a.txt', '-'], to: 'text' }],
    [
      'diff a b --only changed --to html --from text',
      { command: 'diff', files: ['a', 'b'], to: 'html', only: 'changed', from: 'text' },
    ],
    ['trend a b c --to json', { command: 'trend', files: ['a', 'b', 'c'], to: 'json' }],
    [
      'render a.txt --to text --year 2024 --agency 水务局',
      { command: 'render', file: 'a.txt', to: 'text', year: 2024, agency: '水务局' },
    ],
  ])('%s', (line, request) => {
    expect(readArguments(line.split(' '))).toEqual({ locale: 'zh', request });
  });

  test('in English', () => {
    expect(readArguments(['check', 'a.txt', '--lang', 'en']).locale).toBe('en');
  });
});

describe('what is asked for wrongly', () => {
  test.each([
    ['', 'no command given (check, diagnose, render, diff, trend, aggregate, rules)'],
    [
      'lint a.txt',
      'there is no command "lint"; the commands are check, diagnose, render, diff, trend, aggregate, rules',
    ],
    ['check', 'the command check needs a file; "-" is standard input'],
    ['check - -', 'standard input ("-") can be read only once'],
    ['check a.txt --strict', 'the command check has no option --strict'],
    ['check a.txt --to text', 'the command check has no option --to'],
    ['check a.txt --constructor', 'the command check has no option --constructor'],
    ['check a.txt --from', 'the option --from needs a value'],
    ['check a.txt --from pdf', 'the option --from cannot be "pdf"; it takes html, markdown, text'],
    ['render a.txt --to text --from pdf', 'the option --from cannot be "pdf"; it takes html, markdown, text'],
    ['check a.txt --json=yes', 'the option --json takes no value'],
    ['check a.txt b.txt --previous c.txt', 'the option --previous goes with one file only'],
    ['check - --previous -', 'standard input ("-") can be read only once'],
    ['check a.txt --rule', 'the option --rule needs a value'],
    ['diagnose', 'the command diagnose needs a file; "-" is standard input'],
    ['diagnose a.txt b.txt', 'the command diagnose takes one file at a time'],
    ['diagnose - --previous -', 'standard input ("-") can be read only once'],
    ['diagnose a.txt --from pdf', 'the option --from cannot be "pdf"; it takes html, markdown, text'],
    ['diagnose a.txt --rule value.blank=off', 'the command diagnose has no option --rule'],
    ['render --to text', 'the command render needs a file; "-" is standard input'],
    ['render a.txt b.txt --to text', 'the command render takes one file at a time'],
    ['render a.txt', 'the command render needs the option --to'],
    ['render a.txt --to', 'the option --to needs a value'],
    ['render a.txt --to pdf', 'the option --to cannot be "pdf"; it takes markdown, text, html, json'],
    ['diff', 'the command diff needs a file; "-" is standard input'],
    ['diff a.txt', 'the command diff takes two files: the report before and the report after'],
    ['diff - -', 'standard input ("-") can be read only once'],
    ['diff a.txt b.txt --only new', 'the option --only cannot be "new"; it takes changed, totals'],
    ['diff a.txt b.txt --to pdf', 'the option --to cannot be "pdf"; it takes markdown, text, html, json'],
    ['trend', 'the command trend needs a file; "-" is standard input'],
    ['trend a.txt --only changed', 'the command trend has no option --only'],
    ['trend a.txt --from pdf', 'the option --from cannot be "pdf"; it takes html, markdown, text'],
    ['render a.txt --to text --year 24', 'the option --year cannot be "24"; it takes a year of four digits'],
    ['check a.txt --format', 'the option --format needs a value'],
    ['check a.txt --format xml', 'the option --format cannot be "xml"; it takes text, json, sarif, markdown'],
    ['check a.txt --json --format sarif', 'the option --json is --format json and goes with no other format'],
    ['diagnose a.txt --format json', 'the command diagnose has no option --format'],
    ['rules a b', 'the command rules explains one rule, or lists one family (value.*)'],
    ['rules --to text', 'the command rules has no option --to'],
    [
      'rules requests.balence',
      'there is no rule "requests.balence"; the nearest are requests.balance, requests.total-blank, requests.row-total; zfxxgk-report rules lists all of them',
    ],
    ['rules zzz', 'there is no rule "zzz"; zfxxgk-report rules lists all of them'],
    ['render a.txt --to text --json', 'the command render has no option --json'],
  ])('%j', (line, why) => {
    const args = ['--lang', 'en', ...line.split(' ').filter(Boolean)];

    expect(readArguments(args)).toEqual({ locale: 'en', request: { command: 'wrong', why } });
  });

  test.each([
    'value.blnk=off',
    'value.blank',
    'value.blank=fatal',
    'value.blank=off=off',
    'blank=off',
    '*=off',
  ])('--rule %s', (rule) => {
    const { request } = readArguments(['check', 'a.txt', '--lang', 'en', '--rule', rule]);
    const allowed =
      'RULE=LEVEL such as value.blank=off or text.*=info; a level is error, warning, info or off';

    expect(request).toEqual({
      command: 'wrong',
      why: `the option --rule cannot be "${rule}"; it takes ${allowed}`,
    });
  });

  test.each([
    [['check', 'a.txt', '--lang', 'fr'], '选项 --lang 的值“fr”不可用，应为 zh, en'],
    [['check', 'a.txt', '--lang'], '选项 --lang 缺少值'],
  ])('%j', (args, why) => {
    expect(readArguments(args)).toEqual({ locale: 'zh', request: { command: 'wrong', why } });
  });
});
