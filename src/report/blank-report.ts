import type { Edition } from '../form/edition.js';
import { type FormCell, formCells } from '../form/form-cells.js';
import { narrativeKeys } from '../form/sections.js';
import type { AnnualReport } from './annual-report.js';
import type { Cell, MoneyCell } from './cell.js';
import { stepsOf } from './steps-of.js';

interface Branch {
  [key: string]: Branch | Cell | MoneyCell;
}

/** A part of the form: the cells of a row, or other parts, by their keys. */
interface Part {
  readonly cells: FormCell[];
  readonly parts: Map<string, Part>;
}

function partAt(part: Part, key: string): Part {
  const below = part.parts.get(key) ?? { cells: [], parts: new Map() };
  part.parts.set(key, below);
  return below;
}

function tablesOf(edition: Edition): Part {
  const tables: Part = { cells: [], parts: new Map() };
  for (const cell of formCells[edition]) {
    if (!cell.optional) stepsOf(cell.row).reduce(partAt, tables).cells.push(cell);
  }
  return tables;
}

const tables: Partial<Record<Edition, Part>> = {};

function filled({ cells, parts }: Part, valueIn: (cell: FormCell) => Cell | MoneyCell): Branch {
  const branch: Branch = {};
  for (const cell of cells) branch[cell.column] = valueIn(cell);
  for (const [key, part] of parts) branch[key] = filled(part, valueIn);
  return branch;
}

/** A report of nothing but cells, without those of optional rows: no text, no year, no agency. */
export function reportOfCells<E extends Edition>(
  edition: E,
  valueIn: (cell: FormCell) => Cell | MoneyCell,
): AnnualReport & { edition: E } {
  tables[edition] ??= tablesOf(edition);
  const report = {
    edition,
    year: null,
    agency: { name: null },
    title: null,
    narrative: Object.fromEntries(narrativeKeys.map((key) => [key, []])),
    ...filled(tables[edition], valueIn),
    extraRows: [],
    notes: [],
  };
  return report as unknown as AnnualReport & { edition: E };
}

/** A report in which nothing is filled in: every cell blank, no text, no year, no agency. */
export function blankReport<E extends Edition>(edition: E): AnnualReport & { edition: E } {
  return reportOfCells(edition, () => null);
}
