import { CATALOGUE_VERSION } from '../finding/catalogue-version.js';
import type { Finding } from '../finding/finding.js';
import { atLeast } from '../finding/severity.js';
import type { AnnualReport } from '../report/annual-report.js';
import { checkContext } from './check-context.js';
import { explaining } from './explanations.js';
import { ownFindings, sourceFindings } from './findings.js';
import { inOrderOfForm } from './in-order-of-form.js';
import { outcomesOf } from './outcomes.js';
import { settingsOf } from './settings.js';
import type { ValidateOptions } from './validate-options.js';
import type { ValidationResult } from './validation-result.js';
import { applyWaivers } from './waivers.js';

function countBySeverity(findings: readonly Finding[]): ValidationResult['counts'] {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/**
 * Checks a report against the rule catalogue: the arithmetic relations (勾稽关系) of the form, what stands in single
 * cells, and what the text must hold, by Articles 49 and 50 of 国务院令第711号 and the notices 国办公开办函〔2019〕60号
 * and 〔2021〕30号. Whatever is wrong with a report is a finding, never an exception, also where the report is no more
 * than half of one; the report is not changed.
 *
 * Counts are compared exactly, without tolerance. A cell without a figure (`null`, `'n/a'`) counts as 0 in a sum. If
 * the sum then holds, it passes; if not, the finding names the cells that were missing. A sum whose total is missing,
 * or all of whose terms are, could not be checked and is neither passed nor failed.
 *
 * An edition that does not exist is the finding `structure.edition`; the report is then checked by the edition of its
 * year, else by the latest.
 *
 * @throws RangeError for an option, or a rule, family, severity, language, address or day in one, that does not exist;
 * TypeError for a waiver without a reason.
 *
 * @example
 * ```ts
 * import { validateReport } from 'zfxxgk-report/validate';
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const { report, ...source } = parseReport('四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 2', { year: 2024 });
 * const rules = { 'structure.*': 'off', 'value.*': 'off', 'parse.*': 'off' } as const;
 * if (report) {
 *   const { verdict, findings } = validateReport(report, { source, rules });
 *   verdict; //=> 'fail'
 *   findings.map(({ message }) => message); //=> ['四、结转下年度继续办理 · 总计：填2，各类申请人合计1，相差1']
 * }
 * ```
 */
export function validateReport(report: AnnualReport, options: ValidateOptions = {}): ValidationResult {
  const settings = settingsOf(options);
  const context = checkContext(report, options);
  const found = sourceFindings(context, settings).concat(ownFindings(context, settings));
  const inOrder = inOrderOfForm(found, context.cells.plan);
  const parted = applyWaivers(inOrder, {
    waivers: settings.waivers,
    year: context.report.year,
    explaining: explaining(context),
  });
  const fails = parted.findings.some(({ severity }) => atLeast(severity, settings.failOn));
  const { findings, waived, unusedWaivers } = parted;
  const result: ValidationResult = {
    verdict: fails ? 'fail' : 'pass',
    findings,
    waived,
    unusedWaivers,
    counts: countBySeverity(findings),
    edition: context.edition,
    ruleSet: `${context.edition}/${CATALOGUE_VERSION}`,
  };
  return options.includePassed ? { ...result, outcomes: outcomesOf(found, context, settings) } : result;
}
