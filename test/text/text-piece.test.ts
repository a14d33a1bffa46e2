import { expect, test } from 'vitest';
import { scanText } from '../../src/text/scan-text.js';
import { foldedLength, foldedPiece, pointerOf, textPiece } from '../../src/text/text-piece.js';

test('a piece is looked over', () => {
  const piece = textPiece({ section: 'overview', block: 1, paragraph: 0 }, '收到申请12件。');

  expect(piece).toMatchObject({ text: '收到申请12件。', ...scanText('收到申请12件。') });
});

test.each([
  ['nothing unusual', '收到申请12件。', '收到申请12件。'],
  ['blanks', ' 2024 年，收到 申请\u00a012\u3000件。 ', '2024年，收到申请12件。'],
  ['a radical', '电⼦版', '电子版'],
  ['a radical and a blank', '电⼦ 版', '电子版'],
  ['full-width digits', '收到１２件', '收到12件'],
  ['a blank behind punctuation', '收到， 12件', '收到，12件'],
  ['what cannot be seen', '收\u200b到\ufeff', '收到'],
  ['nothing but blanks', ' \u3000\n', ''],
  ['a mark over the character before', 'e\u0301', 'é'],
])('%s, folded', (_, text, folded) => {
  const piece = textPiece({ section: 'overview', block: 0, paragraph: 0 }, text);

  expect(foldedPiece(piece)).toBe(folded);
  expect(foldedLength(piece)).toBe(folded.length);
});

test.each([
  [null, '/narrative/requests/2/heading'],
  [0, '/narrative/requests/2/paragraphs/0'],
  [12, '/narrative/requests/2/paragraphs/12'],
])('paragraph %s of a block', (paragraph, pointer) => {
  expect(pointerOf({ section: 'requests', block: 2, paragraph })).toBe(pointer);
});
