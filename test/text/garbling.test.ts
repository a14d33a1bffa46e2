import { describe, expect, test } from 'vitest';
import { garbledAt } from '../../src/text/garbling.js';

/** The characters with the code points that bytes have: a text read as Latin-1. */
const asLatin1 = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');

describe('garbledAt', () => {
  test.each([
    ['a replacement character', '云溪\ufffd县', 2],
    ['a control character', '云溪县\u0007水务局', 3],
    ['a control character of the upper range', '云溪\u0085县', 2],
    ['UTF-8 read as Latin-1', `本局${asLatin1('政府')}`, 3],
    ['UTF-8 read as Windows-1252', 'åºœä¿¡æ¯å…¬å¼€', 3],
    ['GBK read as Latin-1', 'Õþ¸®ÐÅÏ¢', 0],
    ['UTF-8 read as GBK', '本县鏀垮簻淇℃伅', 2],
    ['replacement characters read as GBK', '云溪锟斤拷县', 2],
    ['unset memory', '烫烫烫烫', 0],
  ])('%s', (_, text, at) => {
    expect(garbledAt(text)).toBe(at);
  });

  test.each([
    '',
    '工作计划····3',
    '××××年××月共公开12件。',
    '温度±5°，±5°',
    '云溪县水务局2023年政府信息公开工作年度报告。',
    'A\tB\nC',
    'café naïve',
    '℃ ㎡ № ①',
    '⼀是',
    '𠮷',
  ])('%j is a text like any other', (text) => {
    expect(garbledAt(text)).toBe(-1);
  });
});
