import type { Rule } from '../rule.js';

/** The ids of the rules about the text by itself. */
export type TextRuleId =
  | 'text.improvement-empty'
  | 'text.improvement-both'
  | 'text.other-empty'
  | 'text.fee-statement'
  | 'text.overview-length'
  | 'text.contact'
  | 'text.period'
  | 'text.download'
  | 'text.garbled'
  | 'text.duplicate-paragraph';

/** The rules about the text by itself. */
export const textRules: Readonly<Record<TextRuleId, Rule>> = {
  'text.improvement-empty': {
    severity: 'error',
    message: {
      zh: '“{section}”[没有内容{nothing}][只写了“{text}”]，应写明问题和改进情况',
      en: '"{section}" [is empty{nothing}][only says "{text}"]; it should name problems and improvements',
    },
  },
  'text.improvement-both': {
    severity: 'warning',
    message: {
      zh: '“{section}”[只写了问题，没有写改进情况{noMeasures}][只写了改进情况，没有写问题{noProblems}]',
      en: '"{section}" names [problems and no improvements{noMeasures}][improvements and no problems{noProblems}]',
    },
  },
  'text.other-empty': {
    severity: 'warning',
    early: { by: 'year', severity: 'info' },
    message: {
      zh: '“{section}”没有内容，没有其他事项的也应写明“无”',
      en: '"{section}" is empty; where there is nothing to report it should say so',
    },
  },
  'text.fee-statement': {
    severity: 'warning',
    only: '2021',
    message: {
      zh: '“{section}”没有说明是否收取信息处理费',
      en: '"{section}" does not say whether processing fees were collected',
    },
  },
  'text.overview-length': {
    severity: 'info',
    optIn: true,
    message: {
      zh: '“{section}”有{length}字，超过{limit}字',
      en: '"{section}" has {length} characters, more than {limit}',
    },
  },
  'text.contact': {
    severity: 'info',
    message: { zh: '报告没有写明联系方式', en: 'The report names no contact' },
  },
  'text.period': {
    severity: 'info',
    message: {
      zh: '报告没有写明所列数据的统计期限',
      en: 'The report does not say what period its figures are for',
    },
  },
  'text.download': {
    severity: 'info',
    message: {
      zh: '报告没有写明从何处下载或查阅',
      en: 'The report does not say where it can be downloaded or read',
    },
  },
  'text.garbled': {
    severity: 'warning',
    message: { zh: '正文中有乱码：“{text}”', en: 'The text is garbled: "{text}"' },
  },
  'text.duplicate-paragraph': {
    severity: 'warning',
    message: { zh: '同一段文字出现两次：“{text}”', en: 'The same paragraph stands there twice: "{text}"' },
  },
};
