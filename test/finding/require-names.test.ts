import { expect, test } from 'vitest';
import { aggregateReports, reconcile } from '../../src/aggregate/index.js';
import { createReport, tallyRemedies, tallyRequests } from '../../src/build/index.js';
import { diffReports } from '../../src/compare/index.js';
import { fromCsv, fromKirogovcompare, fromRows, toCsv, toRows } from '../../src/exchange/index.js';
import { requireNames } from '../../src/finding/require-names.js';
import { parseReport } from '../../src/parse/index.js';
import { renderHtml, renderMarkdown, renderText, toSarif } from '../../src/render/index.js';
import { readReport } from '../../src/schema/index.js';
import { diagnoseReport, validateReport } from '../../src/validate/index.js';

const known = { locale: true, year: true } as const;

test('names that exist pass, whatever they hold', () => {
  expect(requireNames({}, known as never)).toBeUndefined();
  expect(requireNames<object>({ year: undefined, locale: 'zh' }, known)).toBeUndefined();
});

test.each(['yaer', 'constructor', '__proto__', ''])('%j does not, and the error says what does', (name) => {
  const given = JSON.parse(`{ ${JSON.stringify(name)}: 1 }`) as object;
  expect(() => requireNames(given, known)).toThrow(
    new RangeError(`options has no ${JSON.stringify(name)}. Allowed: locale, year.`),
  );
});

const report = createReport({ edition: '2021', year: 2024, agency: '云溪县水务局' });
const of2024 = { edition: '2021', year: 2024 } as const;

test.each<readonly [name: string, call: (slip: object) => unknown]>([
  ['validateReport', (slip) => validateReport(report, slip)],
  ['diagnoseReport', (slip) => diagnoseReport(report, slip)],
  ['parseReport', (slip) => parseReport('', slip)],
  ['diffReports', (slip) => diffReports(report, report, slip)],
  ['tallyRequests', (slip) => tallyRequests([], { ...of2024, ...slip })],
  ['tallyRemedies', (slip) => tallyRemedies([], { ...of2024, ...slip })],
  [
    'aggregateReports',
    (slip) => aggregateReports([report], { agency: '云溪县人民政府', year: 2024, ...slip }),
  ],
  ['reconcile', (slip) => reconcile(report, [report], slip)],
  ['renderText', (slip) => renderText(report, slip)],
  ['renderMarkdown', (slip) => renderMarkdown(report, slip)],
  ['renderHtml', (slip) => renderHtml(report, slip)],
  ['toSarif', (slip) => toSarif(validateReport(report), slip)],
  ['readReport', (slip) => readReport(report, slip)],
  ['toRows', (slip) => toRows(report, slip)],
  ['fromRows', (slip) => fromRows([], slip)],
  ['toCsv', (slip) => toCsv([], slip)],
  ['fromCsv', (slip) => fromCsv('', slip)],
  ['fromKirogovcompare', (slip) => fromKirogovcompare({}, slip)],
])('a slip in an option of %s does not go unseen', (_, call) => {
  expect(() => call({})).not.toThrow();
  expect(() => call({ failon: 'error' })).toThrow(/^options has no "failon"\. Allowed: \w+(?:, \w+)*\.$/);
});
