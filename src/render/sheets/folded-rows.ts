import type { Sheet, SheetFigure, SheetRow } from './sheet.js';

/** A row of a table where all labels stand in one column. */
export interface FoldedRow {
  readonly label: string;
  /** How many labels it stands under. */
  readonly depth: number;
  /** null for a label that stands over the rows below it and has no figures. */
  readonly figures: readonly SheetFigure[] | null;
}

function rowsOf({ labels, figures }: SheetRow): readonly FoldedRow[] {
  const stated = labels.map((label, depth) => ({ label, depth })).filter(({ label }) => label !== '');
  const own = stated.pop() ?? { label: '', depth: 0 };
  return [...stated.map((above) => ({ ...above, figures: null })), { ...own, figures }];
}

/** The rows of a table with its columns of labels folded into one: a label over others gets a row of its own. */
export function foldedRows({ rows }: Sheet): readonly FoldedRow[] {
  return rows.flatMap(rowsOf);
}

/** Labels with those that a label above covers written out. */
function spelledOut(rows: readonly SheetRow[]): readonly SheetRow[] {
  let above: readonly string[] = [];
  return rows.map((row) => {
    const own = row.labels.findIndex((label) => label !== '');
    above = row.labels.map((label, depth) => (depth < own ? (above[depth] ?? '') : label));
    return { ...row, labels: above };
  });
}

/** A table with only some of its rows. A label that covered a row left out covers those that stay. */
export function withRows(sheet: Sheet, isKept: (row: SheetRow) => boolean): Sheet {
  const kept = spelledOut(sheet.rows).filter(isKept);
  const rows = kept.map((row, index) => {
    const before = kept[index - 1]?.labels ?? [];
    const same = row.labels.findIndex((label, depth) => label !== before[depth]);
    // The last label is the row's own, also where the row above has the same.
    const own = row.labels.reduce((last, label, depth) => (label === '' ? last : depth), 0);
    const from = same === -1 ? own : Math.min(same, own);
    return { ...row, labels: row.labels.map((label, depth) => (depth < from ? '' : label)) };
  });
  return { ...sheet, rows };
}
