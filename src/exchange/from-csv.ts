import { createFinding } from '../finding/create-finding.js';
import { type DataRuleId, dataRules } from '../finding/data-rules.js';
import type { Finding, FindingDraft } from '../finding/finding.js';
import { onlyLocale } from '../finding/only-locale.js';
import { shortened, shown } from '../finding/shown.js';
import { editionForYear, editions } from '../form/forms.js';
import type { Locale } from '../form/locale.js';
import { csvColumns } from './csv-columns.js';
import { type CsvField, type CsvRecord, csvRecords } from './csv-records.js';
import { countField } from './field.js';
import { asItWas } from './formula.js';
import type { RawRow } from './known-row.js';
import { placeAt } from './place.js';
import type { ReportRow } from './report-row.js';

/** What was read from CSV. */
export interface CsvResult {
  /** The rows as the text has them; `fromRows` says what of them cannot be read. */
  readonly rows: readonly ReportRow[];
  /** What is no table of rows, with its place in the text. */
  readonly findings: readonly Finding[];
}

/** How to read CSV. */
export interface FromCsvOptions {
  /** The language of the messages. Unless given, `zh`. */
  readonly locale?: Locale;
}

/** What the head has to name; what else there is can be left out. */
const needed: readonly (keyof ReportRow)[] = ['agency', 'year', 'address', 'value'];

const wordsOf = (field: CsvField): CsvField => (field === null ? null : asItWas(field));

type Fields = Readonly<Partial<Record<keyof ReportRow, CsvField>>>;

/** A text as what it is for its column; what it cannot be it stays, for `fromRows` to speak of. */
function typed({ agency = null, year, edition, address, label, value = null, unit }: Fields): ReportRow {
  const readYear = countField.read(year ?? null) ?? year;
  const ofYear = typeof readYear === 'number' ? editionForYear(readYear) : undefined;
  const form = editions.find((one) => one === edition) ?? ofYear;
  const place = form && placeAt(form, address ?? '');
  const row: RawRow = {
    agency,
    year: readYear,
    edition: edition || ofYear,
    address: address ?? '',
    label: label ?? '',
    value: place?.field.read(value) ?? value,
    unit: unit || null,
  };
  return row as unknown as ReportRow;
}

function span({ start, end, line }: CsvRecord): Pick<FindingDraft, 'span'> {
  return { span: { start, end, line, column: 1 } };
}

function headFindings(
  record: CsvRecord | undefined,
  names: readonly CsvField[],
): readonly FindingDraft<DataRuleId>[] {
  return needed
    .filter((column) => !names.includes(column))
    .map((column) => ({
      rule: 'schema.missing',
      params: { pointer: `/${column}`, wanted: csvColumns.join(',') },
      ...(record && span(record)),
    }));
}

/** A line that has not the fields of the head, or a quote that ends nowhere: what stands there, and what should. */
function brokenRecord(record: CsvRecord, text: string, head: string): FindingDraft<DataRuleId> {
  const { start, end, line, broken } = record;
  const params = { line, found: shown(text.slice(start, end)), wanted: broken ? '"…"' : shortened(head) };
  return { rule: 'schema.value', params, ...span(record) };
}

/**
 * The rows of a table that `toCsv` wrote, or of one with such a head: `agency`, `year`, `address` and `value`, in any
 * order, and if need be `edition`, `label` and `unit`; other columns are left out. A byte order mark is no part of the
 * table. `fromCsv(toCsv(rows)).rows` are the rows.
 *
 * A spreadsheet that saves the table anew does not tell an empty text from nothing; `fromRows` takes nothing for an
 * empty text where a text belongs.
 *
 * @throws RangeError for an option, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { fromCsv } from 'zfxxgk-report';
 *
 * const { rows } = fromCsv('year,agency,address,value\n2024,岚川市水务局,/requests/received/total,12\n');
 * rows[0]?.value; //=> 12
 * fromCsv('a,b\n1,2', { locale: 'en' }).findings[0]?.message; //=> '/agency: is missing; should be agency,year,edition,address,label,value,unit'
 * ```
 */
export function fromCsv(text: string, options: FromCsvOptions = {}): CsvResult {
  const locale = onlyLocale(options);
  const rows: ReportRow[] = [];
  const drafts: FindingDraft<DataRuleId>[] = [];
  const records = csvRecords(text);
  const head = records.next().value ?? undefined;
  const names = (head?.fields ?? []).map((name) => name?.trim() ?? null);
  drafts.push(...headFindings(head, names));
  if (drafts.length === 0) {
    for (const record of records) {
      const isWhole = !record.broken && record.fields.length === names.length;
      if (!isWhole) drafts.push(brokenRecord(record, text, names.join(',')));
      else
        rows.push(
          typed(Object.fromEntries(names.map((name, at) => [name, wordsOf(record.fields[at] ?? null)]))),
        );
    }
  }
  const findings = drafts.map((draft) => createFinding(draft, dataRules[draft.rule], locale));
  return { rows, findings };
}
