import { expect, test } from 'vitest';
import { firstDayOfRequests, registerColumns, stillOpen } from '../../src/form/register.js';
import { wordingsOf } from '../../src/form/wording.js';

test('no words name two columns of a register, and none is listed twice', () => {
  const words = registerColumns.flatMap(wordingsOf);

  expect(registerColumns.map(({ zh }) => zh)).toEqual([
    '登记编号',
    '收到日期',
    '申请人类型',
    '办结日期',
    '办理结果',
  ]);
  expect(new Set(words).size).toBe(words.length);
  expect(new Set(stillOpen).size).toBe(stillOpen.length);
});

test('each column goes by more words than one', () => {
  expect(registerColumns.every((column) => wordingsOf(column).length > 1)).toBe(true);
});

test('no request is older than the first regulation', () => {
  expect(firstDayOfRequests).toBe('2008-05-01');
});
