import { aboutCells } from '../about-cells.js';
import type { Rule } from '../rule.js';

/** The ids of the rules about section 2. */
export type DisclosureRuleId =
  | 'disclosure.disclosed-within-total'
  | 'disclosure.items-negative'
  | 'disclosure.rule-making-power'
  | 'disclosure.in-force-at-least-issued'
  | 'disclosure.procurement-consistent';

/** The rules about section 2. */
export const disclosureRules: Readonly<Record<DisclosureRuleId, Rule>> = aboutCells({
  'disclosure.disclosed-within-total': {
    severity: 'warning',
    only: '2019',
    message: {
      zh: '{cell}：填{actual}，多于对外公开总数量{expected}，相差{difference}',
      en: '{cell}: {actual}, more than the {expected} disclosed in all, off by {difference}',
    },
  },
  'disclosure.items-negative': {
    severity: 'error',
    only: '2019',
    message: {
      zh: '“{row}”：上一年项目数量{items}加本年增/减{change}为{sum}，项目数量不应小于0',
      en: '"{row}": {items} items last year and a change of {change} leave {sum}, which is below 0',
    },
  },
  'disclosure.rule-making-power': {
    severity: 'warning',
    message: {
      zh: '“{row}”：{columns}填了{figures}，但乡镇、县区及其部门没有规章制定权',
      en: '"{row}": {figures} stated ({columns}), but such a body has no power to make rules',
    },
  },
  'disclosure.in-force-at-least-issued': {
    severity: 'warning',
    only: '2021',
    message: {
      zh: '{cell}：填{actual}，少于本年制发{expected}，相差{difference}，而本年没有废止[；缺数字：{missing}]',
      en: '{cell}: {actual}, fewer than the {expected} issued, off by {difference}, with none repealed[; lacks {missing}]',
    },
  },
  'disclosure.procurement-consistent': {
    severity: 'warning',
    only: '2019',
    message: {
      zh: '“{row}”[有{projects}个项目而没有金额][有金额{money}而没有项目][；缺数字：{missing}]',
      en: '"{row}" [has {projects} projects and no amount][has an amount, {money}, and no projects][; lacks {missing}]',
    },
  },
});
