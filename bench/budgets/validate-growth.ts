import { validateReport } from 'zfxxgk-report';
import type { Budget } from '../budget.js';
import { growthOf } from '../growth.js';
import { onReports } from '../hostile-reports.js';

/** How the time to check grows with the report. */
export const validateGrowth: readonly Budget[] = onReports(validateReport, 'validateReport', [
  'one paragraph',
  'paragraphs',
  'a paragraph of digits',
  'a paragraph of brackets',
  'explanations',
]).map(growthOf);
