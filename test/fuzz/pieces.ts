import { lookOf } from '../../src/text/cell-look.js';
import { sectionHeading } from '../../src/text/section-heading.js';
import { type SlotRow, type Stretch, slotRows } from './slot-rows.js';

/** What a mutation takes hold of. */
export type Target = 'cell' | 'row' | 'label' | 'separator';

/** The pieces of a source that a mutation can take hold of, in the order of the source. */
export interface Pieces {
  readonly source: string;
  readonly of: Readonly<Record<Target, readonly Stretch[]>>;
  /** For each cell and each label the separator behind it, or the one before it where it ends its row. */
  readonly separatorAt: ReadonlyMap<number, Stretch>;
}

const sectionOf = ({ slots }: SlotRow): string | null =>
  slots.length === 1 ? (sectionHeading(slots[0]?.text ?? '')?.section.key ?? null) : null;

/** The rows from the heading of section 2 to that of section 5; all rows where no heading tells. */
function tableRows(rows: readonly SlotRow[]): readonly SlotRow[] {
  const headings = rows.map(sectionOf);
  const last = headings.lastIndexOf('improvement');
  const first = headings.lastIndexOf('proactiveDisclosure', last);
  return rows.slice(Math.max(0, first), last === -1 ? rows.length : last);
}

/** The stretch between two others. */
const between = (a: Stretch, b: Stretch): Stretch => ({ start: a.end, end: Math.max(a.end, b.start) });

/** Takes a source apart. */
export function piecesOf(source: string): Pieces {
  const rows = tableRows(slotRows(source)).filter(({ slots }) =>
    slots.some(({ text }) => !/^:?-{2,}:?$/.test(text)),
  );
  const slots = rows.flatMap((row) => row.slots);
  const separatorAt = new Map<number, Stretch>();
  const separators = rows.flatMap((row, at) => {
    const inside = row.slots.slice(1).map((slot, index) => between(row.slots[index] as Stretch, slot));
    row.slots.forEach(({ start }, index) => {
      const own = inside[index] ?? inside.at(-1);
      if (own) separatorAt.set(start, own);
    });
    const [lastSlot, nextSlot] = [row.slots.at(-1), rows[at + 1]?.slots[0]];
    return lastSlot && nextSlot ? [...inside, between(lastSlot, nextSlot)] : inside;
  });
  return {
    source,
    of: {
      cell: slots.filter(({ text }) => lookOf(text) !== 'words'),
      label: slots.filter(({ text }) => lookOf(text) === 'words'),
      row: rows,
      separator: separators.filter(({ start, end }) => start < end),
    },
    separatorAt,
  };
}
