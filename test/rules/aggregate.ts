import { aggregateReports } from '../../src/aggregate/aggregate-reports.js';
import { reconcile } from '../../src/aggregate/reconcile.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { cleanReport, withCells } from '../validate/clean-report.js';
import type { FamilyCases, RuleCase } from './rule-case.js';

const { year } = cleanReport('2021');
const county = '云溪县人民政府';
const received = '/requests/received/business';
const amount = '/proactiveDisclosure/fees/amount';

/** The report of an agency with some of its cells set. */
function reportOf(
  name: string,
  cells: Readonly<Record<string, unknown>> = {},
  change: object = {},
): AnnualReport {
  return { ...withCells(cleanReport('2021'), cells), agency: { name }, ...change };
}

const water = reportOf('云溪县水务局');
const schools = reportOf('云溪县教育局');
const expected = ['云溪县水务局', '云溪县教育局'];

const added = (...reports: readonly AnnualReport[]): RuleCase => ({
  finds: () => aggregateReports(reports, { agency: county, year: year as number, expected }).findings,
});
const held = (cells: Readonly<Record<string, unknown>>): RuleCase => ({
  finds: () => {
    const { report } = aggregateReports([water, schools], { agency: county, year: year as number });
    return reconcile(withCells(report, cells), [water, schools], { expected });
  },
});
const passes = added(water, schools);
const noUnit = { [amount]: { value: '3', unit: null } };

/** Adding reports up, and holding a sum against them. */
export const aggregateCases: FamilyCases<'aggregate'> = {
  'aggregate.sum': {
    passes: held({}),
    fails: held({ [received]: 7, [amount]: { value: '3.5', unit: 'wanYuan' } }),
  },
  'aggregate.missing-agency': { passes, fails: added(water) },
  'aggregate.unexpected-agency': { passes, fails: added(water, schools, reportOf('云溪县财政局')) },
  'aggregate.duplicate-agency': { passes, fails: added(water, schools, water) },
  'aggregate.mixed-years': { passes, fails: added(water, reportOf('云溪县教育局', {}, { year: 2019 })) },
  'aggregate.blank-term': { passes, fails: added(water, reportOf('云溪县教育局', { [received]: null })) },
  'aggregate.unit': { passes, fails: added(water, reportOf('云溪县教育局', noUnit)) },
  'aggregate.overflow': {
    passes,
    fails: added(water, reportOf('云溪县教育局', { [received]: Number.MAX_SAFE_INTEGER })),
  },
};
