import { expect, test } from 'vitest';
import { fromCsv, fromRows, toCsv, toRows } from '../../src/exchange/index.js';
import { reportSaying, uncheckedReportSaying } from './hostile-report.js';
import { payloads } from './payloads.js';

/** The fields of CSV by RFC 4180, as a spreadsheet sees them. */
function fieldsOf(csv: string): readonly string[] {
  return Array.from(
    csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g),
    ([, quoted, bare = '']) => (quoted === undefined ? bare : quoted.replaceAll('""', '"')),
  );
}

/** What begins as a formula does, blanks and what cannot be seen set aside. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

test.each(payloads.map(({ name, text }) => [name, text] as const))('no field is a formula: %s', (_, text) => {
  for (const saying of [reportSaying, uncheckedReportSaying]) {
    const rows = ['2019', '2021'].flatMap((edition) => toRows(saying(text, edition as never, 2024)));
    const fields = fieldsOf(toCsv(rows));

    expect(fields.length).toBeGreaterThan(2000);
    expect(fields.filter((field) => FORMULA.test(field) && !NUMBER.test(field))).toEqual([]);
  }
});

test.each(payloads.map(({ name, text }) => [name, text] as const))(
  'is read back as it was: %s',
  (_, text) => {
    const report = { ...reportSaying(text, '2021', 2024), publishedOn: '2025-01-20' };
    const { rows, findings } = fromCsv(toCsv(toRows(report)));

    expect(findings).toEqual([]);
    expect(fromRows(rows)).toEqual(fromRows(toRows(report)));
  },
);
