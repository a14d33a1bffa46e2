import { isFigure, lookOf } from '../../text/cell-look.js';
import { headCells } from '../../text/form-line.js';
import { blankPartedCells } from '../../text/line-cells.js';
import { isMoneyUnit } from '../../text/money-unit.js';
import { type ParagraphBlock, sourceOffset, type TableCell } from '../block.js';
import type { SourceRow } from './row.js';

function cellAt(line: ParagraphBlock, start: number, end: number, column: number): TableCell {
  const from = sourceOffset(line, start);
  const to = end === line.text.length ? line.end : sourceOffset(line, end);
  return { text: line.text.slice(start, end), start: from, end: to, column, columnSpan: 1 };
}

const rowOf = (cells: readonly TableCell[]): SourceRow => ({
  text: cells.map(({ text }) => text).join(' '),
  start: (cells[0] as TableCell).start,
  end: (cells.at(-1) as TableCell).end,
  cells,
});

/**
 * Rows from lines that follow one another outside any table: a line with a label and figures is a row; of lines with
 * one cell each, a row is the labels that follow one another and the figures behind them.
 */
export function looseRows(lines: readonly ParagraphBlock[]): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  let open: TableCell[] = [];
  let hasFigures = false;
  const close = (): void => {
    if (open.length > 0) rows.push({ ...rowOf(open), stacked: true });
    open = [];
    hasFigures = false;
  };
  for (const line of lines) {
    const parted = blankPartedCells(line.text) ?? headCells(line.text);
    if (parted && parted.length > 1) {
      close();
      const row = rowOf(parted.map(({ start, end }, column) => cellAt(line, start, end, column)));
      rows.push({ ...row, lineStart: line.offsetAt ? undefined : line.lineStart });
      continue;
    }
    const isLabel = lookOf(line.text) === 'words';
    const last = open.at(-1);
    if (last && isMoneyUnit(line.text) && isFigure(last.text)) {
      open[open.length - 1] = { ...last, text: last.text + line.text, end: line.end };
      continue;
    }
    if (isLabel && hasFigures) close();
    hasFigures ||= !isLabel;
    open.push(cellAt(line, 0, line.text.length, open.length));
  }
  close();
  return rows;
}
