import type { Rule } from '../rule.js';

/** The ids of the rules about the records of a register. */
export type RegisterRuleId =
  | 'register.date'
  | 'register.order'
  | 'register.applicant'
  | 'register.group'
  | 'register.outcome'
  | 'register.limit';

/** The rules about the records of a register. */
export const registerRules: Readonly<Record<RegisterRuleId, Rule>> = {
  'register.date': {
    severity: 'error',
    message: {
      zh: '记录{id}没有计入：[收到日期“{receivedOn}”][办结日期“{concludedOn}”]不是有效的日期',
      en: 'Record {id} was not counted: [received on "{receivedOn}"][concluded on "{concludedOn}"] is no valid date',
    },
  },
  'register.order': {
    severity: 'error',
    message: {
      zh: '记录{id}没有计入：办结日期{concludedOn}早于收到日期{receivedOn}',
      en: 'Record {id} was not counted: concluded on {concludedOn}, before it was received on {receivedOn}',
    },
  },
  'register.applicant': {
    severity: 'error',
    message: {
      zh: '记录{id}没有计入：申请人类型“{applicant}”不是表中六类之一',
      en: 'Record {id} was not counted: "{applicant}" is none of the six categories of applicants',
    },
  },
  'register.group': {
    severity: 'error',
    message: {
      zh: '记录{id}没有计入：案件类型“{group}”不是表中三类之一',
      en: 'Record {id} was not counted: "{group}" is none of the three kinds of cases',
    },
  },
  'register.outcome': {
    severity: 'error',
    message: {
      zh: '记录{id}没有计入：[结果“{outcome}”不是{edition}年版表中的一项][结果“{result}”不是表中的一项][有结果“{undated}”，没有办结日期][办结日期为{unstated}，没有结果]',
      en: 'Record {id} was not counted: [no outcome "{outcome}" in edition {edition}][no result "{result}"]["{undated}" without a date][concluded on {unstated} without an outcome]',
    },
  },
  'register.limit': {
    severity: 'error',
    message: {
      zh: '另有{count}处问题没有逐条列出（上限{limit}），有关记录没有计入',
      en: '{count} further faults are not listed (limit {limit}); their records were not counted',
    },
  },
};
