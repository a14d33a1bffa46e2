import { formCells } from '../../src/form/form-cells.js';
import { aSource } from '../validate/a-source.js';
import { cleanReport, ofYearBefore, row, withCells } from '../validate/clean-report.js';
import type { FamilyCases } from './rule-case.js';

const report = cleanReport('2021');
const granted = '/requests/outcomes/granted';
const licensing = '/proactiveDisclosure/licensing/decisions';
const fees = '/proactiveDisclosure/fees/amount';
const remedies = formCells['2021'].filter(({ table }) => table === 'remedies');
const withFees = (value: string, unit: 'yuan' | 'wanYuan') => withCells(report, { [fees]: { value, unit } });
const written = (text: string) => aSource([], { [licensing]: { state: 'number', text } });
const licensed = (count: number) => withCells(report, { [licensing]: count });
const passes = { report };

/** What stands in single cells. */
export const valueCases: FamilyCases<'value'> = {
  'value.blank': { passes, fails: { report: withCells(report, { [`${granted}/otherOrg`]: null }) } },
  'value.table-blank': {
    passes,
    fails: {
      report: withCells(report, Object.fromEntries(remedies.map(({ address }) => [address, null]))),
    },
  },
  'value.row-blank': {
    passes,
    fails: {
      report: withCells(
        report,
        row(
          granted,
          Array.from({ length: 7 }, () => null),
        ),
      ),
    },
  },
  'value.unreadable': { passes, fails: { report: withCells(report, { [licensing]: '见附件' }) } },
  'value.integer': { passes, fails: { report: licensed(12.5) } },
  'value.negative': { passes, fails: { report: licensed(-12) } },
  'value.notation': {
    passes: { report: licensed(12), options: { source: written('12') } },
    fails: { report: licensed(12), options: { source: written('１２件') } },
  },
  'value.money-unit': { passes, fails: { report: withFees('25100', 'yuan') } },
  'value.money-scale': {
    passes: { report, options: { previous: ofYearBefore(report, withFees('13', 'wanYuan')) } },
    fails: { report, options: { previous: ofYearBefore(report, withFees('130000', 'wanYuan')) } },
  },
  'value.split-number': {
    passes,
    fails: {
      report: withCells(report, {
        '/remedies/reconsideration/pending': 0,
        '/remedies/reconsideration/total': 10,
      }),
    },
  },
  'value.magnitude': {
    passes: { report: licensed(100), options: { previous: ofYearBefore(report, licensed(95)) } },
    fails: { report: licensed(1100), options: { previous: ofYearBefore(report, licensed(95)) } },
  },
};
