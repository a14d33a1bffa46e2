import { aboutCells } from '../about-cells.js';
import type { Rule } from '../rule.js';

/** The ids of the rules about a report and that of the year before. */
export type ContinuityRuleId =
  | 'continuity.carry-over'
  | 'continuity.carry-over-applicant'
  | 'continuity.in-force'
  | 'continuity.items'
  | 'continuity.total-disclosed'
  | 'continuity.repealed-within'
  | 'continuity.pending-remedies'
  | 'continuity.copied-numbers'
  | 'continuity.copied-text'
  | 'continuity.year-gap'
  | 'continuity.agency'
  | 'continuity.stated-growth';

const carryOver: Rule['message'] = {
  zh: '{cell}：填{actual}，上年结转下年度为{expected}，相差{difference}',
  en: '{cell}: {actual}, but last year carried {expected} forward, off by {difference}',
};

/** The rules about a report and that of the year before. */
export const continuityRules: Readonly<Record<ContinuityRuleId, Rule>> = aboutCells({
  'continuity.carry-over': { severity: 'error', message: carryOver },
  'continuity.carry-over-applicant': { severity: 'warning', message: carryOver },
  'continuity.in-force': {
    severity: 'warning',
    only: '2021',
    message: {
      zh: '{cell}：填{actual}，上年{previous}加制发减废止为{expected}，相差{difference}[；缺数字：{missing}][（填{wouldNeed}则相符）]',
      en: '{cell}: {actual}, but {previous} last year, issued and repealed give {expected}, off by {difference}[; lacks {missing}][ ({wouldNeed} fits)]',
    },
  },
  'continuity.items': {
    severity: 'warning',
    only: '2019',
    message: {
      zh: '{cell}：填{actual}，上年报告的{previous}加其增/减为{expected}，相差{difference}',
      en: "{cell}: {actual}, but last year's {previous} and its change give {expected}, off by {difference}",
    },
  },
  'continuity.total-disclosed': {
    severity: 'warning',
    only: '2019',
    message: {
      zh: '{cell}：填{actual}，少于上年的{expected}，相差{difference}',
      en: '{cell}: {actual}, fewer than the {expected} of last year, off by {difference}',
    },
  },
  'continuity.repealed-within': {
    severity: 'warning',
    only: '2021',
    message: {
      zh: '{cell}：填{actual}，多于上年有效{previous}与本年制发之和{expected}，相差{difference}[；缺数字：{missing}][（填{wouldNeed}则相符）]',
      en: '{cell}: {actual}, more than {previous} in force last year and those issued ({expected}), off by {difference}[; lacks {missing}][ ({wouldNeed} fits)]',
    },
  },
  'continuity.pending-remedies': {
    severity: 'info',
    message: {
      zh: '{cell}：填{actual}，少于上年尚未审结的{expected}件，相差{difference}',
      en: '{cell}: {actual}, fewer than the {expected} pending last year, off by {difference}',
    },
  },
  'continuity.copied-numbers': {
    severity: 'warning',
    message: {
      zh: '不为0的{count}个数据与上年报告完全相同',
      en: "All {count} figures other than 0 are last year's",
    },
  },
  'continuity.copied-text': {
    severity: 'warning',
    message: {
      zh: '“{section}”的文字与上年报告雷同，数字除外相似{percent}%',
      en: 'The text of "{section}" repeats last year\'s: {percent} % alike, figures aside',
    },
  },
  'continuity.year-gap': {
    severity: 'error',
    message: {
      zh: '用来比较的是{before}年的报告，本报告为{year}年，应与{wanted}年的比较；跨年度的勾稽关系没有核对',
      en: 'Compared with the report of {before}; that of {wanted} is needed for {year}. What hangs on it was not checked',
    },
  },
  'continuity.agency': {
    severity: 'warning',
    message: {
      zh: '上年的报告像是另一机关的：“{before}”，本报告为“{name}”',
      en: 'The report of last year seems to be another agency\'s: "{before}", not "{name}"',
    },
  },
  'continuity.stated-growth': {
    severity: 'warning',
    message: {
      zh: '正文写“{text}”（{stated}），{cell}[等{count}格合计]上年{before}、本年{now}，实为{change}，相差{difference}',
      en: '"{text}" ({stated}), but {cell}[ ({count} cells)] went {before} to {now}: {change}, off by {difference}',
    },
  },
});
