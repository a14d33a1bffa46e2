import type { Sheet, SheetRow } from '../sheets/sheet.js';

/** A row of a table in plain text, where all labels stand in one column. */
export interface TextRow {
  readonly label: string;
  /** By how many columns the label is indented. */
  readonly indent: number;
  /** null for a label that stands over the rows below it and has no figures. */
  readonly figures: readonly string[] | null;
}

const STEP = 2;

function rowsOf({ labels, figures }: SheetRow): readonly TextRow[] {
  const stated = labels
    .map((label, depth) => ({ label, indent: Math.max(0, depth - 1) * STEP }))
    .filter(({ label }) => label !== '');
  const own = stated.pop() ?? { label: '', indent: 0 };
  return [
    ...stated.map((above) => ({ ...above, figures: null })),
    { ...own, figures: figures.map(({ text }) => text) },
  ];
}

/** The rows of a table with its columns of labels folded into one: a label over others gets a row of its own. */
export function textRows({ rows }: Sheet): readonly TextRow[] {
  return rows.flatMap(rowsOf);
}
