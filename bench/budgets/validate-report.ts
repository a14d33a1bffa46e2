import { type AnnualReport, ruleCatalogue, type ValidateOptions, validateReport } from 'zfxxgk-report';
import type { Budget } from '../budget.js';
import { tablesOnly, withText } from '../documents.js';
import { ratio } from '../ratio.js';

/** The families that look at nothing but figures. */
const figures: ReadonlySet<string> = new Set(['value', 'requests', 'remedies', 'disclosure']);

const others = [...new Set(ruleCatalogue.map(({ family }) => family))].filter(
  (family) => !figures.has(family),
);
const rules = Object.fromEntries(others.map((family) => [`${family}.*`, 'off' as const]));

/** Checking a report that was never seen before against reading its JSON. What is wrong with one costs more. */
function checking(json: string, options: ValidateOptions): number {
  const { findings } = validateReport(JSON.parse(json), options);
  const wrong = findings.filter(({ rule }) => figures.has(rule.split('.')[0] ?? ''));
  if (wrong.length > 0) throw new Error(`the report of the benchmark is not clean: ${wrong[0]?.message}`);
  let report: AnnualReport;
  return ratio({
    before: () => {
      report = JSON.parse(json);
    },
    work: () => validateReport(report, options),
    yardstick: () => JSON.parse(json),
  });
}

/** Checking the figures of a report, and everything in one with text. */
export const validateBudgets: readonly Budget[] = [
  {
    name: 'validateReport, arithmetic and values',
    yardstick: 'JSON.parse of the report',
    most: 0.5,
    measure: () => checking(tablesOnly, { rules }),
  },
  {
    name: 'validateReport, all rules, 5 kB of text',
    yardstick: 'JSON.parse of the report',
    most: 2,
    measure: () => checking(withText, {}),
  },
];
