import { aboutCells } from '../about-cells.js';
import type { Rule } from '../rule.js';

/** The ids of the rules about the values of single cells. */
export type ValueRuleId =
  | 'value.blank'
  | 'value.table-blank'
  | 'value.row-blank'
  | 'value.unreadable'
  | 'value.integer'
  | 'value.negative'
  | 'value.notation'
  | 'value.money-unit'
  | 'value.money-scale'
  | 'value.split-number'
  | 'value.magnitude';

/** The rules about the values of single cells. */
export const valueRules: Readonly<Record<ValueRuleId, Rule>> = aboutCells({
  'value.blank': {
    severity: 'warning',
    early: { by: 'edition', severity: 'info' },
    message: {
      zh: '“{row}”有空白单元格：{columns}',
      en: '"{row}" has blank cells: {columns}',
    },
  },
  'value.table-blank': {
    severity: 'error',
    message: {
      zh: '“{section}”的表格全部空白',
      en: 'Every cell of the table of "{section}" is blank',
    },
  },
  'value.row-blank': {
    severity: 'warning',
    message: {
      zh: '“{row}”整行空白',
      en: 'The whole row "{row}" is blank',
    },
  },
  'value.unreadable': {
    severity: 'error',
    message: {
      zh: '{cell}：“{text}”不是数字',
      en: '{cell}: "{text}" is not a number',
    },
  },
  'value.integer': {
    severity: 'error',
    message: {
      zh: '{cell}：{value}不是整数，应填整数',
      en: '{cell}: {value} is not a whole number',
    },
  },
  'value.negative': {
    severity: 'error',
    message: {
      zh: '{cell}：{value}为负数，应不小于0',
      en: '{cell}: {value} is negative; a count cannot be below 0',
    },
  },
  'value.notation': {
    severity: 'info',
    message: {
      zh: '{cell}：写作“{text}”，按{value}读取，建议只填数字',
      en: '{cell}: written "{text}", read as {value}; write the bare number',
    },
  },
  'value.money-unit': {
    severity: 'warning',
    message: {
      zh: '{cell}：{value}[没有注明单位{missingUnit}][以{unit}为单位，应以{expectedUnit}为单位]',
      en: '{cell}: {value} [names no unit{missingUnit}][is in {unit}; it should be in {expectedUnit}]',
    },
  },
  'value.money-scale': {
    severity: 'warning',
    message: {
      zh: '{cell}：{value}与上年的{previous}相差约一万倍，单位可能有误',
      en: '{cell}: {value} against {previous} last year; wrong unit?',
    },
  },
  'value.split-number': {
    severity: 'warning',
    message: {
      zh: '{cells}：“{left}│{right}”可能是一个数“{joined}”被拆开',
      en: '{cells}: "{left}│{right}" may be one number, {joined}, torn apart',
    },
  },
  'value.magnitude': {
    severity: 'info',
    message: {
      zh: '{cell}：{value}，上年为{previous}，变动超过十倍',
      en: '{cell}: {value} against {previous} last year, over ten times apart',
    },
  },
});
