import type { Budget } from './budget.js';
import { csvGrowth } from './budgets/csv-growth.js';
import { diffGrowth } from './budgets/diff-growth.js';
import { diffTables } from './budgets/diff-reports.js';
import { parseGrowth } from './budgets/parse-growth.js';
import { parseHtmlBudgets } from './budgets/parse-html.js';
import { parseMarkdown } from './budgets/parse-markdown.js';
import { readReportBudgets } from './budgets/read-report.js';
import { renderGrowth } from './budgets/render-growth.js';
import { startUp } from './budgets/start-up.js';
import { validateGrowth } from './budgets/validate-growth.js';
import { validateBudgets } from './budgets/validate-report.js';

/** Every budget, in the order of the table. */
export const budgets: readonly Budget[] = [
  ...validateBudgets,
  ...readReportBudgets,
  diffTables,
  ...parseHtmlBudgets,
  parseMarkdown,
  startUp,
  ...parseGrowth,
  ...validateGrowth,
  ...renderGrowth,
  ...csvGrowth,
  ...diffGrowth,
];
