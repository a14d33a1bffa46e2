import { type AnnualReport, ruleCatalogue, validateReport } from 'zfxxgk-report';
import type { Budget } from '../budget.js';
import { tablesOnly } from '../documents.js';
import { ratio } from '../ratio.js';

/** The families that look at nothing but figures. */
const figures: ReadonlySet<string> = new Set(['value', 'requests', 'remedies', 'disclosure']);

const others = [...new Set(ruleCatalogue.map(({ family }) => family))].filter(
  (family) => !figures.has(family),
);
const rules = Object.fromEntries(others.map((family) => [`${family}.*`, 'off' as const]));

let report: AnnualReport;

/** Checking the figures of a clean report that was never seen before. */
export const validateFigures: Budget = {
  name: 'validateReport, arithmetic and values',
  yardstick: 'JSON.parse of the report',
  most: 0.5,
  measure: () =>
    ratio({
      before: () => {
        report = JSON.parse(tablesOnly);
      },
      work: () => validateReport(report, { rules }),
      yardstick: () => JSON.parse(tablesOnly),
    }),
};
