import { expect, test } from 'vitest';
import { rememberingLast } from '../../src/text/remembering-last.js';

test('a text is read once while nothing else is asked for', () => {
  const read: string[] = [];
  const lengthOf = rememberingLast((text) => {
    read.push(text);
    return text.length;
  });
  const asked = ['', '', '规章', '规章', '许可证', '规章'];

  expect(asked.map(lengthOf)).toEqual([0, 0, 2, 2, 3, 2]);
  expect(read).toEqual(['', '规章', '许可证', '规章']);
});

test('what cannot be read is not taken for the text before it', () => {
  const digitOf = rememberingLast((text) => {
    if (!/^\d$/.test(text)) throw new RangeError(text);
    return Number(text);
  });

  expect(digitOf('1')).toBe(1);
  expect(() => digitOf('一')).toThrow('一');
  expect(() => digitOf('一')).toThrow('一');
  expect(digitOf('1')).toBe(1);
});

test('a text that is too long to be asked for again is not kept', () => {
  let reads = 0;
  const lengthOf = rememberingLast((text) => {
    reads++;
    return text.length;
  });
  const long = '规'.repeat(10_000);

  expect([long, long].map(lengthOf)).toEqual([10_000, 10_000]);
  expect(reads).toBe(2);
});
