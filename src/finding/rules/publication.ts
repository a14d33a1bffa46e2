import type { Rule } from '../rule.js';

/** The ids of the rules about when a report is published. */
export type PublicationRuleId = 'publication.deadline' | 'publication.early';

/** The rules about when a report is published. */
export const publicationRules: Readonly<Record<PublicationRuleId, Rule>> = {
  'publication.deadline': {
    severity: 'error',
    township: 'warning',
    message: {
      zh: '{publishedOn}发布，超过期限{deadline}共{days}天',
      en: 'Published on {publishedOn}, {days} days after the deadline, {deadline}',
    },
  },
  'publication.early': {
    severity: 'error',
    message: {
      zh: '{publishedOn}发布，报告年度{year}年还没有结束，早了{days}天',
      en: 'Published on {publishedOn}, {days} days before the end of {year}, the year it reports on',
    },
  },
};
