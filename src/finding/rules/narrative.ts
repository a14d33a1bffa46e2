import { aboutCells } from '../about-cells.js';
import type { Rule } from '../rule.js';

/** The ids of the rules about what the text says against what the tables say. */
export type NarrativeRuleId =
  | 'narrative.received'
  | 'narrative.carried-over'
  | 'narrative.concluded'
  | 'narrative.carried-forward'
  | 'narrative.outcome'
  | 'narrative.applicant'
  | 'narrative.reconsideration'
  | 'narrative.litigation'
  | 'narrative.none'
  | 'narrative.normative'
  | 'narrative.rate'
  | 'narrative.parts-sum'
  | 'narrative.year'
  | 'narrative.period'
  | 'narrative.number-gap';

/** A figure of the text beside the cells it contradicts. */
const figure: Rule = {
  severity: 'warning',
  message: {
    zh: '正文写“{text}”（{actual}），表中{cell}[等{count}格合计]为{expected}，相差{difference}[，加上年结转则相符{withCarriedOver}]',
    en: 'The text says "{text}" ({actual}); {cell}[ and others, {count} cells,] has {expected}, off by {difference}[; with those carried over it fits{withCarriedOver}]',
  },
};

/** The rules about what the text says against what the tables say. */
export const narrativeRules: Readonly<Record<NarrativeRuleId, Rule>> = aboutCells({
  'narrative.received': figure,
  'narrative.carried-over': figure,
  'narrative.concluded': figure,
  'narrative.carried-forward': figure,
  'narrative.outcome': figure,
  'narrative.applicant': figure,
  'narrative.reconsideration': figure,
  'narrative.litigation': figure,
  'narrative.none': { ...figure, severity: 'error' },
  'narrative.normative': figure,
  'narrative.rate': {
    severity: 'warning',
    message: {
      zh: '正文写“{text}”，[但{cell}为{value}][按所列数字应为{computed}%]',
      en: 'The text says "{text}", [yet {cell} is {value}][while its own figures give {computed}%]',
    },
  },
  'narrative.parts-sum': {
    severity: 'warning',
    message: {
      zh: '正文“{text}”：其中各项合计{sum}，多于总数{whole}',
      en: 'In the text "{text}" the parts add up to {sum}, more than the whole of {whole}',
    },
  },
  'narrative.year': {
    severity: 'warning',
    message: {
      zh: '正文写的是{year}年（“{text}”），报告年度为{reportYear}年',
      en: 'The text tells of {year} ("{text}") in the report for {reportYear}',
    },
  },
  'narrative.period': {
    severity: 'warning',
    message: {
      zh: '统计期限写作“{text}”，应为[{reportYear}年]1月1日至12月31日',
      en: 'The period is stated as "{text}"; it should be 1 January to 31 December[ {reportYear}]',
    },
  },
  'narrative.number-gap': {
    severity: 'warning',
    message: { zh: '正文漏写数字：“{text}”', en: 'A number was left out of the text: "{text}"' },
  },
});
