import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/compare/narrative/find-statements.js';
import { statements, strangers } from './statements.js';

/** Which sentence of an overview is which of another: `before→after`, with `=` for the same words. */
const found = (before: readonly string[], after: readonly string[]) =>
  findStatements(statements({ overview: before }), statements({ overview: after }))
    .map((one) => `${one.before}${one.exact ? '=' : '→'}${one.after}`)
    .sort();

describe('the same words', () => {
  test.each<readonly [before: readonly string[], after: readonly string[], found: readonly string[]]>([
    [['公开指南。'], ['公开指南。'], ['0=0']],
    [['公开指南。', '公开目录。', '公开指南。'], ['公开指南。'], ['0=0']],
    [['公开指南。'], ['公开目录。', '公开指南。', '公开指南。'], ['0=1']],
    [
      ['公开指南。', '公开指南。'],
      ['公开指南。', '公开指南。'],
      ['0=0', '1=1'],
    ],
    [
      ['无。', '无。'],
      ['无。', '无。'],
      ['0=0', '1=1'],
    ],
  ])('%j, %j', (before, after, expected) => {
    expect(found(before, after)).toEqual(expected);
  });

  test.each([
    ['公开指南。', true],
    ['公指南。', false],
  ])('in another section, where they tell something: %s', (text, isFound) => {
    const matches = findStatements(statements({ overview: [text] }), statements({ improvement: [text] }));

    expect(matches).toEqual(isFound ? [{ before: 0, after: 0, exact: true }] : []);
  });

  test('but for figures, however far away', () => {
    const before = ['公开12条。', ...strangers(30, 0x5000)];
    const after = [...strangers(30, 0x6000), '公开13条。'];

    expect(found(before, after)).toEqual(['0→30']);
  });
});

describe('half the wording', () => {
  test.each([
    ['甲乙', '甲乙丙丁', ['0→0']],
    ['甲乙', '甲乙丙丁戊', []],
    ['甲乙丙丁戊己', '甲乙丙丁子丑', ['0→0']],
    ['甲乙丙丁戊己', '甲乙丙寅子丑', []],
  ])('%s, %s', (before, after, expected) => {
    expect(found([before], [after])).toEqual(expected);
  });

  test('each of several in a section', () => {
    expect(
      found(['公开财政预算信息。', '答复群众来信来访。'], ['公开财政决算信息。', '答复群众来信。']),
    ).toEqual(['0→0', '1→1']);
  });

  test('the nearer of two that are as much alike', () => {
    expect(found(['子丑寅卯', '甲乙丙丁'], ['甲乙丙戊', '甲乙丙己'])).toEqual(['1→1']);
    expect(found(['甲乙丙戊', '甲乙丙己'], ['子丑寅卯', '甲乙丙丁'])).toEqual(['1→1']);
  });

  test('the first of two that are as much alike and as near', () => {
    expect(found(['甲乙丙戊', '子丑寅卯', '甲乙丙己'], ['辰巳午未', '甲乙丙丁'])).toEqual(['0→1']);
  });

  test('the most alike before the nearest', () => {
    expect(found(['甲乙丙戊己', '甲乙丙丁戊'], ['甲乙丙丁'])).toEqual(['1→0']);
  });

  test.each([
    [16, ['0→16']],
    [17, []],
  ])('%i places away', (places, expected) => {
    const before = ['甲乙丙丁', ...strangers(places, 0x5000)];
    const after = [...strangers(places, 0x6000), '甲乙丙戊'];

    expect(found(before, after)).toEqual(expected);
    expect(found(after, before)).toEqual(expected.map(() => `${places}→0`));
  });
});

test('nothing in nothing', () => {
  expect(findStatements([], [])).toEqual([]);
  expect(findStatements(statements({ overview: ['公开指南。'] }), [])).toEqual([]);
});
