import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CellKind } from '../../src/form/disclosure.js';
import { isPlainNumber } from '../../src/text/plain-number.js';
import { readCell } from '../../src/text/read-cell.js';

const kinds: readonly CellKind[] = ['count', 'change', 'money'];

test.each<[string, readonly CellKind[]]>([
  ['0', kinds],
  [' 16 ', kinds],
  ['－3', kinds],
  ['16（其中修订16件）', kinds],
  ['1.5', ['money']],
  ['1.5万元', ['money']],
  ['16件', ['money']],
  ['+3', []],
  ['1,234', []],
  ['１６', []],
  ['１６（其中修订16件）', []],
  ['3/1', ['money']],
  ['3①', kinds],
  ['3 * ', kinds],
])('%s', (text, plain) => {
  expect(kinds.filter((kind) => isPlainNumber(text, kind))).toEqual(plain);
});

test('tells of every number that a cell can hold what its reading tells', () => {
  const piece = fc.constantFrom(
    ...[
      '0',
      '7',
      '12',
      '１',
      '９',
      '②',
      '³',
      '*',
      '+',
      '＋',
      '-',
      '－',
      '−',
      '—',
      ',',
      '，',
      '.',
      '．',
      '/',
      ' ',
      '　',
    ],
    ...['\u200b', '件', '条', '元', '万元', '萬元', '(', ')', '（', '）', '其中', '甲'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...kinds), (pieces, kind) => {
      const text = pieces.join('');
      const { state, notations } = readCell(text, kind);
      fc.pre(state === 'number');
      expect(isPlainNumber(text, kind)).toBe(notations.length === 0);
    }),
    { numRuns: 2_000 },
  );
});
