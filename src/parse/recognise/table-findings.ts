import type { FindingCell } from '../../finding/finding.js';
import type { Address } from '../../form/address.js';
import type { Edition } from '../../form/edition.js';
import { foldedRows } from '../../form/folded-rows.js';
import { cellsOfRow, formCells } from '../../form/form-cells.js';
import { forms } from '../../form/forms.js';
import { tableIds } from '../../form/sections.js';
import type { ReaderFinding } from '../finding-log.js';
import type { DataRow } from './data-row.js';
import type { Conflict } from './found-cells.js';
import { addressesOf, type PlacedRow } from './placed-row.js';
import { leftover, quoted } from './structure.js';
import type { StrayRow } from './table-reading.js';

const subject = (address: Address): FindingCell => ({ address, role: 'subject', value: null, of: 'report' });

function labelFindings({ data: { label, row } }: PlacedRow): readonly ReaderFinding[] {
  if (!label || label.match.kind === 'exact') return [];
  const cell = row.cells[label.index] ?? row;
  return [
    {
      rule: 'parse.label-guess',
      params: { text: quoted(label.text), label: label.match.target.wording.zh },
      at: cell,
    },
  ];
}

function alignmentFindings(row: PlacedRow): readonly ReaderFinding[] {
  if (row.how === 'exact') return [];
  const { data, cells } = row;
  const disputed = cells.filter((cell) => cell.disputed).map(({ form }) => form.address);
  const isUnknown = row.how === 'unknown';
  return [
    {
      rule: isUnknown ? 'parse.alignment-unknown' : 'parse.alignment-guess',
      cells: addressesOf(row).map(subject),
      missing: disputed,
      params: { found: row.figures, columns: cells.length, text: quoted(data.row.text) },
      at: data.row,
    },
  ];
}

/** What the placing of a row was in doubt about. */
export function rowFindings(row: PlacedRow): readonly ReaderFinding[] {
  return [...labelFindings(row), ...alignmentFindings(row), ...row.left.map(leftover)];
}

/** What became of rows that went into no cell. */
export function strayFindings(stray: readonly StrayRow[], edition: Edition): readonly ReaderFinding[] {
  const blocks = new Set<string>();
  return stray.flatMap(({ data, why, item, edition: found }): readonly ReaderFinding[] => {
    const text = data.label?.text ?? data.strangeLabel ?? data.row.text;
    if (why === 'unlabelled') return [leftover(data.row)];
    if (why === 'extra')
      return [{ rule: 'structure.row-extra', params: { label: quoted(text) }, at: data.row }];
    const key = item ?? '';
    if (blocks.has(key)) return [];
    blocks.add(key);
    const params = { part: key, found: found ?? '', reportEdition: edition, detail: quoted(text) };
    return [{ rule: 'structure.edition', params, at: data.row }];
  });
}

/** Figures stated twice and differently. */
export function conflictFindings(conflicts: readonly Conflict[]): readonly ReaderFinding[] {
  return conflicts.map(({ address, first, second }) => ({
    rule: 'parse.conflict',
    cells: [subject(address)],
    missing: [address],
    params: { first: first.cell?.text ?? '', second: second.cell?.text ?? '' },
    ...(second.cell && { at: second.cell }),
  }));
}

/** Rows that are no more than these are named one by one. */
const FEW_ROWS = 5;

/** Whether what is there of a table is less than what is not, and too much for a finding a row. */
const isMostlyLost = (lost: readonly string[], all: ReadonlySet<string>): boolean =>
  lost.length > FEW_ROWS && lost.length * 2 > all.size;

/** The cells that the source has, by their addresses. */
interface Found {
  has(address: Address): boolean;
}

/** Tables and rows of the form that the source does not have; a table that is mostly not there is missing as a whole. */
export function missingFindings(
  edition: Edition,
  rows: readonly DataRow[],
  found: Found,
  excused: ReadonlySet<string>,
): readonly ReaderFinding[] {
  const nowhere = formCells[edition].filter((cell) => !cell.optional && !found.has(cell.address));
  if (nowhere.length === 0) return [];
  return tableIds.flatMap((table): readonly ReaderFinding[] => {
    const cells = formCells[edition].filter((cell) => cell.table === table && !cell.optional);
    const missing = nowhere.filter((cell) => cell.table === table);
    const lost = [...new Set(missing.map(({ row }) => row))].filter((row) => !excused.has(row));
    const isAbsent = !rows.some((row) => row.table === table) || missing.length === cells.length;
    if (isAbsent || isMostlyLost(lost, new Set(cells.map(({ row }) => row)))) {
      return [
        {
          rule: 'structure.table-missing',
          missing: missing.map(({ address }) => address),
          params: { section: table },
        },
      ];
    }
    return lost.map((row) => {
      const addresses = missing.filter((cell) => cell.row === row).map(({ address }) => address);
      return { rule: 'structure.row-missing', cells: addresses.slice(0, 1).map(subject), missing: addresses };
    });
  });
}

/** Rows that nobody misses because another row stands for them: the three rows of 其他处理 where it is printed as one. */
export function excusedRows(edition: Edition, found: Found): ReadonlySet<string> {
  const printed = foldedRows(forms[edition]).filter(({ row }) =>
    cellsOfRow(edition, row).some(({ address }) => found.has(address)),
  );
  return new Set(printed.flatMap(({ parts }) => parts));
}
