import type { FindingDraft } from '../../../finding/finding.js';
import { numberGap as gapIn } from '../../../text/number-gap.js';
import { pointerOf, type TextPiece } from '../../../text/text-piece.js';
import { textSign } from '../../../text/text-signs.js';
import { type Check, hasText, nothing } from '../../check.js';
import { foundIn } from '../../narrative-text.js';

function gapOf(piece: TextPiece): readonly FindingDraft[] {
  const gap = piece.paragraph === null ? null : gapIn(piece.text);
  if (!gap) return nothing();
  const { start, end } = gap;
  const params = { text: piece.text.slice(start, end) };
  return [{ rule: 'narrative.number-gap', params, span: { pointer: pointerOf(piece), start, end } }];
}

/** Numbers that were left out; said once a paragraph. */
export const numberGap: Check = {
  id: 'narrative.number-gap',
  canRun: hasText,
  check: ({ narrative }) => foundIn(narrative(), textSign.gap, gapOf),
};
