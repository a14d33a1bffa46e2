import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClaimMark } from '../../src/text/claims/claim-marks.js';
import { joinScanned, scanText } from '../../src/text/scan-text.js';

const pieces = [
  ...'局，。；！?（）其中统计以来联系下载 \u3000１２件',
  ...['12件', '申请公开3次', '未收到申请', '均为自然人', '办结率', '增长5%', '持平', '⾏', '1月1日', '……'],
];

test('places where a claim can begin, and where a sentence ends', () => {
  expect(scanText('局收到12件。申请均已答复！').places).toEqual([4, ~6, 7, 9, ~13]);
  expect(scanText('')).toEqual({ signs: 0, places: [] });
});

test('every mark of a claim is among the places, in their order', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));

  fc.assert(
    fc.property(texts, (text) => {
      const { places } = scanText(text);
      const marks = Array.from({ length: text.length }, (_, at) => at).filter((at) => isClaimMark(text, at));
      const order = places.map((place) => (place < 0 ? ~place : place));

      expect(places).toEqual(expect.arrayContaining(marks));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
    { numRuns: 2000 },
  );
});

test('texts put together are looked over as one', () => {
  const parts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 });
  const texts = fc.array(
    parts.map((some) => some.join('')).filter((text) => text !== ''),
    { minLength: 1, maxLength: 4 },
  );

  fc.assert(
    fc.property(texts, (some) => {
      const text = some.join('');

      expect(joinScanned(some.map((one) => ({ text: one, ...scanText(one) })))).toEqual({
        text,
        ...scanText(text),
      });
    }),
    { numRuns: 2000 },
  );
});
