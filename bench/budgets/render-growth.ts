import { renderHtml, renderMarkdown, renderText } from 'zfxxgk-report/render';
import type { Budget } from '../budget.js';
import { growthOf } from '../growth.js';
import { onReports, type Shape } from '../hostile-reports.js';

const long: readonly Shape[] = ['one paragraph', 'paragraphs', 'extra rows', 'one label', 'notes'];

/** How the time to draw up grows with the report. */
export const renderGrowth: readonly Budget[] = [
  ...onReports(renderMarkdown, 'renderMarkdown', long),
  ...onReports(renderText, 'renderText', long),
  ...onReports(renderHtml, 'renderHtml', long),
].map(growthOf);
