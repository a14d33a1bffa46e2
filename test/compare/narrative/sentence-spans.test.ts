import { describe, expect, test } from 'vitest';
import { compareSentences, replacedSentence } from '../../../src/compare/narrative/sentence-spans.js';

const signs = { same: '', deleted: '-', inserted: '+' } as const;

/** The spans as `same|-deleted|+inserted`. */
const drawn = (before: string, after: string) =>
  compareSentences(before, after)
    .spans.map(({ kind, text }) => signs[kind] + text)
    .join('|');

const figures = (before: string, after: string) =>
  compareSentences(before, after).figures.map((figure) => [figure.before, figure.after]);

describe('what was inserted and deleted', () => {
  test.each([
    ['公开信息312条。', '公开信息287条。', '公开信息|-312|+287|条。'],
    ['公开信息12条', '主动公开信息12条', '+主动|公开信息12条'],
    ['按时答复了申请', '按时答复申请', '按时答复|-了|申请'],
    ['公开１２条', '公开12条', '公开12条'],
    ['严格落实条例', '认真落地条例', '-严格落实|+认真落地|条例'],
    ['7月8日', '6月9日', '-7|+6|月|-8|+9|日'],
    ['约7月近8日', '超6月逾9日', '-约7|+超6|月|-近8|+逾9|日'],
    ['甲中认', '乙中12', '-甲|+乙|中|-认|+12'],
    ['丁中认', '甲中12', '-丁|+甲|中|-认|+12'],
    ['甲公', '乙公', '-甲|+乙|公'],
    ['甲公丙', '乙公丁', '-甲公丙|+乙公丁'],
    ['甲三丙', '乙三丁', '-甲|+乙|三|-丙|+丁'],
    ['甲a丙', '乙a丁', '-甲|+乙|a|-丙|+丁'],
    ['甲，丙', '乙，丁', '-甲|+乙|，|-丙|+丁'],
    ['', '新', '+新'],
    ['旧', '', '-旧'],
  ])('%s → %s: %s', (before, after, spans) => {
    expect(drawn(before, after)).toBe(spans);
  });

  test('the other way round it is the same', () => {
    expect(drawn('主动公开信息12条', '公开信息12条')).toBe('-主动|公开信息12条');
  });

  test.each([
    ['公开信息，答复申请', '答复申请，公开信息'],
    ['公开公开信息', '公开信息公开'],
    ['先答复后公开', '先公开后答复'],
  ])('%s and %s have the same in common whichever comes first', (one, other) => {
    const same = (before: string, after: string) =>
      compareSentences(before, after).spans.filter(({ kind }) => kind === 'same');

    expect(same(one, other)).toEqual(same(other, one));
    expect(same(one, other)).not.toEqual([]);
  });

  test('a sentence in place of another, without a look into them', () => {
    expect(replacedSentence('公开12条', '公开13条')).toEqual({
      spans: [
        { kind: 'deleted', text: '公开12条' },
        { kind: 'inserted', text: '公开13条' },
      ],
      figures: [],
    });
  });
});

describe('figures', () => {
  test.each<readonly [before: string, after: string, figures: readonly unknown[]]>([
    ['公开312条，答复18件', '公开287条，答复18件', [['312', '287']]],
    [
      '2023年公开1,200条',
      '2024年公开1,350条',
      [
        ['2023', '2024'],
        ['1,200', '1,350'],
      ],
    ],
    ['占98.5%', '占100%', [['98.5%', '100%']]],
    ['培训两次', '培训十二次', [['两', '十二']]],
    ['培训两次', '培训3次', [['两', '3']]],
    ['公开信息条', '公开信息12条', [[null, '12']]],
    ['公开信息12条', '公开信息', [['12', null]]],
    ['公开信息', '统一公开信息', []],
    ['培训两次三期', '培训两次四期', [['三', '四']]],
    ['公开2条，培训两次', '公开3条，举办培训', [['2', '3']]],
    ['公开１２条', '公开12条', []],
  ])('%s → %s', (before, after, expected) => {
    expect(figures(before, after)).toEqual(expected);
  });
});

test('sentences that are too long, or have too little in common, are replaced as a whole', () => {
  const long = '公'.repeat(2001);
  const strange = Array.from({ length: 300 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
  const other = Array.from({ length: 300 }, (_, index) => String.fromCharCode(0x6000 + index)).join('');

  expect(drawn(long, `${long}开`)).toBe(`-${long}|+${long}开`);
  expect(drawn(long, long.slice(1))).toBe(`-${long}|+${long.slice(1)}`);
  expect(drawn(long.slice(1), long.slice(2))).toBe(`${long.slice(2)}|-公`);
  expect(drawn(strange, other)).toBe(`-${strange}|+${other}`);
  expect(drawn(`公开${strange}`, `公开${other}`)).toBe(`-公开${strange}|+公开${other}`);
  expect(figures(`12条${strange}13条`, `${other}12条14条`)).toEqual([['13', '14']]);
});
