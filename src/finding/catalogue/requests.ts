import type { FamilyWords } from './rule-words.js';

/** The words of the rules about section 3. */
export const requestWords: FamilyWords<'requests'> = {
  'requests.row-total': {
    basis: 'notice',
    title: { zh: '行合计：各类申请人＝总计', en: 'Row total' },
    explanation: {
      zh: '每一行中，自然人与法人或其他组织的五类之和应当等于总计。空白按0计算。',
      en: 'In each row the six categories of applicants add up to the total. A blank counts as 0.',
    },
  },
  'requests.outcome-total': {
    basis: 'notice',
    title: { zh: '列合计：各项办理结果＝（七）总计', en: 'Total of the outcomes' },
    explanation: {
      zh: '每一列中，本年度办理结果（一）至（六）各项之和应当等于（七）总计。空白按0计算。',
      en: 'In each column the outcomes (1) to (6) add up to item (7), requests concluded. A blank counts as 0.',
    },
  },
  'requests.balance': {
    basis: 'notice',
    title: { zh: '勾稽关系：一＋二＝三（七）＋四', en: 'Balance of the requests' },
    explanation: {
      zh: '每一列中，本年新收与上年结转之和，应当等于本年办结的总计与结转下年度之和。空白按0计算。',
      en: 'In each column the requests received and carried over equal those concluded and carried forward; the form says so in the corner of its table. A blank counts as 0.',
    },
  },
  'requests.total-blank': {
    basis: 'notice',
    title: { zh: '只有分项或只有总计', en: 'Total or figures missing' },
    explanation: {
      zh: '这一行填了分项没有填总计，或填了总计没有填分项，无法核对。两者都应填写。',
      en: 'The row has figures and no total, or a total and no figures, so that one cannot be checked against the other. Both belong there.',
    },
  },
  'requests.other-share': {
    basis: 'practice',
    title: { zh: '“其他处理—其他”占比过高', en: 'Share of other outcomes' },
    explanation: {
      zh: '“3.其他”超过10件并占全部办理结果的三分之一以上，可能有的应归入前面各项。',
      en: 'More than 10 requests, and over a third of all, were concluded as 3.其他. Some may belong under an outcome of their own.',
    },
  },
  'requests.fee-explained': {
    basis: 'practice',
    title: { zh: '逾期未缴费与信息处理费的说明', en: 'Fees explained' },
    explanation: {
      zh: '有申请因逾期未缴费不再处理，说明收取过信息处理费；按国办函〔2020〕109号，第六部分应当报告收费情况。',
      en: 'Requests were closed because a fee was overdue, so fees were asked for; by 国办函〔2020〕109号 section six reports on them.',
    },
  },
};
