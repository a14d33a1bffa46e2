import type { NarrativeKey } from '../form/sections.js';
import { scanText, type TextScan } from './text-signs.js';

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
