import type { DataRuleId } from '../finding/data-rules.js';
import type { FindingDraft } from '../finding/finding.js';
import { shown } from '../finding/shown.js';
import type { Address } from '../form/address.js';
import { narrativeKeys } from '../form/sections.js';
import type { AnnualReport } from '../report/annual-report.js';
import { blankReport } from '../report/blank-report.js';
import { cellAddresses } from '../report/cell-addresses.js';
import { grouped } from '../report/grouped.js';
import { setCell } from '../report/set-cell.js';
import { type ItemForm, itemForms, type ListName } from './field.js';
import type { KnownRow } from './known-row.js';
import type { ItemPlace } from './place.js';

type Log = FindingDraft<DataRuleId>[];
type Rows = ReadonlyMap<string, KnownRow>;

/** The rows by address; of two that differ neither is taken. */
function byAddress(group: readonly KnownRow[], log: Log): Rows {
  const rows = new Map<string, KnownRow>();
  for (const row of group) {
    const before = rows.get(row.address);
    const differs = before !== undefined && (before.value !== row.value || before.unit !== row.unit);
    rows.set(row.address, differs ? { ...row, value: undefined } : row);
    if (!differs) continue;
    const isCell = row.place.kind === 'cell' || row.place.kind === 'amount';
    log.push({
      rule: 'parse.conflict',
      params: {
        row: row.row,
        first: shown(before.value),
        second: shown(row.value),
        ...(!isCell && { pointer: row.address }),
      },
      ...(isCell && {
        cells: [{ address: row.address as Address, role: 'subject', value: null, of: 'report' }],
      }),
    });
  }
  return rows;
}

/** What a cell holds by its row: an amount has its unit beside it. */
function cellValue({ place, value = null, unit }: KnownRow): unknown {
  const isAmount = place.kind === 'amount' && value !== null && value !== 'n/a';
  return isAmount ? { value, unit } : value;
}

function withCells(report: AnnualReport, rows: Rows, log: Log): AnnualReport {
  const ofCells = [...rows.values()].filter(({ place }) => place.kind === 'cell' || place.kind === 'amount');
  const missing = cellAddresses(report.edition).filter((address) => !rows.has(address));
  if (missing.length > 0) {
    log.push({ rule: 'schema.missing', missing, params: { pointer: '', wanted: 'number | null | "n/a"' } });
  }
  return ofCells.reduce(
    (filled, row) => setCell(filled, row.address as never, cellValue(row) as never),
    report,
  );
}

type ItemRow = KnownRow & { readonly place: ItemPlace };

function isItemRow(row: KnownRow): row is ItemRow {
  return row.place.kind === 'item';
}

/** What stands behind consecutive numbers from 0; that a number is left out is a finding. */
function inOrder<T>(numbered: ReadonlyMap<number, T>, pointer: string, log: Log): readonly T[] {
  const numbers = [...numbered.keys()].sort((a, b) => a - b);
  const gap = numbers.findIndex((number, index) => number !== index);
  if (gap !== -1) {
    log.push({ rule: 'schema.missing', params: { pointer: `${pointer}/${gap}`, wanted: 'object' } });
  }
  return numbers.map((number) => numbered.get(number) as T);
}

/** Something in a list, from its rows; null, with a finding, where a part of it is missing. */
function item(form: ItemForm, rows: readonly ItemRow[], pointer: string, log: Log): object | null {
  const parts = grouped(rows, ({ place }) => place.part);
  let isWhole = true;
  const entries = Object.entries(form).map(([part, { holds, wanted }]) => {
    const own = parts.get(part) ?? [];
    if (holds === 'list') {
      const values = new Map(own.map(({ place, value }) => [place.at as number, value]));
      return [part, inOrder(values, `${pointer}/${part}`, log).filter((value) => value !== undefined)];
    }
    const [{ value = null } = {}] = own;
    if (own.length === 0 && holds === 'value') {
      log.push({ rule: 'schema.missing', params: { pointer: `${pointer}/${part}`, wanted } });
    }
    if (value === null && holds === 'value') isWhole = false;
    return [part, value];
  });
  return isWhole ? Object.fromEntries(entries) : null;
}

function listAt(pointer: string, name: ListName, rows: readonly ItemRow[], log: Log): readonly object[] {
  const own = rows.filter(({ place }) => place.list === pointer);
  const items = inOrder(
    grouped(own, ({ place }) => place.index),
    pointer,
    log,
  );
  return items.flatMap((parts) => {
    const at = `${pointer}/${parts[0]?.place.index}`;
    return item(itemForms[name], parts, at, log) ?? [];
  });
}

/** A report from the rows of a table that are of it. What is missing or contradicts itself is logged. */
export function assembleReport(group: readonly KnownRow[], log: Log): AnnualReport {
  const [{ agency, year, edition }] = group as readonly [KnownRow];
  const rows = byAddress(group, log);
  const stated = (address: string): Record<string, unknown> => {
    const value = rows.get(address)?.value;
    return value === undefined ? {} : { [address.slice(address.lastIndexOf('/') + 1)]: value };
  };
  const items = [...rows.values()].filter(isItemRow);
  const hasExplanations = [...rows.keys()].some((address) => address.startsWith('/explanations'));
  const list = (pointer: string, name: ListName) => listAt(pointer, name, items, log);
  const report = {
    ...withCells(blankReport(edition), rows, log),
    year,
    agency: { name: agency, ...stated('/agency/kind'), ...stated('/agency/code') },
    ...stated('/title'),
    ...stated('/publishedOn'),
    narrative: Object.fromEntries(narrativeKeys.map((key) => [key, list(`/narrative/${key}`, 'narrative')])),
    extraRows: list('/extraRows', 'extraRows'),
    notes: list('/notes', 'notes'),
    ...(hasExplanations && { explanations: list('/explanations', 'explanations') }),
  };
  return report as unknown as AnnualReport;
}
