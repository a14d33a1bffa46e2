import { fold } from '../fold.js';
import { ordinalOf, withoutOrdinals } from '../ordinal.js';
import { labelCore, wholeLabelCore } from './label-core.js';
import { findBeginning, findLabel, type LabelMatch } from './label-index.js';
import { labelReader } from './label-reader.js';
import type { RowTarget } from './row-targets.js';
import { vocabulary } from './vocabulary.js';

/**
 * Two figures or marks side by side, one at the end behind a blank or a comma, or one that is longer than the mark of a note:
 * the line holds a row, or the beginning of one, and is no label.
 */
const FIGURES = /\d\s+\d|\d\d$|[\s,，](?:\d[\d.]*,?|[-/—])$|\s[-/\d—–―−]{1,20}\s+[-/\d—–―−]{1,20}\s/;

/** A label without the captions that stand before its ordinal: 1.属于国家秘密 of （三）不予公开1.属于国家秘密. */
function withoutCaptions(label: string): string {
  const words = withoutOrdinals(fold(label));
  const caption = vocabulary().headings.find((one) => words.startsWith(one));
  const rest = caption === undefined ? '' : words.slice(caption.length);
  return ordinalOf(rest) === null ? label : withoutCaptions(rest);
}

function rowWith(published: string, find: typeof findLabel): LabelMatch<RowTarget> | null {
  if (FIGURES.test(published)) return null;
  const { rows, captions } = vocabulary();
  const label = withoutCaptions(published);
  const whole = rows.exact.get(wholeLabelCore(label));
  if (whole) return { target: whole, kind: 'exact' };
  const core = labelCore(label);
  // 不予公开 stands over rows, and is like the label of the row that says the opposite.
  const match = captions.has(core) && !rows.exact.has(core) ? null : find(rows, core);
  if (match?.kind !== 'similar') return match;
  // Two rows that lost the line between them: their figures are in one cell too, and which is whose is open.
  const own = published
    .split(/\s/)
    .filter((part) => rows.exact.get(wholeLabelCore(part))?.ambiguous === false);
  return own.length > 1 ? null : match;
}

/** The row that a label names; null where it names none. */
export const rowOfLabel: (label: string) => LabelMatch<RowTarget> | null = labelReader(null, (label) =>
  rowWith(label, findLabel),
);

/** The row whose label a text is or begins; null where it is the beginning of none or of several. */
export const rowBeginningWith: (text: string) => LabelMatch<RowTarget> | null = labelReader(null, (text) =>
  rowWith(text, findBeginning),
);
