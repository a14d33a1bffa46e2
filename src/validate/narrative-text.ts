import { type NarrativeKey, narrativeKeys } from '../form/sections.js';
import type { AnnualReport } from '../report/annual-report.js';
import type { NarrativeBlock } from '../report/narrative.js';
import { once } from './once.js';

/** A heading or a paragraph of a report, with its JSON Pointer. */
export interface TextPiece {
  readonly section: NarrativeKey;
  readonly isHeading: boolean;
  readonly pointer: string;
  readonly text: string;
  /** The text in plain forms (行 for ⾏) and without white space. */
  readonly folded: () => string;
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
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

/** The headings and paragraphs of a section, those that are text. */
export function piecesOf(report: AnnualReport, key: NarrativeKey): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const add = (pointer: string, text: unknown, isHeading: boolean) => {
    if (typeof text !== 'string' || text === '') return;
    pieces.push({ section: key, isHeading, pointer, text, folded: once(() => fold(text)) });
  };
  (blocksOf(report, key) ?? []).forEach(({ heading, paragraphs }, block) => {
    const pointer = `/narrative/${key}/${block}`;
    add(`${pointer}/heading`, heading, true);
    if (!Array.isArray(paragraphs)) return;
    paragraphs.forEach((text, index) => {
      add(`${pointer}/paragraphs/${index}`, text, false);
    });
  });
  return pieces;
}

/** The headings and paragraphs of a report from first to last. */
export function allPieces(report: AnnualReport): readonly TextPiece[] {
  return narrativeKeys.flatMap((key) => piecesOf(report, key));
}

/** Whether one of the words stands in one of the pieces. */
export function mentions(pieces: readonly TextPiece[], words: readonly string[]): boolean {
  const has = (text: string) => words.some((word) => text.includes(word));
  return pieces.some(({ text }) => has(text)) || pieces.some(({ folded }) => has(folded()));
}
