import type { FamilyWords } from './rule-words.js';

/** The words of the rules about when a report is published. */
export const publicationWords: FamilyWords<'publication'> = {
  'publication.deadline': {
    basis: 'statute',
    article: '49',
    title: { zh: '公布期限', en: 'Deadline' },
    explanation: {
      zh: '县级以上人民政府部门应当在每年1月31日前公布上一年度的报告，县级以上地方人民政府应当在每年3月31日前公布（第四十九条）；乡镇按惯例以1月31日为期。期限可用选项另行指定。不知道发布日期或机关类别时不核对。',
      en: 'Departments publish the report of the past year by 31 January, governments by 31 March (Article 49); townships keep to 31 January by practice. An option sets another deadline. Not checked where the day of publication or the kind of agency is unknown.',
    },
  },
  'publication.early': {
    basis: 'statute',
    article: '49',
    title: { zh: '发布过早', en: 'Published early' },
    explanation: {
      zh: '报告应当反映整个年度，年度结束之前还不能形成。',
      en: 'A report covers the whole year and cannot be there before the year has ended.',
    },
  },
};
