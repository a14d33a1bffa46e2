import { expect, test } from 'vitest';
import { shortened } from '../../src/validate/words-of.js';

test.each([
  ['', ''],
  ['收到申请15件', '收到申请15件'],
  ['一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯', '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯'],
  ['一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰', '一二三四五六七八九十甲乙…丁戊己庚辛壬癸子丑寅卯辰'],
])('%s is repeated as %s', (words, expected) => {
  expect(shortened(words)).toBe(expected);
});
