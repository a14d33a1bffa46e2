import { fold } from '../../text/fold.js';
import { rowBeginningWith, rowOfLabel } from '../../text/labels/row-of-label.js';
import { ordinalOf } from '../../text/ordinal.js';
import type { DataRow } from './data-row.js';

/** A label is torn into no more pieces. */
const MOST_PIECES = 4;

const isInTable = ({ row }: DataRow): boolean => !row.loose && row.figures > 0;

/**
 * What a row is labelled with where that can go on with a label above it; null for a label that stands there whole. Words
 * behind a label are what stands beside the figures: the label ends a caption then.
 */
function pieceOf({ row, label, strangeLabel, valuesFrom }: DataRow): string | null {
  if (label && row.looks[valuesFrom] === 'words') return row.cells[valuesFrom]?.text ?? null;
  return label?.match.kind === 'exact' ? null : (label?.text ?? strangeLabel);
}

/** What the pieces of a label make up. One that seems to be another label (2.其他) does not have to be all there. */
function labelOf(text: string, { label }: DataRow) {
  const match = label?.match.target.ambiguous ? rowBeginningWith(text) : rowOfLabel(text);
  return match?.kind === 'exact' || (label && match?.kind === 'prefix') ? match : null;
}

/** Whether words can go on with a label: the rest of one has no ordinal. */
const goesOn = (words: string | null): boolean => words !== null && ordinalOf(fold(words)) === null;

/** The rows with the label that the pieces from one of them to another make up; null where these are none. */
function labelled(rows: readonly DataRow[]): readonly DataRow[] | null {
  const [first, ...others] = rows as readonly [DataRow, ...DataRow[]];
  const begun = first.label?.text ?? first.strangeLabel;
  const pieces = others.map(pieceOf);
  const areOfOne = rows.every((row) => isInTable(row) && row.table === first.table);
  if (begun === null || !pieces.every(goesOn) || !areOfOne) return null;
  const match = labelOf([begun, ...pieces].join(''), first);
  if (!match) return null;
  const label = { match, text: begun, index: first.valuesFrom - 1 };
  return [
    { ...first, label, strangeLabel: null },
    ...others.map((row, at) => ({ ...row, label: null, strangeLabel: pieces[at] ?? null })),
  ];
}

/**
 * The rows of tables with the label of a row whose cells a line break tore into several rows, figures in each of them,
 * on the first: 2.其他 above 法律行政法规禁止公开 is one label and not two.
 */
export function withTornLabels(rows: readonly DataRow[]): readonly DataRow[] {
  const out = [...rows];
  for (let at = 1; at < out.length; at++) {
    if (!isInTable(out[at] as DataRow) || pieceOf(out[at] as DataRow) === null) continue;
    for (let from = at - 1; from >= Math.max(0, at + 1 - MOST_PIECES); from--) {
      const whole = labelled(out.slice(from, at + 1));
      if (whole) out.splice(from, whole.length, ...whole);
    }
  }
  return out;
}
