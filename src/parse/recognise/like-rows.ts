import type { DataRow } from './data-row.js';
import type { LikenessOf } from './likeness.js';
import { type CountedRow, RowLikeness } from './row-likeness.js';
import { entered, type RowsOfBlock, rowsOfBlock, rowsOfLabel, sights } from './row-sights.js';

/** The cell in which the first of as many figures as columns stands, without a gap; null for any other row. */
function fullStart({ row, valuesFrom }: DataRow, width: number): number | null {
  const first = row.looks.indexOf('figure', valuesFrom);
  if (first === -1 || row.looks.lastIndexOf('figure') - first + 1 !== width) return null;
  return row.looks.slice(first, first + width).every((look) => look === 'figure') ? first : null;
}

/** Learns from the rows of a table, those below the same heads, where the columns of each stand. */
export function likenessIn(rows: readonly DataRow[], widthOf: (data: DataRow) => number): LikenessOf {
  const blocks = new Map<string, RowsOfBlock>();
  const counted = (data: DataRow): CountedRow => {
    const { row, header, valuesFrom } = data;
    const width = widthOf(data);
    const full = fullStart(data, width);
    const isBare =
      full === null ? null : Number(full === valuesFrom && row.cells.length === valuesFrom + width);
    const block = entered(blocks, `${header?.row.start}/${width}/${row.enclosed === true}`, rowsOfBlock);
    const label = entered(block.byLabel, valuesFrom, rowsOfLabel);
    return { data, width, full, isBare, block, label };
  };
  const known = new Map<DataRow, CountedRow>();
  for (const data of rows) {
    const own = counted(data);
    const { full, isBare, block, label } = own;
    const { length } = data.row.cells;
    known.set(data, own);
    label.lengths.add(length);
    if (full === null || isBare === null) continue;
    entered(label.startsByLength, length, sights).add(full);
    entered(block.startsByLength, length, sights).add(full);
    label.starts.add(full - data.valuesFrom);
    block.areBare.add(isBare);
  }
  return (data) => new RowLikeness(known.get(data) ?? counted(data));
}
