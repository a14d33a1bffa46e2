import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../src/report/agency.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { cleanReport } from '../clean-report.js';
import { foundBy } from '../found.js';

type Kind = Agency['kind'] | 'ministry';

/** A report about 2022. */
function published(publishedOn: unknown, kind?: Kind, year: unknown = 2022) {
  const agency = { name: '云溪县水务局', ...(kind && { kind }) };
  return { ...cleanReport('2021'), year, agency, publishedOn } as never;
}

describe('publication.deadline', () => {
  const rule = 'publication.deadline';

  test.each<[string, Kind | undefined, string | undefined, string]>([
    ['2023-01-31', 'agency', undefined, 'pass'],
    ['2023-02-01', 'agency', undefined, 'fail'],
    ['2023-02-01T00:00:00', 'agency', undefined, 'fail'],
    ['2023-03-31', 'government', undefined, 'pass'],
    ['2023-04-01', 'government', undefined, 'fail'],
    ['2023-02-01', 'township', undefined, 'fail'],
    ['2023-02-01', undefined, undefined, 'could-not-run'],
    ['2023-02-01', 'ministry', undefined, 'could-not-run'],
    ['2023-02-01', undefined, '2023-01-15', 'fail'],
    ['2023-01-20', 'agency', '2023-01-15', 'fail'],
    ['2023-02-01', 'agency', '2023-02-28', 'pass'],
    ['in January', 'agency', undefined, 'could-not-run'],
  ])('%s by %s, due on %s: %s', (day, kind, deadline, expected) => {
    const options = { includePassed: true, ...(deadline !== undefined && { deadline }) };

    expect(validateReport(published(day, kind), options).outcomes?.[rule]).toBe(expected);
  });

  test.each([
    [undefined, 2022],
    ['2023-02-01', null],
    ['2023-02-01', 2022.5],
    ['2023-02-01', '202'],
  ])('could not run on %s for %s', (day, year) => {
    const { outcomes } = validateReport(published(day, 'agency', year), { includePassed: true });

    expect(outcomes?.[rule]).toBe('could-not-run');
  });

  test('names the day alone, where the hour is stated too', () => {
    expect(foundBy(rule, published('2023-02-01T23:59:00', 'agency'))).toMatchObject([
      { params: { publishedOn: '2023-02-01', deadline: '2023-01-31', days: 1 } },
    ]);
  });

  test.each([undefined, null, {}, { kind: ['agency'] }, { kind: { toString: null } }])(
    'could not run for the agency %o',
    (agency) => {
      const report = { ...cleanReport('2021'), agency, publishedOn: '2023-02-01' } as never;

      expect(validateReport(report, { includePassed: true }).outcomes?.[rule]).toBe('could-not-run');
    },
  );

  test('is an error, and a warning for a township', () => {
    expect(foundBy(rule, published('2023-02-01', 'agency'))).toMatchObject([
      { severity: 'error', message: '2023-02-01发布，超过期限2023-01-31共1天' },
    ]);
    expect(foundBy(rule, published('2023-02-01', 'township'))).toMatchObject([{ severity: 'warning' }]);
  });

  test.each(['31 January', '2023-02-30', 20230131])('refuses %s as a deadline', (deadline) => {
    expect(() => validateReport(published('2023-02-01'), { deadline } as never)).toThrow(RangeError);
    expect(() => validateReport(published('2023-02-01'), { deadline } as never)).toThrow(
      /^options\.deadline is .*ISO date such as 2026-01-31\.$/,
    );
  });
});

describe('publication.early', () => {
  test.each([
    ['2022-12-31', 1],
    ['2022-12-01', 31],
  ])('%s is %i days early', (day, days) => {
    expect(foundBy('publication.early', published(day))).toMatchObject([
      { severity: 'error', params: { publishedOn: day, year: 2022, days } },
    ]);
  });

  test.each([
    ['2023-01-01', 2022, 'pass'],
    [undefined, 2022, 'could-not-run'],
    ['2022-12-31', null, 'could-not-run'],
  ])('%s for %s: %s', (day, year, expected) => {
    const { outcomes } = validateReport(published(day, undefined, year), { includePassed: true });

    expect(outcomes?.['publication.early']).toBe(expected);
  });
});
