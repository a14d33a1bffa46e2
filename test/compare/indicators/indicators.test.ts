import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IndicatorId, indicators } from '../../../src/compare/index.js';
import { anyReport } from '../../generators/any-report.js';
import { consistentReport } from '../../generators/consistent-report.js';
import { runs } from '../../runs.js';
import { report2019, report2021, row } from '../reports.js';

const report = report2021({
  ...row('/requests/received', [30, 8, 0, 1, 0, 1, 40]),
  ...row('/requests/carriedOver', [10, 0, 0, 0, 0, 0, 10]),
  ...row('/requests/outcomes/granted', [10, 2, 0, 0, 0, 0, 12]),
  ...row('/requests/outcomes/partlyGranted', [6, 2, 0, 0, 0, 0, 8]),
  ...row('/requests/outcomes/denied.stateSecret', [1, 0, 0, 0, 0, 0, 1]),
  ...row('/requests/outcomes/denied.internalAffairs', [3, 0, 0, 0, 0, 0, 3]),
  ...row('/requests/outcomes/unavailable.notHeld', [10, 0, 0, 0, 0, 0, 10]),
  ...row('/requests/outcomes/other.correctionOverdue', [4, 0, 0, 0, 0, 0, 4]),
  ...row('/requests/outcomes/other.miscellaneous', [2, 0, 0, 0, 0, 0, 2]),
  ...row('/requests/concluded', [36, 4, 0, 0, 0, 0, 40]),
  ...row('/requests/carriedForward', [5, 5, 0, 0, 0, 0, 10]),
  '/remedies/reconsideration/upheld': 3,
  '/remedies/reconsideration/corrected': 1,
  '/remedies/reconsideration/pending': 2,
  '/remedies/reconsideration/total': 6,
  '/remedies/directLitigation/upheld': 1,
  '/remedies/directLitigation/total': 1,
  '/remedies/litigationAfterReconsideration/other': 1,
  '/remedies/litigationAfterReconsideration/upheld': 0,
  '/remedies/litigationAfterReconsideration/total': 1,
  '/proactiveDisclosure/normativeDocuments/issued': 4,
  '/proactiveDisclosure/normativeDocuments/repealed': 2,
  '/proactiveDisclosure/normativeDocuments/inForce': 38,
});

test.each<readonly [id: IndicatorId, numerator: number, denominator: number, value: number | null]>([
  ['disclosureRate', 20, 40, 0.5],
  ['share.granted', 12, 40, 0.3],
  ['share.partlyGranted', 8, 40, 0.2],
  ['share.denied', 4, 40, 0.1],
  ['share.denied.internalAffairs', 3, 40, 0.075],
  ['share.unavailable', 10, 40, 0.25],
  ['share.unavailable.notHeld', 10, 40, 0.25],
  ['share.notProcessed', 0, 40, 0],
  ['share.other', 6, 40, 0.15],
  ['share.other.correctionOverdue', 4, 40, 0.1],
  ['conclusionRate', 40, 50, 0.8],
  ['carryForwardRate', 10, 50, 0.2],
  ['applicants.naturalPerson', 30, 40, 0.75],
  ['applicants.otherOrg', 1, 40, 0.025],
  ['reconsiderationsPerHundred', 6, 40, 15],
  ['suitsPerHundred', 2, 40, 5],
  ['correctionRate', 1, 6, 1 / 6],
  ['reconsiderationCorrectionRate', 1, 4, 0.25],
  ['litigationCorrectionRate', 0, 2, 0],
  ['repealRatio', 2, 4, 0.5],
  ['repealShare', 2, 40, 0.05],
])('%s is %d over %d', (id, numerator, denominator, value) => {
  expect(indicators(report)[id]).toMatchObject({ id, numerator, denominator, value, missing: [] });
});

describe('what is not known', () => {
  test('a blank is not a zero', () => {
    const { disclosureRate, conclusionRate } = indicators(
      report2021({ '/requests/outcomes/partlyGranted/total': null, '/requests/carriedOver/total': 'n/a' }),
    );

    expect(disclosureRate).toMatchObject({
      numerator: null,
      denominator: 21,
      value: null,
      missing: ['/requests/outcomes/partlyGranted/total'],
    });
    expect(conclusionRate).toMatchObject({
      denominator: null,
      value: null,
      missing: ['/requests/carriedOver/total'],
    });
  });

  test('nothing is divided by 0', () => {
    expect(indicators(report2021({ '/requests/concluded/total': 0 })).disclosureRate).toMatchObject({
      numerator: 15,
      denominator: 0,
      value: null,
      missing: [],
    });
  });

  test('no number is nothing to count with', () => {
    const { disclosureRate } = indicators(report2021({ '/requests/concluded/total': Number.NaN }));

    expect(disclosureRate).toMatchObject({ denominator: null, value: null });
  });

  test('a cell that the form does not have is missing', () => {
    const { repealRatio, ...others } = indicators(report2019());

    expect(repealRatio.missing).toEqual([
      '/proactiveDisclosure/normativeDocuments/repealed',
      '/proactiveDisclosure/normativeDocuments/issued',
    ]);
    expect(others['share.other.feeOverdue'].missing).toEqual(['/requests/outcomes/other.feeOverdue/total']);
  });
});

test('其他处理 is the same figure on every form', () => {
  const share = (one: Parameters<typeof indicators>[0]) => indicators(one)['share.other'].numerator;
  const nothing = Array(7).fill(null);
  const asOne = {
    ...row('/requests/outcomes/other.correctionOverdue', nothing),
    ...row('/requests/outcomes/other.feeOverdue', nothing),
    ...row('/requests/outcomes/other.miscellaneous', nothing),
    ...row('/requests/outcomes/other', [5, 0, 0, 0, 0, 0, 5]),
  };

  expect(share(report2019({ '/requests/outcomes/other/total': 5 }))).toBe(5);
  expect(share(report2021(asOne))).toBe(5);
  expect(share(report)).toBe(6);
  expect(share(report2021({ '/requests/outcomes/other.feeOverdue/total': null }))).toBeNull();
});

describe('whatever the report', { timeout: 60_000 }, () => {
  test('a value is its numerator over its denominator, and what lacks a cell has none', () => {
    fc.assert(
      fc.property(anyReport(), (any) => {
        for (const one of Object.values(indicators(any))) {
          const { numerator, denominator, value, missing, kind } = one;
          expect(value === null).toBe(numerator === null || denominator === null || denominator === 0);
          expect(missing.length === 0).toBe(numerator !== null && denominator !== null);
          if (value !== null)
            expect(value).toBe(
              ((numerator as number) * (kind === 'perHundred' ? 100 : 1)) / (denominator as number),
            );
        }
      }),
      { numRuns: runs(40) },
    );
  });

  test('where the report adds up, the shares do', () => {
    fc.assert(
      fc.property(consistentReport(), (consistent) => {
        const all = indicators(consistent);
        const ids: readonly IndicatorId[] = [
          'share.granted',
          'share.partlyGranted',
          'share.denied',
          'share.unavailable',
          'share.notProcessed',
          'share.other',
        ];
        const { numerator, denominator } = all.conclusionRate;

        expect(ids.reduce((sum, id) => sum + (all[id].numerator ?? Number.NaN), 0)).toBe(numerator);
        expect((numerator as number) + (all.carryForwardRate.numerator as number)).toBe(denominator);
      }),
      { numRuns: runs(40) },
    );
  });
});
