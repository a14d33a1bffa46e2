import { describe, expect, test } from 'vitest';
import { quantityAt } from '../../../src/text/claims/quantity.js';

describe('quantityAt', () => {
  test.each<[string, number, number?, boolean?]>([
    ['12件', 12],
    ['0件', 0],
    ['1,234件', 1234],
    ['1，234，567件', 1234567],
    ['1,23件', 1],
    ['12,345', 12345],
    ['123,456件', 123456],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992, 0, true],
    ['1234,567', 1234],
    ['3.50%', 3.5, 2],
    ['3.件', 3],
    ['1.2万条', 12000],
    ['12.345万', 123450],
    ['1.23456万', 12345.6, 1],
    ['3亿', 300000000],
    ['5500余条', 5500, 0, true],
    ['30多件', 30, 0, true],
    ['99999999999999999999', 1e20, 0, true],
    ['零件', 0],
    ['七件', 7],
    ['两件', 2],
    ['十二件', 12],
    ['二十件', 20],
    ['二十三件', 23],
    ['一百零五件', 105],
    ['一百二十件', 120],
    ['一千二百三十四件', 1234],
    ['两万零三十件', 20030],
    ['一亿二千万件', 120000000],
    ['二〇二三年', 2023],
    ['二○二三年', 2023],
    ['十余件', 10, 0, true],
  ])('%s', (text, value, decimals = 0, approximate = false) => {
    expect(quantityAt(text, 0)).toMatchObject({ value, decimals, approximate });
  });

  test('ends behind the number', () => {
    expect(quantityAt('共1,234件', 1)?.end).toBe(6);
    expect(quantityAt('5500余条', 0)?.end).toBe(5);
    expect(quantityAt('1.2万条', 0)?.end).toBe(4);
    expect(quantityAt('十二件', 0)?.end).toBe(2);
    expect(quantityAt('3.件', 0)?.end).toBe(1);
    expect(quantityAt('一'.repeat(20), 0)?.end).toBe(16);
  });

  test.each(['', '件', '，12', '万件', '亿'])('%j begins with none', (text) => {
    expect(quantityAt(text, 0)).toBeNull();
  });
});
