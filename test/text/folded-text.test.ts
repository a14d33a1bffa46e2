import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { foldedText } from '../../src/text/folded-text.js';

test('traces every folded character to where it stood', () => {
  const { folded, origin } = foldedText('一 、㈠Ａ');

  expect(folded).toBe('一、(一)A');
  expect([...folded].map((_, index) => origin(index))).toEqual([0, 2, 3, 3, 3, 4]);
  expect(origin(folded.length)).toBe(5);
});

test('folds what stands alone as a whole text is folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'一、 Ａ１（）\u3000\t|⼀') }), (text) => {
      expect(foldedText(text).folded).toBe(fold(text));
    }),
  );
});
