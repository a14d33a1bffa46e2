import type { FamilyWords } from './rule-words.js';

/** The words of the rules about what the text says against what the tables say. */
export const narrativeWords: FamilyWords<'narrative'> = {
  'narrative.received': {
    basis: 'practice',
    title: { zh: '正文的新收申请数', en: 'Requests received, in the text' },
    explanation: {
      zh: '正文写的收到、受理、新收申请数应与表中“一、本年新收”的总计一致；写明含上年结转的，应等于第一项与第二项之和。“办理”可以指新收、新收加结转或办结，三者都不符时才提出。说的是其他年度、其他部门或某一渠道的数字不核对。',
      en: 'Requests said to be received, accepted or new are those of item 1; where the text says that those carried over are included, of items 1 and 2 together. 办理 can mean either or those concluded, and is questioned only where it is none of them. Figures of other years, other agencies or one channel are not compared.',
    },
  },
  'narrative.carried-over': {
    basis: 'practice',
    title: { zh: '正文的上年结转数', en: 'Requests carried over, in the text' },
    explanation: {
      zh: '正文写的上年结转申请数应与表中“二、上年结转”的总计一致。',
      en: 'Requests said to be carried over from last year are those of item 2.',
    },
  },
  'narrative.concluded': {
    basis: 'practice',
    title: { zh: '正文的办结数', en: 'Requests concluded, in the text' },
    explanation: {
      zh: '正文写的答复、办结申请数应与表中“（七）总计”一致。按时、当场、延期答复的可以是其中一部分，只在多于总数时提出。',
      en: 'Requests said to be answered or concluded are those of item 3(7). Those answered in time, on the spot or late can be some of them, and are questioned only where they are more.',
    },
  },
  'narrative.carried-forward': {
    basis: 'practice',
    title: { zh: '正文的结转下年数', en: 'Requests carried forward, in the text' },
    explanation: {
      zh: '正文写的结转下年度、顺延办理的申请数应与表中“四、结转下年度继续办理”的总计一致。',
      en: 'Requests said to be carried forward to next year are those of item 4.',
    },
  },
  'narrative.outcome': {
    basis: 'practice',
    title: { zh: '正文的办理结果', en: 'Outcomes, in the text' },
    explanation: {
      zh: '正文写的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数应与表中各项一致；没有分项的，与该项各行之和核对。写明某一原因的件数不当作整项。',
      en: 'Requests said to be granted, partly granted, denied and so on are those of the rows; a heading with rows of its own is their sum. A figure given for one reason is not taken for the whole.',
    },
  },
  'narrative.applicant': {
    basis: 'practice',
    title: { zh: '正文的申请人类别', en: 'Applicants, in the text' },
    explanation: {
      zh: '正文写的自然人、企业等申请数应与表中各列一致，“申请人均为自然人”时其他各列应为0。比照正文同一句写的总数所在的行。',
      en: 'Requests said to come from natural persons, businesses and so on are those of the columns; where all applicants are said to be natural persons the other columns are 0. The row is that of the whole which the sentence gives.',
    },
  },
  'narrative.reconsideration': {
    basis: 'practice',
    title: { zh: '正文的行政复议数', en: 'Reconsiderations, in the text' },
    explanation: {
      zh: '正文写的因政府信息公开被申请行政复议的件数及其结果应与第四部分表格一致。表下注明含上年度案件的不核对。',
      en: 'Reconsiderations over disclosure and their results are those of the table of section four. They are not compared where a note says that cases of last year are counted in it.',
    },
  },
  'narrative.litigation': {
    basis: 'practice',
    title: { zh: '正文的行政诉讼数', en: 'Suits, in the text' },
    explanation: {
      zh: '正文写的因政府信息公开被提起行政诉讼的件数及其结果应与第四部分表格一致，未经复议直接起诉与复议后起诉合计。表下注明含上年度案件的不核对。',
      en: 'Suits over disclosure and their results are those of the table of section four, brought directly and after reconsideration together. They are not compared where a note says that cases of last year are counted in it.',
    },
  },
  'narrative.none': {
    basis: 'practice',
    title: { zh: '正文说没有而表中有', en: 'None by the text, some by the table' },
    explanation: {
      zh: '正文写未收到政府信息公开申请、未发生行政复议或行政诉讼，而表中有数，二者必有一误。',
      en: 'The text says that there were no requests, reconsiderations or suits, and the table has some: one of them is wrong.',
    },
  },
  'narrative.normative': {
    basis: 'practice',
    title: { zh: '正文的规范性文件数', en: 'Normative documents, in the text' },
    explanation: {
      zh: '正文写的制发、废止、现行有效规范性文件件数应与第二部分表格一致。',
      en: 'Normative documents said to be issued, repealed or in force are those of the table of section two.',
    },
  },
  'narrative.rate': {
    basis: 'practice',
    title: { zh: '正文的比率', en: 'Percentages in the text' },
    explanation: {
      zh: '有申请结转下年时，办结率、答复率不会是100%；按时办结率可以是。占比、办结率应由所列数字得出，四舍五入或截取都可以。',
      en: 'With requests carried forward the rate of those concluded is not 100 %; that of those concluded in time can be. A percentage follows from the numbers beside it, rounded or cut off.',
    },
  },
  'narrative.parts-sum': {
    basis: 'practice',
    title: { zh: '其中各项多于总数', en: 'Parts that exceed their whole' },
    explanation: {
      zh: '一句话里“其中”各项之和多于总数。同一件可以计入几项的（如各发布渠道）不核对。',
      en: 'The parts that a sentence gives behind 其中 add up to more than the whole. Parts that can overlap, such as channels of publication, are not added up.',
    },
  },
  'narrative.year': {
    basis: 'practice',
    title: { zh: '正文的年份', en: 'Year of the text' },
    explanation: {
      zh: '段落以上一年开头，通篇没有提到报告年度，也没有与今年、本年、上年对比，多为沿用上年的文字。',
      en: 'A paragraph begins with the year before as its own, and nowhere names the report year or compares: mostly a text of last year.',
    },
  },
  'narrative.period': {
    basis: 'practice',
    title: { zh: '统计期限', en: 'Period of the figures' },
    explanation: {
      zh: '统计期限应为报告年度的1月1日至12月31日。',
      en: 'The period of the figures is 1 January to 31 December of the report year.',
    },
  },
  'narrative.number-gap': {
    basis: 'practice',
    title: { zh: '漏写的数字', en: 'Number left out' },
    explanation: {
      zh: '单位前应有数字的地方是空白，多为模板没有填写。一段只提出一次。',
      en: 'There is a blank where a number should stand before its unit, mostly in a template that was not filled in. Said once a paragraph.',
    },
  },
};
