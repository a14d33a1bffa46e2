import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type RequestRecord, recordFromRow, tallyRemedies, tallyRequests } from '../../../src/build/index.js';
import { fromCsv, fromKirogovcompare, fromRows, toCsv, toRows } from '../../../src/exchange/index.js';
import { applicants } from '../../../src/form/applicants.js';
import { forms } from '../../../src/form/forms.js';
import { decodeSource, parseReport } from '../../../src/parse/index.js';
import { renderMarkdown } from '../../../src/render/index.js';
import { readReport } from '../../../src/schema/index.js';
import { validateReport } from '../../../src/validate/index.js';
import { anyReport } from '../../generators/any-report.js';
import { anyBytes, anyJson, anySource, anyValue } from './any-data.js';
import { type Law, law, mustBe } from './law.js';

const record = fc.oneof(
  anyValue(),
  fc.record(
    {
      id: fc.oneof(fc.string(), fc.integer(), anyJson()),
      receivedOn: fc.oneof(
        fc.constantFrom('2024-03-01', '2023-12-31', '2024-02-30', '', '2024-3-1'),
        anyJson(),
      ),
      applicant: fc.oneof(
        fc.constantFrom(...applicants.map(({ key }) => key), '__proto__', 'constructor'),
        anyJson(),
      ),
      concludedOn: fc.oneof(fc.constantFrom('2024-04-01', '2025-01-01', null, 'x'), anyJson()),
      outcome: fc.oneof(
        fc.constantFrom(...forms['2021'].requestRows.map(({ key }) => key), 'toString', null),
        anyJson(),
      ),
      group: fc.oneof(fc.constantFrom('reconsideration', 'directLitigation', 'constructor'), anyJson()),
      result: fc.oneof(fc.constantFrom('upheld', 'pending', '__proto__', null), anyJson()),
    },
    { requiredKeys: [] },
  ),
);
const records = fc.array(record, { maxLength: 12 });

const rowOfJson = fc.record(
  {
    agency: fc.oneof(fc.constantFrom('甲局', null), anyJson()),
    year: fc.oneof(fc.constantFrom(2020, 2024), anyJson()),
    edition: fc.oneof(fc.constantFrom('2019', '2021'), anyJson()),
    address: fc.oneof(
      fc.constantFrom(
        '/requests/received/total',
        '/narrative/overview/0/paragraphs/0',
        '/notes/0/text',
        '/notes/1e9/text',
        '/__proto__/x',
        '/constructor',
        '/title',
        '/extraRows/4294967295/label',
      ),
      fc.string(),
      anyJson(),
    ),
    label: anyJson(),
    value: anyJson(),
    unit: fc.oneof(fc.constantFrom('yuan', null), anyJson()),
  },
  { requiredKeys: [] },
);
const row = fc.oneof(anyValue(), rowOfJson);

/** A value as it is read back from JSON: whether it has a prototype is no part of it. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const format = fc.constantFrom('html', 'markdown', 'text', undefined);
const parsed = (source: string, as: 'html' | 'markdown' | 'text' | undefined) =>
  parseReport(source, as === undefined ? {} : { format: as });

/** What holds for those who take data that nobody has checked: nothing of it is thrown at. */
export const dataLaws: readonly Law[] = [
  law('readReport of any JSON', fc.tuple(anyJson()), (json) => readReport(json), {
    holds: (read) => {
      mustBe(read.ok || read.findings.length > 0, 'refuses without a word');
      if (read.ok) validateReport(read.report);
    },
  }),
  law('readReport of anything', fc.tuple(anyValue()), (value) => readReport(value)),
  law('readReport of a report', fc.tuple(anyReport()), (report) => readReport(report), {
    holds: (read, report) => {
      mustBe(read.ok, 'refuses a report');
      mustBe(isDeepStrictEqual(asJson(read.report), asJson(report)), 'reads something else');
    },
  }),
  law('parseReport of any source', fc.tuple(anySource(), format), parsed, {
    holds: ({ report, findings }) => {
      mustBe(report !== null || findings.length > 0, 'reads nothing without a word');
      if (report) mustBe(readReport(report).ok, 'gives what is no report');
    },
  }),
  law('parseReport of any bytes', fc.tuple(anyBytes()), (bytes) => parseReport(decodeSource(bytes).text)),
  law(
    'decodeSource',
    fc.tuple(
      anyBytes(),
      fc.option(fc.oneof(fc.string(), fc.constantFrom('gb18030', 'utf-16le', 'big5', '__proto__')), {
        nil: undefined,
      }),
    ),
    (bytes, hint) => decodeSource(bytes, hint),
  ),
  law(
    'tallyRequests',
    fc.tuple(records, fc.constantFrom('2019', '2021')),
    (all, edition) =>
      tallyRequests(all as Iterable<RequestRecord<'2021'>>, { edition: edition as '2021', year: 2024 }),
    {
      holds: ({ records: counts }, all) => {
        mustBe(
          Object.values(counts).every((one) => one >= 0 && one <= all.length),
          'counts what is not there',
        );
      },
    },
  ),
  law('tallyRemedies', fc.tuple(records), (all) => tallyRemedies(all as never, { year: 2024 })),
  law(
    'recordFromRow',
    fc.tuple(
      fc.dictionary(
        fc.constantFrom('编号', '收到日期', '申请人', '办结日期', '办理结果', '__proto__'),
        anyValue(),
      ),
    ),
    (cells) => recordFromRow(cells),
  ),
  law('fromRows', fc.tuple(fc.array(row, { maxLength: 12 })), (rows) => fromRows(rows as never), {
    holds: ({ reports }) =>
      mustBe(
        reports.every((one) => readReport(one).ok),
        'gives what is no report',
      ),
  }),
  law(
    'fromCsv',
    fc.tuple(
      fc.oneof(
        anySource(),
        fc.array(rowOfJson, { maxLength: 5 }).map((rows) => strangeCsv(rows)),
      ),
    ),
    (text) => {
      const read = fromCsv(text);
      return { read, reports: fromRows(read.rows) };
    },
  ),
  law('rows and back', fc.tuple(anyReport()), (report) => fromRows(fromCsv(toCsv(toRows(report))).rows), {
    holds: ({ reports, findings }, report) => {
      mustBe(findings.length === 0, `finds ${findings[0]?.message}`);
      mustBe(
        JSON.stringify(reports[0]) === JSON.stringify(fromRows(toRows(report)).reports[0]),
        'reads something else',
      );
    },
  }),
  law('fromKirogovcompare', fc.tuple(anyValue()), (data) => fromKirogovcompare(data as never)),
  law('Markdown and back', fc.tuple(anyReport()), (report) => parseReport(renderMarkdown(report)).report, {
    holds: (back, report) =>
      mustBe(
        JSON.stringify(back && [back.edition, back.requests, back.remedies]) ===
          JSON.stringify([report.edition, report.requests, report.remedies]),
        'reads something else',
      ),
  }),
];

/** Rows of a table as if they had been written by somebody else. */
function strangeCsv(rows: readonly object[]): string {
  const lines = rows.map((one) =>
    Object.values(one)
      .map((part) => JSON.stringify(part))
      .join(','),
  );
  return ['agency,year,edition,address,label,value,unit', ...lines].join('\n');
}
