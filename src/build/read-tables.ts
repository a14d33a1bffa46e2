import type { Address } from '../form/address.js';
import type { Edition } from '../form/edition.js';
import { type TableId, tableIds } from '../form/sections.js';
import { blankReport } from '../report/blank-report.js';
import type { Cell, MoneyCell } from '../report/cell.js';
import { findCell } from '../report/find-cell.js';
import { type InputObject, inputObject } from './input-object.js';
import { readCellInput } from './read-cell-input.js';

/** Figures by address. */
export type Figures = Map<Address, Cell | MoneyCell>;

/**
 * The figures given for the three tables, by address. What is `undefined` counts as left out.
 *
 * @throws ReportInputError for a row, a column or an outcome that the edition does not have, and for a value that
 * its cell cannot hold.
 */
export function readTables(input: InputObject<TableId>, edition: Edition): Figures {
  const figures: Figures = new Map();
  const read = (given: unknown, form: object, pointer: string): void => {
    const branch = inputObject(given, pointer, Object.keys(form));
    for (const [name, below] of Object.entries(form)) {
      const [value, address] = [branch[name], `${pointer}/${name}`];
      if (value === undefined) continue;
      const cell = findCell(edition, address);
      if (cell) figures.set(cell.address, readCellInput(value, cell));
      else read(value, below, address);
    }
  };
  const blank = blankReport(edition);
  for (const table of tableIds) read(input[table], blank[table], `/${table}`);
  return figures;
}
