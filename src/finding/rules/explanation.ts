import { aboutCells } from '../about-cells.js';
import type { Rule } from '../rule.js';

/** The ids of the rules about the explanations in a report. */
export type ExplanationRuleId = 'explanation.invalid';

/** The rules about the explanations in a report. */
export const explanationRules: Readonly<Record<ExplanationRuleId, Rule>> = aboutCells({
  'explanation.invalid': {
    severity: 'warning',
    message: {
      zh: '说明不成立：[{cell}][“{address}”不是表格中的单元格][，上年写作{prior}，上年报告为{previous}][，上年写作{noPrior}，上年报告没有这一格][，本年写作{new}，本报告为{value}][，没有写理由{noReason}]',
      en: 'Invalid explanation: [{cell}]["{address}" is no cell of the form][, prior value {prior} (report: {previous})][, prior value {noPrior} (no such cell)][, new value {new} (report: {value})][, no reason given{noReason}]',
    },
  },
});
