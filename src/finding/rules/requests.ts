import { aboutCells } from '../about-cells.js';
import type { Rule } from '../rule.js';

/** The ids of the rules about section 3. */
export type RequestRuleId =
  | 'requests.row-total'
  | 'requests.outcome-total'
  | 'requests.balance'
  | 'requests.total-blank'
  | 'requests.other-share'
  | 'requests.fee-explained';

/** The rules about section 3. */
export const requestRules: Readonly<Record<RequestRuleId, Rule>> = aboutCells({
  'requests.row-total': {
    severity: 'error',
    message: {
      zh: '{cell}：填{actual}，各类申请人合计{expected}，相差{difference}[；缺数字：{missing}][（填{wouldNeed}则相符）]',
      en: '{cell}: {actual}, the categories sum to {expected}, off by {difference}[; lacks {missing}][ ({wouldNeed} fits)]',
    },
  },
  'requests.outcome-total': {
    severity: 'error',
    message: {
      zh: '{cell}：填{actual}，各项办理结果合计{expected}，相差{difference}[；缺数字：{missing}][（填{wouldNeed}则相符）]',
      en: '{cell}: {actual}, the outcomes sum to {expected}, off by {difference}[; lacks {missing}][ ({wouldNeed} fits)]',
    },
  },
  'requests.balance': {
    severity: 'error',
    message: {
      zh: '{column}：一＋二（{inflow}）应等于三（七）＋四（{outflow}），相差{difference}[；缺数字：{missing}][（填{wouldNeed}则相符）]',
      en: '{column}: items 1 + 2 ({inflow}) should equal 3(7) + 4 ({outflow}), off by {difference}[; lacks {missing}][ ({wouldNeed} fits)]',
    },
  },
  'requests.total-blank': {
    severity: 'warning',
    message: {
      zh: '“{row}”[只填了总计（{onlyTotal}），没有分项][没有填总计，分项合计为{sum}]',
      en: '"{row}" [has a total ({onlyTotal}) and no figures][has figures (together {sum}) and no total]',
    },
  },
  'requests.other-share': {
    severity: 'info',
    only: '2021',
    message: {
      zh: '“{row}”{value}件，占全部办理结果{total}件的三分之一以上',
      en: '"{row}" has {value} of all {total} outcomes, over a third',
    },
  },
  'requests.fee-explained': {
    severity: 'warning',
    only: '2021',
    message: {
      zh: '{cell}：{value}件，但“{section}”没有说明信息处理费',
      en: '{cell}: {value}, but "{section}" says nothing of the processing fee',
    },
  },
});
