import { fold } from '../fold.js';
import { withoutLastMark, withoutNoteMarks } from '../note-marks.js';
import { withoutOrdinals } from '../ordinal.js';
import { rememberingLast } from '../remembering-last.js';

const BRACKETS = /\([^()]*\)?/g;
const PUNCTUATION = /[\p{P}\p{S}]/gu;
/** A text without brackets and punctuation. */
const BARE = /^[a-z\d\u4e00-\u9fff]*$/i;

/** The words of a label, folded, without ordinals and the marks of notes. */
const wordsOf = rememberingLast((label) => withoutOrdinals(fold(withoutNoteMarks(label))));

/** What a label says with its remarks in brackets, for comparison: folded, without ordinals and punctuation. */
export function wholeLabelCore(label: string): string {
  const words = wordsOf(label);
  return BARE.test(words) ? words : words.replace(PUNCTUATION, '');
}

/**
 * What a label says, for comparison: folded, without ordinals, without remarks in brackets, without punctuation.
 * A label that is nothing but a remark in brackets keeps its words.
 */
export const labelCore: (label: string) => string = rememberingLast((label) => {
  const words = wordsOf(label);
  if (BARE.test(words)) return words;
  return words.replace(BRACKETS, '').replace(PUNCTUATION, '') || words.replace(PUNCTUATION, '');
});

/** What the label of an item of Article 20 says, for comparison: folded, without brackets and the marks of notes. */
export function itemCore(label: string): string {
  return fold(withoutLastMark(withoutNoteMarks(label))).replace(/[()]/g, '');
}
