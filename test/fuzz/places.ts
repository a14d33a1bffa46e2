import { type CellLook, lookOf } from '../../src/text/cell-look.js';
import { fold } from '../../src/text/fold.js';
import { type Slot, slotRows } from './slot-rows.js';

/** Where a figure stands, told by the words nearest before it. */
export interface Place {
  readonly slot: Slot;
  /** The words before it, folded. */
  readonly words: string;
  /** How many places stand between the words and it. */
  readonly at: number;
  /** How many places stand between the words and the next ones, or the end of their row. */
  readonly size: number;
  /** Its place among the figures that stand there without a gap, and how many these are; null where there is a gap. */
  readonly among: { readonly at: number; readonly size: number } | null;
}

/** Tells where in a source a figure stands: in the place at an offset or next to it; null behind the last. */
export type PlaceAt = (offset: number) => Place | null;

interface FlatSlot {
  readonly slot: Slot;
  readonly row: number;
  readonly look: CellLook;
}

/** The figures of a stretch without the blanks at its ends; null where there is a gap between them. */
function withoutGaps(looks: readonly CellLook[], at: number): Place['among'] {
  const first = looks.indexOf('figure');
  const last = looks.lastIndexOf('figure');
  const isWhole = looks.slice(first, last + 1).every((look) => look === 'figure');
  return isWhole && at >= first && at <= last ? { at: at - first, size: last - first + 1 } : null;
}

/** The places of a source. */
export function placesIn(source: string): PlaceAt {
  const flat = slotRows(source).flatMap(({ slots }, row): FlatSlot[] =>
    slots.map((slot) => ({ slot, row, look: lookOf(slot.text) })),
  );
  const isWords = (index: number): boolean => flat[index]?.look === 'words';
  return (offset) => {
    const index = flat.findIndex(({ slot }) => offset < Math.max(slot.end, slot.start + 1));
    if (index === -1) return null;
    let words = index - 1;
    while (words >= 0 && !isWords(words)) words--;
    const own = flat[words]?.row === flat[index]?.row ? flat[index]?.row : null;
    let end = index + 1;
    while (end < flat.length && !isWords(end) && (own === null || flat[end]?.row === own)) end++;
    const looks = flat.slice(words + 1, end).map(({ look }) => look);
    return {
      slot: (flat[index] as FlatSlot).slot,
      words: fold(flat[words]?.slot.text ?? ''),
      at: index - words - 1,
      size: end - words - 1,
      among: withoutGaps(looks, index - words - 1),
    };
  };
}
