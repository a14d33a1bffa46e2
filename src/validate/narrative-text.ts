import { type NarrativeKey, narrativeKeys } from '../form/sections.js';
import type { AnnualReport } from '../report/annual-report.js';
import type { NarrativeBlock } from '../report/narrative.js';
import { foldedPiece, type TextPiece, textPiece } from '../text/text-piece.js';
import { FOLDABLE, type TextSigns } from '../text/text-signs.js';
import { once } from './once.js';

/** The headings and paragraphs of a report. */
export interface NarrativeText {
  /** From first to last. */
  readonly pieces: readonly TextPiece[];
  readonly sections: Readonly<Record<NarrativeKey, readonly TextPiece[]>>;
  /** What can be found in one of them at least. */
  readonly signs: TextSigns;
  /** Those that folding changes, folded. */
  readonly folded: () => readonly string[];
}

type Loose<T> = { readonly [K in keyof T]?: unknown };

/** The blocks of a section; undefined where the report has no such section, empty where there is nothing in it. */
export function blocksOf(
  report: AnnualReport,
  key: NarrativeKey,
): readonly Loose<NarrativeBlock>[] | undefined {
  const narrative: unknown = report.narrative?.[key];
  if (!Array.isArray(narrative)) return undefined;
  return narrative.map((block: unknown) => (typeof block === 'object' && block !== null ? block : {}));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The headings and paragraphs of a section, those that are text. */
export function piecesOf(report: AnnualReport, section: NarrativeKey): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const blocks = blocksOf(report, section) ?? [];
  for (let block = 0; block < blocks.length; block++) {
    const { heading, paragraphs } = blocks[block] as Loose<NarrativeBlock>;
    if (isText(heading)) pieces.push(textPiece({ section, block, paragraph: null }, heading));
    if (!Array.isArray(paragraphs)) continue;
    for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
      const text: unknown = paragraphs[paragraph];
      if (isText(text)) pieces.push(textPiece({ section, block, paragraph }, text));
    }
  }
  return pieces;
}

const hasSign = ({ signs }: TextPiece, sign: TextSigns): boolean => (signs & sign) !== 0;

/** The text of a report. */
export function narrativeText(report: AnnualReport): NarrativeText {
  const sections: Partial<Record<NarrativeKey, readonly TextPiece[]>> = {};
  const pieces: TextPiece[] = [];
  let all = 0;
  for (const key of narrativeKeys) {
    const own = piecesOf(report, key);
    sections[key] = own;
    for (const piece of own) {
      pieces.push(piece);
      all |= piece.signs;
    }
  }
  return {
    pieces,
    sections: sections as NarrativeText['sections'],
    signs: all,
    folded: once(() => pieces.filter((piece) => hasSign(piece, FOLDABLE)).map(foldedPiece)),
  };
}

/** All that is found in the pieces in which it can be. */
export function foundIn<T>(
  { pieces, signs }: NarrativeText,
  sign: TextSigns,
  find: (piece: TextPiece) => readonly T[],
): readonly T[] {
  const found: T[] = [];
  if ((signs & sign) === 0) return found;
  for (const piece of pieces) if (hasSign(piece, sign)) found.push(...find(piece));
  return found;
}

/** Whether something is found in one of the pieces in which it can be. */
export function isFound(
  { pieces, signs }: NarrativeText,
  sign: TextSigns,
  isIn: (text: string) => boolean,
): boolean {
  if ((signs & sign) === 0) return false;
  for (const piece of pieces) if (hasSign(piece, sign) && isIn(piece.text)) return true;
  return false;
}

const holdsOne = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** Whether one of the words, which have no punctuation, stands in one of the pieces. Most stand there without folding. */
export function mentions(pieces: readonly TextPiece[], words: readonly string[]): boolean {
  if (pieces.some(({ text }) => holdsOne(text, words))) return true;
  return pieces.some((piece) => hasSign(piece, FOLDABLE) && holdsOne(foldedPiece(piece), words));
}
