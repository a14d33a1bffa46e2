import { type SectionId, sections } from '../../../form/sections.js';
import { fold } from '../../../text/fold.js';
import { pointerOf, type TextPiece } from '../../../text/text-piece.js';
import { textSimilarity } from '../../../text/text-similarity.js';
import type { Cells } from '../../cells.js';
import { type Check, type CheckContext, nothing } from '../../check.js';
import { piecesOf } from '../../narrative-text.js';

/** Sections that are told anew each year, and the others, in which a set phrase can be long. */
const toldAnew: readonly SectionId[] = ['overview', 'improvement'];
const LONG_ENOUGH = { toldAnew: 50, other: 150 };

interface Pair {
  readonly section: SectionId;
  readonly pieces: readonly TextPiece[];
  readonly text: string;
  readonly before: string;
}

const textOf = (pieces: readonly TextPiece[]): string => pieces.map(({ text }) => text).join('\n');

function isLongEnough(section: SectionId, text: string): boolean {
  return fold(text).length >= LONG_ENOUGH[toldAnew.includes(section) ? 'toldAnew' : 'other'];
}

/** The sections that have a text in both reports, long enough to have been written anew. */
function pairs({ narrative }: CheckContext, previous: Cells): readonly Pair[] {
  return sections.flatMap(({ key: section }) => {
    const own = narrative().sections[section];
    const [text, before] = [textOf(own), textOf(piecesOf(previous.report, section))];
    return isLongEnough(section, text) && before !== '' ? [{ section, pieces: own, text, before }] : [];
  });
}

/** Sections whose text is last year's, years and figures aside (内容雷同). */
export const copiedText: Check = {
  id: 'continuity.copied-text',
  canRun: (context) => context.lastYear !== undefined && pairs(context, context.lastYear).length > 0,
  check: (context) => {
    const { lastYear: previous, copiedText: threshold } = context;
    if (!previous) return nothing();
    return pairs(context, previous).flatMap(({ section, pieces: [first], text, before }) => {
      const similarity = textSimilarity(text, before);
      if (similarity < threshold || !first) return [];
      const span = { pointer: pointerOf(first), start: 0, end: first.text.length };
      const percent = Math.floor(similarity * 100);
      return { rule: 'continuity.copied-text', params: { section, percent }, span };
    });
  },
};
