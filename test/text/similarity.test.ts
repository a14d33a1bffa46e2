import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarity } from '../../src/text/similarity.js';

describe('similarity', () => {
  test.each([
    { a: '', b: '', want: 1 },
    { a: '规章', b: '规章', want: 1 },
    { a: '规章', b: '', want: 0 },
    { a: '', b: '规章', want: 0 },
    { a: '规章', b: '许可', want: 0 },
    { a: '结果正纠', b: '结果纠正', want: 0.75 },
    { a: '属于四类过期性信息', b: '属于四类过程性信息', want: 16 / 18 },
    { a: '法律服务', b: '法律服务机构', want: 0.8 },
    { a: 'abcd', b: 'dcba', want: 0.25 },
  ])('$a and $b', ({ a, b, want }) => {
    expect(similarity(a, b)).toBeCloseTo(want, 12);
  });

  test('is the same both ways, between 0 and 1, and 1 only for equal texts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'规章行政许可'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const likeness = similarity(a, b);

        expect(likeness).toBe(similarity(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(likeness === 1).toBe(a === b);
      }),
    );
  });

  test('is no less where something is put between', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(similarity(a, a + b)).toBeCloseTo((2 * a.length) / (2 * a.length + b.length), 12);
      }),
    );
  });
});
