import type { Explanation } from '../../src/report/annual-report.js';
import { cleanReport, withCells, yearBefore } from '../validate/clean-report.js';
import type { FamilyCases, RuleCase } from './rule-case.js';

const report = cleanReport('2021');
const previous = withCells(yearBefore(report), { '/requests/carriedForward/total': 4 });

function explained(entry: Partial<Explanation>): RuleCase {
  const whole = {
    address: '/requests/carriedOver/total',
    priorValue: 4,
    newValue: 1,
    reason: '三件已并入',
  } as const;
  return { report: { ...report, explanations: [{ ...whole, ...entry }] }, options: { previous } };
}

/** The explanations in a report. */
export const explanationCases: FamilyCases<'explanation'> = {
  'explanation.invalid': { passes: explained({}), fails: explained({ priorValue: 5, newValue: 2 }) },
};
