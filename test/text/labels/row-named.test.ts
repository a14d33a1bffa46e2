import { describe, expect, test } from 'vitest';
import { rowNamed } from '../../../src/text/labels/row-named.js';
import { rowOfLabel } from '../../../src/text/labels/row-of-label.js';

describe('rowNamed', () => {
  test('is the row by its table and key', () => {
    expect(rowNamed('requests', 'granted')).toBe(rowOfLabel('（一）予以公开')?.target);
    expect(rowNamed('remedies', 'reconsideration')).toBe(rowOfLabel('行政复议')?.target);
  });

  test('which has to be one', () => {
    expect(() => rowNamed('remedies', 'granted')).toThrow(
      new RangeError('The form has no row "granted" in remedies.'),
    );
  });
});
