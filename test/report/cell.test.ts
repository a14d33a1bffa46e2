import { expect, test } from 'vitest';
import { isMoney } from '../../src/report/cell.js';

test.each([
  [{ value: '0', unit: null }, true],
  [{ value: '3415.74', unit: 'wanYuan' }, true],
  [0, false],
  [null, false],
  ['n/a', false],
  [{}, false],
  [undefined, false],
])('isMoney(%j) is %s', (cell, is) => {
  expect(isMoney(cell)).toBe(is);
});
