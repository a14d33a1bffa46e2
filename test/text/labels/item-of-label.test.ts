import { describe, expect, test } from 'vitest';
import { itemOfLabel } from '../../../src/text/labels/item-of-label.js';

describe('itemOfLabel', () => {
  test.each([
    { given: '第二十条第（一）项', want: '20.1' },
    { given: '第二十条第(五)项', want: '20.5' },
    { given: '第二十条 第（六） 项', want: '20.6' },
    { given: '第二十条第八项', want: '20.8' },
    { given: '第二十条第（九）项', want: '20.9' },
    { given: '第二十条第（一）项①', want: '20.1' },
    { given: '第二十条第（一）项[1]', want: '20.1' },
    { given: '第二十条第（一）项（注1）', want: '20.1' },
    { given: '第二十条第(五)项※', want: '20.5' },
    { given: '第二十条第〔2〕（五）项', want: '20.5' },
    { given: '第二*十条第（1）（六）项', want: '20.6' },
    { given: '第二十条第（二）项', want: null },
    { given: '第二十条', want: null },
    { given: '', want: null },
    { given: '第二十条第（一）项'.repeat(30), want: null },
  ])('$given', ({ given, want }) => {
    expect(itemOfLabel(given)).toBe(want);
  });
});
