import { forms } from '../../form/forms.js';
import type { ExtraRow } from '../../report/annual-report.js';
import type { Cell } from '../../report/cell.js';
import { plain } from '../../text/fold.js';
import { withoutOrdinals } from '../../text/ordinal.js';
import { readCell } from '../../text/read-cell.js';
import type { DataRow } from './data-row.js';
import type { StrayRow } from './table-reading.js';

/** The label of a row without ordinals and without the remark in brackets behind it. */
function bareLabel(label: string): string {
  const words = withoutOrdinals(plain(label));
  return words.replace(/\([^()]*\)?$/, '') || words;
}

function headsOf({ header, table }: DataRow): readonly string[] {
  if (table === 'requests') return forms['2021'].applicantColumns.map(({ zh }) => zh);
  return (header?.words ?? []).map(({ text }) => text);
}

function cellsOf({ values }: DataRow, columns: number): readonly Cell[] {
  const cells = values.map(({ text }): Cell => {
    const { value } = readCell(text, 'change');
    return typeof value === 'number' || value === 'n/a' ? value : null;
  });
  while (cells.length > columns && cells.at(-1) === null) cells.pop();
  return cells;
}

/** A row of the source that the form of the report does not have, kept as it stands. */
export function extraRow({ data, item }: StrayRow): ExtraRow | null {
  if (item === null) return null;
  const heads = headsOf(data);
  const label = bareLabel(data.label?.text ?? data.strangeLabel ?? '');
  return { item, heads, label, cells: cellsOf(data, heads.length) };
}
