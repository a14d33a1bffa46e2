import { cleanReport, withCells } from '../validate/clean-report.js';
import type { FamilyCases } from './rule-case.js';

const report = cleanReport('2021');
const trial = cleanReport('2019');
const section2 = '/proactiveDisclosure';
const onTrial = (cells: Readonly<Record<string, unknown>>) => ({ report: withCells(trial, cells) });

/** Section 2. */
export const disclosureCases: FamilyCases<'disclosure'> = {
  'disclosure.disclosed-within-total': {
    passes: { report: trial },
    fails: onTrial({ [`${section2}/normativeDocuments/disclosed`]: 51 }),
  },
  'disclosure.items-negative': {
    passes: { report: trial },
    fails: onTrial({
      [`${section2}/licensing/previousItems`]: 40,
      [`${section2}/licensing/itemChange`]: -63,
    }),
  },
  'disclosure.rule-making-power': {
    passes: { report },
    fails: { report: withCells(report, { [`${section2}/regulations/inForce`]: 7 }) },
  },
  'disclosure.in-force-at-least-issued': {
    passes: { report },
    fails: {
      report: withCells(report, {
        [`${section2}/normativeDocuments/issued`]: 12,
        [`${section2}/normativeDocuments/inForce`]: 5,
      }),
    },
  },
  'disclosure.procurement-consistent': {
    passes: { report: trial },
    fails: onTrial({ [`${section2}/procurement/projects`]: 0 }),
  },
};
