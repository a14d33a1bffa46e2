import type { Edition } from '../form/edition.js';
import { type FormCell, formCells } from '../form/form-cells.js';
import { absentRows } from '../report/absent-rows.js';
import type { AnnualReport } from '../report/annual-report.js';
import type { Cell, MoneyCell } from '../report/cell.js';
import { valueAt } from '../report/get-cell.js';
import type { Adder, Sum } from './cell-sum.js';
import { countAdder } from './count-adder.js';
import { moneyAdder } from './money-adder.js';
import { type NameList, nameList } from './name-list.js';

/** What one cell comes to in all reports that were added. */
export interface SummedCell extends Sum {
  readonly cell: FormCell;
  /** How many reports have a figure there. */
  readonly figures: number;
  /** The reports that print the cell and have no figure there, and no mark as not applicable either. */
  readonly blanks: NameList;
}

/** Adds up reports of one edition cell by cell, and keeps none of them. */
export interface ReportSums {
  readonly add: (report: AnnualReport, name: string) => void;
  /** Every cell of the edition, those of optional rows last. */
  readonly cells: () => readonly SummedCell[];
  /** The rows that some report prints. */
  readonly printed: () => ReadonlySet<string>;
}

interface Column {
  readonly cell: FormCell;
  readonly adder: Adder;
  readonly blanks: NameList;
  figures: number;
  marks: number;
}

function addTo(column: Column, value: unknown, name: string): void {
  if (column.adder.add(value, name)) column.figures++;
  else if (value === 'n/a') column.marks++;
  else column.blanks.add(name);
}

/** What stands for a cell without a figure: a blank where any report left it blank. */
function noFigure({ blanks, marks }: Column): Cell | MoneyCell {
  return blanks.count() === 0 && marks > 0 ? 'n/a' : null;
}

/** Sums of the cells of an edition, of no report yet. */
export function reportSums(edition: Edition): ReportSums {
  const columns = formCells[edition].map((cell): Column => {
    const adder = cell.kind === 'money' ? moneyAdder(cell.unit) : countAdder();
    return { cell, adder, blanks: nameList(), figures: 0, marks: 0 };
  });
  const printed = new Set<string>();
  return {
    add: (report, name) => {
      const absent = absentRows(report);
      let at: string | undefined;
      let row: unknown;
      for (const column of columns) {
        const { cell } = column;
        if (absent.has(cell.row)) continue;
        if (cell.row !== at) {
          at = cell.row;
          row = valueAt(report, at) ?? {};
          printed.add(at);
        }
        addTo(column, (row as Readonly<Record<string, unknown>>)[cell.column], name);
      }
    },
    cells: () =>
      columns.map((column) => {
        const { cell, figures, blanks, adder } = column;
        return { cell, figures, blanks, ...(figures > 0 ? adder.sum() : { value: noFigure(column) }) };
      }),
    printed: () => printed,
  };
}
