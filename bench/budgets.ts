import type { Budget } from './budget.js';
import { diffTables } from './budgets/diff-reports.js';
import { growth } from './budgets/growth.js';
import { parseHtml } from './budgets/parse-html.js';
import { parseMarkdown } from './budgets/parse-markdown.js';
import { readReportBudgets } from './budgets/read-report.js';
import { startUp } from './budgets/start-up.js';
import { validateBudgets } from './budgets/validate-report.js';

/** Every budget, in the order of the table. */
export const budgets: readonly Budget[] = [
  ...validateBudgets,
  ...readReportBudgets,
  diffTables,
  parseHtml,
  parseMarkdown,
  startUp,
  ...growth,
];
