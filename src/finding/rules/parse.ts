import { cellInWords, rowInWords } from '../main-cell.js';
import { pageKinds } from '../page-kind.js';
import type { Rule } from '../rule.js';

/** The ids of the rules about reading a source. */
export type ParseRuleId =
  | 'parse.nothing-found'
  | 'parse.unsupported-year'
  | 'parse.label-guess'
  | 'parse.alignment-guess'
  | 'parse.alignment-unknown'
  | 'parse.conflict'
  | 'parse.leftover'
  | 'parse.undecodable'
  | 'parse.limit';

const ofRow: Rule['made'] = { row: rowInWords };

/** The rules about reading a source. */
export const parseRules: Readonly<Record<ParseRuleId, Rule<'zh'>>> = {
  'parse.nothing-found': {
    severity: 'error',
    worded: { page: pageKinds },
    message: {
      zh: '没有找到年度报告的内容[：{page}]',
    },
  },
  'parse.unsupported-year': {
    severity: 'error',
    message: {
      zh: '{year}年的报告没有统一格式，不读取（2019年起才有）',
    },
  },
  'parse.label-guess': {
    severity: 'info',
    message: {
      zh: '“{text}”按相近读作“{label}”',
    },
  },
  'parse.alignment-guess': {
    severity: 'warning',
    made: ofRow,
    message: {
      zh: '“{row}”一行有{found}个数据、{columns}列，对应关系是推定的：{text}',
    },
  },
  'parse.alignment-unknown': {
    severity: 'error',
    made: ofRow,
    message: {
      zh: '“{row}”一行有{found}个数据、{columns}列，无法确定对应关系：{text}',
    },
  },
  'parse.conflict': {
    severity: 'error',
    made: { cell: cellInWords },
    message: {
      zh: '[{cell}][{pointer}]：出现两个不同的值“{first}”和“{second}”，都不采用',
    },
  },
  'parse.leftover': {
    severity: 'warning',
    message: {
      zh: '[表中的“{text}”没有归入任何单元格][同一页上的另一份报告“{otherReport}”没有读取]',
    },
  },
  'parse.undecodable': {
    severity: 'warning',
    message: {
      zh: '第{offset}字节[（第{line}行）]起有{count}处无法按{encoding}解码',
    },
  },
  'parse.limit': {
    severity: 'error',
    message: {
      zh: '超过上限（{limit}＝{value}），其后内容没有读取',
    },
  },
};
