import type { FamilyWords } from './rule-words.js';

/** The words of the rules about the records of a register. */
export const registerWords: FamilyWords<'register'> = {
  'register.date': {
    basis: 'none',
    title: { zh: '日期无效', en: 'Bad date' },
    explanation: {
      zh: '登记记录的收到日期或办结日期缺失、不是日历上的日期，或者早于2008年5月1日。该记录没有计入任何一格。',
      en: 'A date of the record is missing, is none of the calendar, or is before 1 May 2008. The record is counted nowhere.',
    },
  },
  'register.order': {
    basis: 'none',
    title: { zh: '办结早于收到', en: 'Concluded before received' },
    explanation: {
      zh: '登记记录的办结日期早于收到日期。该记录没有计入任何一格。',
      en: 'The record says that it was concluded before it was received. It is counted nowhere.',
    },
  },
  'register.applicant': {
    basis: 'notice',
    title: { zh: '申请人类型无法归类', en: 'Unknown applicant' },
    explanation: {
      zh: '登记记录的申请人类型不是自然人，也不是法人或其他组织的五类之一。该记录没有计入任何一格。',
      en: 'The applicant is neither a natural person nor one of the five categories of organisations. The record is counted nowhere.',
    },
  },
  'register.group': {
    basis: 'notice',
    title: { zh: '案件类型无法归类', en: 'Unknown kind of case' },
    explanation: {
      zh: '案件不是行政复议、未经复议直接起诉或复议后起诉之一。该记录没有计入任何一格。',
      en: 'The case is no reconsideration, no suit brought directly and no suit after reconsideration. The record is counted nowhere.',
    },
  },
  'register.outcome': {
    basis: 'notice',
    title: { zh: '结果无法归类', en: 'Unknown outcome' },
    explanation: {
      zh: '登记记录的结果不是表中的一项，或者有结果没有办结日期、有办结日期没有结果。该记录没有计入任何一格。',
      en: 'The outcome is none of the form, or stands without a date, or is missing where there is a date. The record is counted nowhere.',
    },
  },
  'register.limit': {
    basis: 'none',
    title: { zh: '问题过多', en: 'Too many faults' },
    explanation: {
      zh: '登记记录中的问题超过列出的上限，其余只计数。有问题的记录没有计入任何一格。上限可以在选项中调整。',
      en: 'The records have more faults than are listed one by one; the rest are only counted. The limit is an option.',
    },
  },
};
