import { type NamesOf, requireNames } from '../finding/require-names.js';
import { csvColumns } from './csv-columns.js';
import { notFormula } from './formula.js';
import type { ReportRow } from './report-row.js';

/** How to write CSV. */
export interface CsvOptions {
  /** Whether to begin with a byte order mark, by which Excel knows UTF-8. Unless given, not. */
  readonly bom?: boolean;
}

const optionNames: NamesOf<CsvOptions> = { bom: true };

const QUOTED = /[",;\t\r\n]|^\s|\s$/;

/** A field: nothing for `null`, a pair of quotes for an empty text. */
function field(value: string | number | null): string {
  if (value === null) return '';
  const text = notFormula(String(value));
  return text === '' || QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV by RFC 4180: a head, a row a line, CR LF at the end of each. It can be opened in a spreadsheet without
 * harm: a text that begins as a formula does (`=`, `+`, `-`, `@`, also behind blanks, a tab, a line break) stands
 * behind an apostrophe, which `fromCsv` takes away again; numbers, negative ones too, stay numbers.
 *
 * @throws RangeError for an option that does not exist.
 *
 * @example
 * ```ts
 * import { toCsv } from 'zfxxgk-report';
 *
 * const row = { agency: '=1+1', year: 2020, edition: '2019', label: '', unit: null } as const;
 * toCsv([{ ...row, address: '/proactiveDisclosure/fees/itemChange', value: -8 }]).split('\r\n')[1]; //=> "'=1+1,2020,2019,/proactiveDisclosure/fees/itemChange,\"\",-8,"
 * ```
 */
export function toCsv(rows: Iterable<ReportRow>, options: CsvOptions = {}): string {
  requireNames(options, optionNames);
  const lines = [csvColumns.join(',')];
  for (const row of rows) lines.push(csvColumns.map((column) => field(row[column])).join(','));
  return `${options.bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}
