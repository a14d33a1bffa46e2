import { localeOf } from '../form/locale.js';
import type { AnnualReport } from '../report/annual-report.js';
import type { ValidationResult } from '../validate/validation-result.js';
import type { Part } from './part.js';
import type { RenderOptions } from './render-options.js';
import { reportOutline } from './report-outline.js';
import { resultOutline } from './result-outline.js';

/** What can be rendered: a report, or the result of checking one. */
export type Renderable = AnnualReport | ValidationResult;

/** The outline of anything that can be rendered. */
export function outline(input: Renderable, options: RenderOptions): readonly Part[] {
  const locale = localeOf(options);
  return 'verdict' in input ? resultOutline(input, locale) : reportOutline(input, locale);
}
