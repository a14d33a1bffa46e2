import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trend } from '../../../src/compare/index.js';
import type { AnnualReport } from '../../../src/report/annual-report.js';
import { cellsOf } from '../../../src/report/cell-addresses.js';
import { valueAt } from '../../../src/report/get-cell.js';
import { anyReport } from '../../generators/any-report.js';
import { runs } from '../../runs.js';
import { report2019, report2021, row } from '../reports.js';

const licensing = '/proactiveDisclosure/licensing/decisions';
const other = '/requests/outcomes/other/total';

const of = (year: number | null, report: AnnualReport): AnnualReport => ({ ...report, year });

/** The points of a cell as `year: value`, and the state where nothing is stated. */
function points(reports: readonly AnnualReport[], address: string): readonly unknown[] {
  const series = trend(reports).cells.find((one) => one.address === address);
  return (series?.points ?? []).map(({ year, value, state }) => [year, state === 'stated' ? value : state]);
}

describe('years', () => {
  const reports = [
    of(2023, report2021()),
    of(2020, report2019()),
    of(2021, report2021()),
    of(null, report2021()),
  ];

  test('in any order, gaps and changes of the form marked', () => {
    const { years, undated } = trend(reports);

    expect(years).toEqual([
      { year: 2020, reports: 1, editions: ['2019'], newEdition: false, agencies: ['云溪县水务局'] },
      { year: 2021, reports: 1, editions: ['2021'], newEdition: true, agencies: ['云溪县水务局'] },
      { year: 2022, reports: 0, editions: [], newEdition: false, agencies: [] },
      { year: 2023, reports: 1, editions: ['2021'], newEdition: false, agencies: ['云溪县水务局'] },
    ]);
    expect(undated).toBe(1);
  });

  test('of several agencies name them all', () => {
    const [, second] = trend([
      of(2021, report2021()),
      { ...of(2022, report2021()), agency: { name: '甲局' } },
      { ...of(2022, report2021()), agency: { name: '乙局' } },
      { ...of(2022, report2021()), agency: { name: null } },
    ]).years;

    expect(second).toMatchObject({ reports: 3, agencies: ['乙局', '甲局'] });
  });

  test('a year far off leaves no gap of centuries', () => {
    expect(trend([of(202, report2021()), of(2023, report2021())]).years.map(({ year }) => year)).toEqual([
      202, 2023,
    ]);
    expect(trend([of(1823, report2021()), of(2023, report2021())]).years).toHaveLength(201);
    expect(trend([of(1822, report2021()), of(2023, report2021())]).years).toHaveLength(2);
  });

  test('no reports, no years', () => {
    expect(trend([])).toMatchObject({ years: [], undated: 0, cells: [] });
    expect(trend([of(null, report2021())])).toMatchObject({ years: [], undated: 1, cells: [] });
  });
});

describe('a cell over the years', () => {
  test('a blank is stated, a gap is not', () => {
    const reports = [of(2021, report2021({ [licensing]: null })), of(2023, report2021({ [licensing]: 0 }))];

    expect(points(reports, licensing)).toEqual([
      [2021, null],
      [2022, 'no-report'],
      [2023, 0],
    ]);
  });

  test('copies of a year agree or are in conflict', () => {
    const copies = [
      of(2021, report2021({ [licensing]: 5 })),
      of(2021, report2021({ [licensing]: 6, '/requests/received/total': 22 })),
    ];

    expect(points(copies, licensing)).toEqual([[2021, 'conflict']]);
    expect(points(copies, '/requests/received/total')).toEqual([[2021, 22]]);
  });

  test('across editions runs where both have it', () => {
    const parts = {
      '/requests/outcomes/other.correctionOverdue/total': 1,
      '/requests/outcomes/other.miscellaneous/total': 2,
    };
    const reports = [
      of(2020, report2019({ [licensing]: 7, [other]: 4, '/proactiveDisclosure/procurement/projects': 3 })),
      of(2021, report2021({ [licensing]: 9, ...parts })),
      of(2022, report2021({ ...parts, '/requests/outcomes/other.feeOverdue/total': null })),
    ];

    expect(points(reports, licensing)).toEqual([
      [2020, 7],
      [2021, 9],
      [2022, 0],
    ]);
    expect(points(reports, other)).toEqual([
      [2020, 4],
      [2021, 3],
      [2022, 'part-missing'],
    ]);
    expect(points(reports, '/requests/outcomes/other.miscellaneous/total')).toEqual([
      [2020, 'told-in-one-row'],
      [2021, 2],
      [2022, 2],
    ]);
    expect(points(reports, '/proactiveDisclosure/procurement/projects')).toEqual([
      [2020, 3],
      [2021, 'not-on-form'],
      [2022, 'not-on-form'],
    ]);
  });

  test('其他处理 as one row is there only where a report has it', () => {
    const nothing = Array(7).fill(null);
    const asOne = report2021({
      ...row('/requests/outcomes/other.correctionOverdue', nothing),
      ...row('/requests/outcomes/other.feeOverdue', nothing),
      ...row('/requests/outcomes/other.miscellaneous', nothing),
      ...row('/requests/outcomes/other', [2, 0, 0, 0, 0, 0, 2]),
    });

    expect(trend([report2021()]).cells).toHaveLength(200);
    expect(points([of(2021, report2021()), of(2022, asOne)], other)).toEqual([
      [2021, 0],
      [2022, 2],
    ]);
  });
});

test('an indicator over the years', () => {
  const reports = [
    of(2020, report2019()),
    of(2022, report2021({ '/requests/outcomes/granted/total': null })),
    of(2023, report2021()),
    of(2023, report2021({ '/requests/outcomes/granted/total': 14 })),
  ];
  const rate = trend(reports).indicators.find(({ id }) => id === 'disclosureRate');

  expect(rate).toMatchObject({ zh: '公开率', kind: 'share' });
  expect(rate?.points).toEqual([
    { year: 2020, numerator: 15, denominator: 21, value: 15 / 21, state: 'stated' },
    { year: 2021, numerator: null, denominator: null, value: null, state: 'no-report' },
    { year: 2022, numerator: null, denominator: 21, value: null, state: 'stated' },
    { year: 2023, numerator: null, denominator: null, value: null, state: 'conflict' },
  ]);
});

describe('whatever the reports', { timeout: 60_000 }, () => {
  const reports = fc.array(fc.tuple(anyReport(), fc.integer({ min: 2019, max: 2023 })), { maxLength: 4 });

  test('their order makes no difference, and none of them is changed', () => {
    fc.assert(
      fc.property(reports, (drawn) => {
        const all = drawn.map(([report, year]) => of(year, report));
        const copies = structuredClone(all);

        expect(trend([...all].reverse())).toEqual(trend(all));
        expect(all).toEqual(copies);
      }),
      { numRuns: runs(25) },
    );
  });

  test('a cell of a year with one report is what the report says', () => {
    fc.assert(
      fc.property(anyReport(), anyReport(), (one, two) => {
        const all = [of(2019, one), of(2024, two)];
        const { cells } = trend(all);
        for (const report of all) {
          for (const { address } of cellsOf(report)) {
            if (address.includes('/outcomes/other')) continue;
            const series = cells.find((cell) => cell.address === address);
            const point = series?.points.find(({ year }) => year === report.year);
            expect(point).toEqual({ year: report.year, value: valueAt(report, address), state: 'stated' });
          }
        }
      }),
      { numRuns: runs(25) },
    );
  });
});
