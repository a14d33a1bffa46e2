import { expect, test } from 'vitest';
import { beginsOf } from '../../../src/parse/front-ends/begins-of.js';

test.each([
  [[], []],
  [['申请'], [0]],
  [
    ['申请', '', '12件'],
    [0, 2, 2],
  ],
])('%j put together begin at %j', (texts, begins) => {
  expect(beginsOf(texts.map((text) => ({ text })))).toEqual(begins);
});
