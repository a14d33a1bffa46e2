import { expect, test } from 'vitest';
import { pointerOf, textPiece } from '../../src/text/text-piece.js';
import { scanText } from '../../src/text/text-signs.js';

test('a piece is looked over', () => {
  const piece = textPiece({ section: 'overview', block: 1, paragraph: 0 }, '收到申请12件。');

  expect(piece).toMatchObject({ text: '收到申请12件。', ...scanText('收到申请12件。') });
});

test.each([
  [null, '/narrative/requests/2/heading'],
  [0, '/narrative/requests/2/paragraphs/0'],
  [12, '/narrative/requests/2/paragraphs/12'],
])('paragraph %s of a block', (paragraph, pointer) => {
  expect(pointerOf({ section: 'requests', block: 2, paragraph })).toBe(pointer);
});
