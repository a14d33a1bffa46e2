import type { Address } from '../../form/address.js';
import { formCells } from '../../form/form-cells.js';
import type { AnnualReport } from '../../report/annual-report.js';
import type { ParagraphPointer } from '../../report/narrative.js';
import type { ReaderFinding } from '../finding-log.js';
import type { Reading } from '../reading.js';
import { extraRow } from './extra-rows.js';
import { cellNotes, filledReport } from './fill-report.js';
import { foundCells } from './found-cells.js';
import type { ReadTables } from './read-tables.js';
import { cellReading, type ReadingMaker, rowsByAddress } from './readings.js';
import { leftover } from './structure.js';
import {
  conflictFindings,
  excusedRows,
  missingFindings,
  rowFindings,
  strayFindings,
} from './table-findings.js';

/** The cells of a report: their values, where each was read from, and what there is to say of them. */
export interface ReadCells {
  readonly report: AnnualReport;
  /** Made afresh: what is read of the text is entered into it as well. */
  readonly readings: Map<Address | ParagraphPointer, Reading>;
  readonly findings: readonly ReaderFinding[];
}

/** Reads every cell of the form from the rows that were placed. */
export function readCells(tables: ReadTables, make: ReadingMaker): ReadCells {
  const { edition, placed, stray, rows, left } = tables;
  const { cells, conflicts } = foundCells(placed);
  const refused = new Set(conflicts.map(({ address }) => address));
  const rowOf = rowsByAddress(placed);
  const readings = new Map<Address | ParagraphPointer, Reading>();
  for (const { address, optional } of formCells[edition]) {
    const cell = cells.get(address);
    if (!cell && optional) continue;
    const reading = cell ? cellReading(make, cell, rowOf) : make(null, 'absent');
    readings.set(address, refused.has(address) ? { ...reading, state: 'unreadable' } : reading);
  }
  const extraRows = stray.flatMap((row) => (row.why === 'unlabelled' ? [] : (extraRow(row) ?? [])));
  const findings = [
    ...placed.flatMap(rowFindings),
    ...strayFindings(stray, edition),
    ...left.map(leftover),
    ...conflictFindings(conflicts),
    ...missingFindings(edition, rows, cells, excusedRows(edition, cells)),
  ];
  const report = { ...filledReport(edition, cells, refused), extraRows, notes: cellNotes(cells) };
  return { report, readings, findings };
}
