import type { Edition } from '../../form/edition.js';
import { cellsOfRow, type FormCell, formCells } from '../../form/form-cells.js';
import { forms } from '../../form/forms.js';
import type { DataRow } from './data-rows.js';
import { likenessIn } from './like-rows.js';
import type { Placeable } from './place-row.js';
import { placedRow, rowOfWays } from './placed-row.js';
import { splitFigures } from './split-figures.js';
import type { StrayRow, TableReading } from './table-reading.js';

/** Each group's total against its results, for the groups that can tell; null where none can. */
function adds(columns: readonly FormCell[]) {
  return (values: readonly Placeable[]): boolean | null => {
    let told: boolean | null = null;
    for (const [at, { row, column }] of columns.entries()) {
      const total = values[at];
      if (column !== 'total' || typeof total !== 'number') continue;
      const terms = values.filter((_, index) => index !== at && columns[index]?.row === row);
      if (terms.every((term) => typeof term !== 'number')) continue;
      const sum = terms.reduce<number>((all, term) => all + (typeof term === 'number' ? term : 0), 0);
      if (sum !== total) return false;
      told = true;
    }
    return told;
  };
}

/** Whether figures can be the beginning of the groups one after another: each that is complete adds up. */
function canBeGroups(width: number) {
  return (values: readonly number[]): boolean => {
    if (values.length % width !== 0) return true;
    const group = values.slice(-width);
    return group.slice(0, -1).reduce((sum, value) => sum + value, 0) === group.at(-1);
  };
}

/** In the layout of the form one row without a label holds all groups. */
function holdsAllGroups(data: DataRow, groupWidth: number): boolean {
  if (data.row.glued) return data.row.figures > 0;
  return (
    data.row.figures > groupWidth * 1.5 || (data.label === null && data.row.cells.length > groupWidth * 2)
  );
}

/** The cells behind the last words of a row: its figures, whatever label stands before them. */
function figuresOf(data: DataRow): DataRow {
  const firstFigure = data.row.looks.indexOf('figure');
  const from = data.row.looks.lastIndexOf('words', firstFigure) + 1;
  return { ...data, label: null, values: data.row.cells.slice(from), valuesFrom: from };
}

/** Reads section 4: all groups in one row, as the form has it, or a row a group. */
export function readRemedyTable(rows: readonly DataRow[], edition: Edition): TableReading {
  const all = formCells[edition].filter(({ table }) => table === 'remedies');
  const width = forms[edition].remedyColumns.length;
  const stray: StrayRow[] = [];
  const widthOf = (data: DataRow) => (holdsAllGroups(data, width) ? all.length : width);
  const like = likenessIn(rows, widthOf);
  /** Figures without a label show that labels without figures are captions over them, and no blank rows. */
  const hasCaptions = rows.some(
    (data) => data.label === null && data.row.figures > 0 && !holdsAllGroups(data, width),
  );
  const placed = rows.flatMap((data) => {
    if (hasCaptions && data.row.figures === 0) return [];
    if (holdsAllGroups(data, width)) {
      const figures = figuresOf(data);
      if (!data.row.glued) return [placedRow(figures, all, adds(all), like)];
      return [rowOfWays(figures, all, splitFigures(figures.values, all.length, canBeGroups(width)) ?? [])];
    }
    if (data.label) {
      const cells = cellsOfRow(edition, `/remedies/${data.label.match.target.key}`);
      return [placedRow(data, cells, adds(cells), like)];
    }
    if (data.row.figures > 0) {
      const isExtra = data.strangeLabel !== null;
      stray.push({
        data,
        why: isExtra ? 'extra' : 'unlabelled',
        item: isExtra ? 'remedies' : null,
        edition: null,
      });
    }
    return [];
  });
  return { placed, stray };
}
