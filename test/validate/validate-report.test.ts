import { describe, expect, test } from 'vitest';
import { CATALOGUE_VERSION } from '../../src/finding/catalogue-version.js';
import * as entry from '../../src/validate/index.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { aSource } from './a-source.js';
import { cleanReport, row, withCells, yearBefore } from './clean-report.js';
import { paramOf } from './found.js';

describe('validateReport', () => {
  test.each(['2019', '2021'] as const)(
    'a clean report of edition %s passes with nothing to say',
    (edition) => {
      expect(validateReport(cleanReport(edition))).toEqual({
        verdict: 'pass',
        findings: [],
        waived: [],
        unusedWaivers: [],
        counts: { error: 0, warning: 0, info: 0 },
        edition,
        ruleSet: `${edition}/${CATALOGUE_VERSION}`,
      });
    },
  );

  test.each([null, undefined, 'text', 7, [], {}])('%o is no report, and three blank tables', (value) => {
    const { findings } = validateReport(value as never);

    expect(findings.map(({ rule }) => rule)).toEqual([
      'structure.edition',
      ...Array.from({ length: 3 }, () => 'value.table-blank'),
    ]);
  });

  test('the first year of the form is judged more mildly', () => {
    const report = { ...cleanReport('2019'), year: 2019, edition: '2018' };

    expect(validateReport(report as never).findings).toMatchObject([
      { rule: 'structure.edition', severity: 'warning' },
    ]);
  });

  test('gives the findings in the order of the form, those without cells first, then in that of the catalogue', () => {
    const report = withCells(cleanReport('2021'), {
      '/remedies/reconsideration/other': -1,
      ...row('/requests/received', [-19, 3, null, 0, 0, 0, 22]),
      '/proactiveDisclosure/regulations/issued': null,
    });
    const source = aSource([
      { rule: 'parse.leftover', params: { text: '9' } },
      {
        rule: 'structure.row-missing',
        missing: ['/requests/carriedOver/naturalPerson'],
        params: { row: '二' },
      },
      { rule: 'structure.heading', params: { heading: 'a', section: 'b' } },
      { rule: 'parse.leftover', params: { text: '8' } },
    ]);
    const findings = validateReport(report, { source }).findings.map((finding) => [
      finding.rule,
      paramOf(finding, 'text'),
    ]);

    expect(findings).toEqual([
      ['structure.heading', undefined],
      ['parse.leftover', '9'],
      ['parse.leftover', '8'],
      ['value.blank', undefined],
      ['value.negative', undefined],
      ['requests.row-total', undefined],
      ['requests.balance', undefined],
      ['value.blank', undefined],
      ['structure.row-missing', undefined],
      ['remedies.total', undefined],
      ['value.negative', undefined],
    ]);
  });

  test('words everything in the language asked for, what the reader found too', () => {
    const report = withCells(cleanReport('2021'), { '/requests/received/total': 0 });
    const source = aSource([{ rule: 'parse.leftover', params: { text: '9' } }]);

    expect(validateReport(report, { source, locale: 'en' }).findings.map(({ message }) => message)).toEqual([
      '"9" in a table went into no cell',
      'Requests received this year · Total: 0, the categories sum to 22, off by 22',
      'Total: items 1 + 2 (1) should equal 3(7) + 4 (23), off by 22',
    ]);
  });

  test('a finding stands where its total stands in the source, else where another of its cells does', () => {
    const report = withCells(cleanReport('2021'), { '/requests/received/total': 0 });
    const total = aSource([], {
      '/requests/received/naturalPerson': { state: 'number', text: '19' },
      '/requests/received/total': { state: 'number', text: '0' },
    });
    const absent = aSource([], {
      '/requests/received/business': { state: 'number', text: '3' },
      '/requests/received/total': { state: 'absent' },
    });
    const span = (source: typeof total) =>
      validateReport(report, { source }).findings.find(({ rule }) => rule === 'requests.row-total')?.span;

    expect(span(total)).toEqual({ start: 10, end: 11, line: 1, column: 1 });
    expect(span(absent)).toEqual({ start: 0, end: 1, line: 1, column: 1 });
    expect(span(aSource())).toBeUndefined();
    expect(validateReport(report).findings[0]).not.toHaveProperty('span');
  });

  test('a cell of last year’s report does not stand in this year’s source', () => {
    const now = cleanReport('2021');
    const previous = withCells(yearBefore(now), { '/requests/carriedForward/total': 4 });
    const source = aSource([], { '/requests/carriedForward/total': { state: 'number', text: '2' } });
    const [finding] = validateReport(now, { previous, source }).findings;

    expect(finding?.rule).toBe('continuity.carry-over');
    expect(finding).not.toHaveProperty('span');
  });

  test('checks the cells in whatever order the report has them', () => {
    const report = withCells(cleanReport('2021'), { '/requests/received/total': 0 });
    const received = Object.fromEntries(Object.entries(report.requests.received).reverse());
    const reversed = { ...report, requests: { ...report.requests, received } } as typeof report;

    expect(validateReport(reversed)).toEqual(validateReport(report));
  });

  test('the entry exports what a caller needs', () => {
    expect(Object.keys(entry).sort()).toEqual([
      'applyRepair',
      'describeFinding',
      'describeRepair',
      'diagnoseReport',
      'ruleCatalogue',
      'validateReport',
    ]);
  });
});
