import { expect, test } from 'vitest';
import { moneyUnits } from '../../src/form/disclosure.js';
import { isMoneyUnit, MONEY_UNIT, unitIn } from '../../src/text/money-unit.js';

test.each([
  ['收费金额（单位：万元）', 'wanYuan'],
  ['（单位：万 · 元）', 'wanYuan'],
  ['本年收费金额 万元', 'wanYuan'],
  ['采购总金额（万）', 'wanYuan'],
  ['（单位:元）', 'yuan'],
  ['（单 位：元）', 'yuan'],
  ['(元)', 'yuan'],
  ['本年收费金额', null],
  ['多元化', null],
  ['万', null],
  ['', null],
])('%s', (words, unit) => {
  expect(unitIn(words)).toBe(unit);
});

test('every unit of the form is one, and nothing else', () => {
  const alone = new RegExp(`^${MONEY_UNIT}$`);

  for (const { zh } of Object.values(moneyUnits)) expect(zh).toMatch(alone);
  for (const words of ['', '万', '美元', '元元', '万元元']) expect(words).not.toMatch(alone);
});

test.each([
  ['万元', true],
  ['（万 元）', true],
  ['(元)', true],
  ['万', false],
  ['0万元', false],
  ['美元', false],
  ['（单位：元）', false],
  ['', false],
])('whether %s is nothing but a unit', (words, want) => {
  expect(isMoneyUnit(words)).toBe(want);
});
