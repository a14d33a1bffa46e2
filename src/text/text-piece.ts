import type { NarrativeKey } from '../form/sections.js';
import { plain, withoutBlanks } from './fold.js';
import { foldLone } from './lone-character.js';
import { scanText, type TextScan } from './scan-text.js';
import { isUnusual, textSign, UNUSUAL_RUNS } from './text-signs.js';

/** A heading or a paragraph of a report. */
export interface TextPiece extends TextScan {
  readonly section: NarrativeKey;
  /** The place of its block in the section. */
  readonly block: number;
  /** Its place among the paragraphs of the block; null for the heading. */
  readonly paragraph: number | null;
  readonly text: string;
}

/** Where a piece stands in a report. */
type Place = Pick<TextPiece, 'section' | 'block' | 'paragraph'>;

/** A text whose unusual characters fold one by one, folded; undefined where one does not. */
function foldOneByOne(text: string): string | undefined {
  let folded = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isUnusual(text, at)) continue;
    const lone = foldLone(text.charCodeAt(at));
    if (lone === undefined) return undefined;
    folded += text.slice(done, at) + lone;
    done = at + 1;
  }
  return folded + text.slice(done);
}

/**
 * The text of a piece in plain forms (行 for ⾏) and without white space; punctuation can keep its width. Most have nothing
 * for it but blanks, if anything.
 */
export function foldedPiece({ text, signs }: Pick<TextPiece, 'text' | 'signs'>): string {
  if ((signs & textSign.unusual) !== 0) return foldOneByOne(text) ?? text.replace(UNUSUAL_RUNS, plain);
  return (signs & textSign.blank) !== 0 ? withoutBlanks(text) : text;
}

function countBlanks(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** How long the text of a piece is once it is folded. */
export function foldedLength(piece: Pick<TextPiece, 'text' | 'signs'>): number {
  const { text, signs } = piece;
  if ((signs & textSign.unusual) !== 0) return foldedPiece(piece).length;
  return (signs & textSign.blank) !== 0 ? text.length - countBlanks(text) : text.length;
}

/** A text of a report as a piece. */
export function textPiece({ section, block, paragraph }: Place, text: string): TextPiece {
  const { signs, places } = scanText(text);
  return { section, block, paragraph, text, signs, places };
}

/** The JSON Pointer of a piece. */
export function pointerOf({ section, block, paragraph }: Place): string {
  const pointer = `/narrative/${section}/${block}`;
  return paragraph === null ? `${pointer}/heading` : `${pointer}/paragraphs/${paragraph}`;
}
