import { aboutCells } from '../about-cells.js';
import type { Rule } from '../rule.js';

/** The ids of the rules about section 4. */
export type RemedyRuleId = 'remedies.total' | 'remedies.after-reconsideration';

/** The rules about section 4. */
export const remedyRules: Readonly<Record<RemedyRuleId, Rule>> = aboutCells({
  'remedies.total': {
    severity: 'error',
    message: {
      zh: '{cell}：填{actual}，四项结果合计{expected}，相差{difference}[；缺数字：{missing}][（填{wouldNeed}则相符）]',
      en: '{cell}: {actual}, the results sum to {expected}, off by {difference}[; lacks {missing}][ ({wouldNeed} fits)]',
    },
  },
  'remedies.after-reconsideration': {
    severity: 'warning',
    message: {
      zh: '{cell}：{actual}件，多于本年与上年行政复议之和{expected}件，相差{difference}',
      en: '{cell}: {actual}, but {expected} reconsiderations this year and last, off by {difference}',
    },
  },
});
