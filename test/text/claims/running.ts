import { type RunningText, runningTexts } from '../../../src/text/claims/running-text.js';
import { type TextPiece, textPiece } from '../../../src/text/text-piece.js';

/** Paragraphs of the first block of 总体情况. */
export function paragraphs(...texts: readonly string[]): readonly TextPiece[] {
  return texts.map((text, paragraph) => textPiece({ section: 'overview', block: 0, paragraph }, text));
}

/** The pointer of the first paragraph. */
export const FIRST = '/narrative/overview/0/paragraphs/0';

/** A paragraph as a running text. */
export function running(text: string): RunningText {
  const [only] = runningTexts(paragraphs(text));
  if (!only) throw new Error('no text');
  return only;
}
