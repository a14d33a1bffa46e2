import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFigure, lookOf } from '../../src/text/cell-look.js';
import { readCell } from '../../src/text/read-cell.js';

describe('lookOf', () => {
  test.each([
    { given: '', want: 'blank' },
    { given: ' \u3000', want: 'blank' },
    { given: '0', want: 'figure' },
    { given: '/', want: 'figure' },
    { given: '3/1', want: 'figure' },
    { given: '5234万元', want: 'figure' },
    { given: '12件', want: 'figure' },
    { given: '12（含上年）', want: 'figure' },
    { given: '规章', want: 'words' },
    { given: '1.属于国家秘密', want: 'words' },
    { given: '12.政府信息公开', want: 'words' },
    { given: '12.5万元', want: 'figure' },
    { given: '.86', want: 'figure' },
    { given: '．35万元', want: 'figure' },
    { given: ',269', want: 'figure' },
    { given: '，２６９', want: 'figure' },
    { given: '，其中', want: 'words' },
    { given: '第3项', want: 'words' },
    { given: '不涉及', want: 'figure' },
    { given: '不予公开', want: 'words' },
    { given: '法人或其他组织', want: 'words' },
    { given: '——————', want: 'figure' },
    { given: '12①', want: 'figure' },
    { given: '①', want: 'words' },
    { given: '五百三十四件', want: 'words' },
  ])('$given is $want', ({ given, want }) => {
    expect(lookOf(given)).toBe(want);
  });
});

test('a blank is no figure', () => {
  expect(['', '0', '甲'].map(isFigure)).toEqual([false, true, false]);
});

test('a look is what reading the text says of it', () => {
  const pieces = [...'019.,、/-（）：“', '12', '1.', '其中', '公开', '件', '万元', '不涉及', '无'];
  const texts = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 8 });
  fc.assert(
    fc.property(texts, (text) => {
      const { state } = readCell(text, 'change');
      const isNumber = state !== 'unreadable' || readCell(text, 'money').state === 'number';
      const isFraction = /^\.\d/.test(text);
      expect(lookOf(text)).toBe(state === 'blank' ? 'blank' : isNumber || isFraction ? 'figure' : 'words');
    }),
  );
});
