import { notApplicableMarks } from '../form/marks.js';
import { readCell } from './read-cell.js';
import { isBareNumber } from './read-number.js';

/** What a cell looks like before its column is known. */
export type CellLook = 'blank' | 'figure' | 'words';

const LONGEST_MARK: number = Math.max(...notApplicableMarks.map((mark) => mark.length));
/** Ideographs and their punctuation, with an ordinal or without: words, where they are more than any mark has. */
const PLAIN_WORDS = /^(?:\d{1,2}\.)?[\u4e00-\u9fff（），、。：“”]+$/;
/** The longest text that is looked over at one go, which takes memory for each of its signs. */
const LONGEST_AT_ONCE = 9999;
/** What every number holds, whichever way it is written. */
const NUMERIC = /\p{N}/u;
/**
 * The end of a number that a line or a blank broke at its point or before a group of digits, or a number with the mark of
 * a note in brackets behind it; no figure by itself, and no words.
 */
const PART_OF_NUMBER = /^[.．,，][\d０-９]|^\d{1,9}[[〔]\d{0,2}[\]〕]$/;

/** How a text looks as a cell: a figure is a number in any notation, or a mark that stands in place of one. */
export function lookOf(text: string): CellLook {
  if (text === '') return 'blank';
  if (isBareNumber(text)) return 'figure';
  if (text.length > LONGEST_MARK && text.length <= LONGEST_AT_ONCE && PLAIN_WORDS.test(text)) return 'words';
  const { state } = readCell(text, 'change');
  if (state === 'blank') return 'blank';
  if (state !== 'unreadable' || PART_OF_NUMBER.test(text)) return 'figure';
  return NUMERIC.test(text) && readCell(text, 'money').state === 'number' ? 'figure' : 'words';
}

/** Whether a text looks like a figure. */
export function isFigure(text: string): boolean {
  return lookOf(text) === 'figure';
}
