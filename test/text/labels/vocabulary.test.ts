import { expect, test } from 'vitest';
import { vocabulary } from '../../../src/text/labels/vocabulary.js';

test('it is put together once', () => {
  expect(vocabulary()).toBe(vocabulary());
});

test.each([
  '规章',
  '（一）予以公开',
  '一、本年新收政府信息公开申请数量',
  '自然人',
  '信息内容',
  '第二十条第（一）项',
])('%s stands in the form letter for letter', (label) => {
  expect(vocabulary().verbatim.has(label)).toBe(true);
});

test.each(['规 章', '1.予以公开', '（一）自然人'])('%s does not', (label) => {
  expect(vocabulary().verbatim.has(label)).toBe(false);
});

test('no label is empty', () => {
  const { printed, headings, captions, rows, heads } = vocabulary();
  const words = [...printed, ...headings, ...captions, ...rows.exact.keys(), ...heads.exact.keys()];
  expect(words.filter((one) => one === '')).toEqual([]);
});
