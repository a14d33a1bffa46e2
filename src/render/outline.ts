import type { ReportDiff } from '../compare/report-diff.js';
import type { Trend } from '../compare/trend/trend-data.js';
import { onlyLocale } from '../finding/only-locale.js';
import type { AnnualReport } from '../report/annual-report.js';
import type { ValidationResult } from '../validate/validation-result.js';
import { diffOutline } from './comparison/diff-outline.js';
import { trendOutline } from './comparison/trend-outline.js';
import type { Part } from './part.js';
import type { RenderOptions } from './render-options.js';
import { reportOutline } from './report-outline.js';
import { resultOutline } from './result-outline.js';

/** What can be rendered: a report, the result of checking one, two reports compared, or the years of an agency. */
export type Renderable = AnnualReport | ValidationResult | ReportDiff | Trend;

/** The outline of anything that can be rendered. */
export function outline(input: Renderable, options: RenderOptions): readonly Part[] {
  const locale = onlyLocale(options);
  if ('verdict' in input) return resultOutline(input, locale);
  if ('years' in input) return trendOutline(input, locale);
  return 'cells' in input ? diffOutline(input, locale) : reportOutline(input, locale);
}
