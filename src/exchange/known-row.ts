import type { DataRuleId } from '../finding/data-rules.js';
import type { FindingDraft } from '../finding/finding.js';
import type { SchemaRuleId } from '../finding/rules/schema.js';
import { shortened, shown } from '../finding/shown.js';
import { type MoneyUnit, moneyUnitKeys } from '../form/disclosure.js';
import type { Edition } from '../form/edition.js';
import { editionForYear, editions } from '../form/forms.js';
import { findCell } from '../report/find-cell.js';
import { countField } from './field.js';
import { type Place, placeAt } from './place.js';
import type { ReportRow } from './report-row.js';

/** A row that speaks of something a report can have. */
export interface KnownRow extends Pick<ReportRow, 'agency' | 'year' | 'edition' | 'address'> {
  /** Where it stands in the table, from 0. */
  readonly row: number;
  readonly place: Place;
  /** What it says; undefined where that cannot stand there. */
  readonly value: unknown;
  readonly unit: MoneyUnit | null;
}

/** What a row is that was not looked at yet. */
export type RawRow = Readonly<Partial<Record<keyof ReportRow, unknown>>>;

type Log = FindingDraft<DataRuleId>[];

const units: readonly unknown[] = [...moneyUnitKeys, null];

/** A finding about a column of a row. */
function draft(
  rule: SchemaRuleId,
  pointer: string,
  row: number,
  wanted?: string,
  found?: unknown,
): FindingDraft<DataRuleId> {
  return {
    rule,
    params: {
      pointer: shortened(pointer),
      row,
      ...(wanted !== undefined && { wanted }),
      ...(rule === 'schema.value' && { found: shown(found) }),
    },
  };
}

/** The year; null where none is given, undefined where it is no whole number. */
function readYear(raw: unknown): number | null | undefined {
  const year = raw === undefined ? null : countField.read(raw);
  return year === null || (typeof year === 'number' && Number.isInteger(year)) ? year : undefined;
}

function readEdition(raw: unknown, year: number | null): Edition | undefined {
  const isGiven = raw !== undefined && raw !== null && raw !== '';
  if (!isGiven) return year === null ? undefined : editionForYear(year);
  const named = typeof raw === 'number' ? `${raw}` : raw;
  return editions.find((edition) => edition === named);
}

function readAgency(raw: unknown): string | null | undefined {
  if (raw === undefined || raw === null) return null;
  return typeof raw === 'string' ? raw : undefined;
}

/** Which report a row is of; undefined, with a finding, where that cannot be told. */
function reportOf(
  { agency, year, edition }: RawRow,
  row: number,
  log: Log,
): Pick<KnownRow, 'agency' | 'year' | 'edition'> | undefined {
  const name = readAgency(agency);
  if (name === undefined) log.push(draft('schema.value', '/agency', row, 'string | null', agency));
  const ofYear = readYear(year);
  if (ofYear === undefined) log.push(draft('schema.value', '/year', row, 'integer | null', year));
  if (name === undefined || ofYear === undefined) return undefined;
  const form = readEdition(edition, ofYear);
  if (form) return { agency: name, year: ofYear, edition: form };
  log.push(draft('schema.value', '/edition', row, editions.map((one) => `"${one}"`).join(' | '), edition));
  return undefined;
}

function readUnit(raw: unknown, row: number, log: Log): MoneyUnit | null | undefined {
  const unit = raw === undefined || raw === '' ? null : raw;
  if (units.includes(unit)) return unit as MoneyUnit | null;
  log.push(draft('schema.value', '/unit', row, units.map((one) => JSON.stringify(one)).join(' | '), raw));
  return undefined;
}

/** A row, where it speaks of something that a report of its edition can have; else a finding says why it does not. */
export function knownRow(raw: RawRow, row: number, log: Log): KnownRow | undefined {
  if (typeof raw !== 'object' || raw === null) {
    log.push(draft('schema.value', `/${row}`, row, '{ agency, year, edition, address, value, … }', raw));
    return undefined;
  }
  const report = reportOf(raw, row, log);
  if (!report) return undefined;
  const { address } = raw;
  const place = typeof address === 'string' ? placeAt(report.edition, address) : undefined;
  if (typeof address !== 'string' || !place) {
    log.push(draft('schema.unknown-key', typeof address === 'string' ? address : '/address', row));
    return undefined;
  }
  const { field } = place;
  const value = raw.value === undefined ? undefined : field.read(raw.value);
  if (value === undefined) {
    const cell = findCell(report.edition, address);
    const cells = cell
      ? [{ address: cell.address, role: 'subject', value: null, of: 'report' } as const]
      : [];
    log.push({ ...draft('schema.value', address, row, field.wanted, raw.value), cells });
  }
  const unit = place.kind === 'amount' ? readUnit(raw.unit, row, log) : null;
  return {
    ...report,
    row,
    address,
    place,
    value: unit === undefined ? undefined : value,
    unit: unit ?? null,
  };
}
