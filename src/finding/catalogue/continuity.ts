import type { FamilyWords } from './rule-words.js';

/** The words of the rules about a report and that of the year before. */
export const continuityWords: FamilyWords<'continuity'> = {
  'continuity.carry-over': {
    basis: 'notice',
    title: { zh: '上年结转＝上年报告的结转下年度', en: 'Carried over from last year' },
    explanation: {
      zh: '本年的“二、上年结转”应当等于上年报告的“四、结转下年度继续办理”。机关合并、更正等原因使之不等的，可在报告的 explanations 中写明上年值、本年值和理由。',
      en: 'What is carried over from last year is what the report of last year carried forward. Where a merger or a correction makes it differ, an entry of explanations with both values and the reason closes the finding.',
    },
  },
  'continuity.carry-over-applicant': {
    basis: 'notice',
    title: { zh: '各类申请人的上年结转', en: 'Carried over, by applicant' },
    explanation: {
      zh: '分申请人类别核对上年结转。实践中申请人的类别会重新划分，所以只是提醒。',
      en: 'The same for each category of applicants. In practice applicants are classified anew, so this is a warning.',
    },
  },
  'continuity.in-force': {
    basis: 'notice',
    title: { zh: '现行有效＝上年有效＋制发－废止', en: 'In force from year to year' },
    explanation: {
      zh: '现行有效件数应当等于上年报告的现行有效件数加本年制发、减本年废止。文件到期失效等情况各地统计不一，所以只是提醒。本年的空白按0计算。',
      en: "The documents in force are last year's with those issued and without those repealed. Lapsed ones are counted differently in practice, so this is a warning. Blanks of this year count as 0.",
    },
  },
  'continuity.items': {
    basis: 'notice',
    title: { zh: '上一年项目数量与上年报告', en: 'Items from year to year' },
    explanation: {
      zh: '上一年项目数量应当等于上年报告的上一年项目数量加其本年增/减。',
      en: "The items of last year are the figure of last year's report with the change that it states.",
    },
  },
  'continuity.total-disclosed': {
    basis: 'practice',
    title: { zh: '公开总数不减少', en: 'Disclosed in all from year to year' },
    explanation: {
      zh: '对外公开总数量逐年累计，一般不会少于上年。',
      en: 'What is disclosed in all adds up over the years and is seldom less than last year.',
    },
  },
  'continuity.repealed-within': {
    basis: 'practice',
    title: { zh: '废止不多于有效与制发之和', en: 'Repealed within what there was' },
    explanation: {
      zh: '本年废止的文件，不应多于上年报告的现行有效件数与本年制发之和。制发件数空白按0计算。',
      en: 'No more documents can be repealed than were in force last year and issued this year together. A blank number of issued ones counts as 0.',
    },
  },
  'continuity.pending-remedies': {
    basis: 'practice',
    title: { zh: '上年未审结的案件', en: 'Cases pending last year' },
    explanation: {
      zh: '上年尚未审结的案件，今年或者审结，或者仍未审结，都计入今年的总计。有的机关只统计当年新发生的案件。',
      en: 'A case that was pending last year is decided or still pending this year and counts in the total. Some bodies only count new cases.',
    },
  },
  'continuity.copied-numbers': {
    basis: 'practice',
    title: { zh: '数据与上年完全相同', en: "Last year's figures" },
    explanation: {
      zh: '所有不为0的数据都与上年报告相同，可能沿用了上年的表格。数据太少、看不出来的不提示。',
      en: "Every figure other than 0 is the same as last year; last year's tables may have been used again. Not said of reports with too few different figures to tell.",
    },
  },
  'continuity.copied-text': {
    basis: 'notice',
    title: { zh: '内容雷同', en: "Last year's text" },
    explanation: {
      zh: '国办公开办函〔2021〕30号指出的“内容雷同”：某一部分的文字与上年报告基本相同（年份和数字除外）。相似度达到0.9即提示，可用选项调整；简短的套话不提示。',
      en: 'The notice of 2021 names it as a fault: the text of a section is that of last year, years and figures aside. Said from a similarity of 0.9, unless the options set another; short set phrases are spared.',
    },
  },
  'continuity.year-gap': {
    basis: 'notice',
    title: { zh: '比较的不是上一年度的报告', en: 'Not the report of the year before' },
    explanation: {
      zh: '跨年度的勾稽关系只在相邻两年之间成立。给出的不是上一年度的报告时，这些关系不核对。',
      en: 'Figures hang together from one year to the next only. Where the report given is not of the year before, those relations are not checked.',
    },
  },
  'continuity.agency': {
    basis: 'practice',
    title: { zh: '上年的报告像是另一机关的', en: "Another agency's report" },
    explanation: {
      zh: '两份报告都有机关代码时按代码判断，否则按名称判断；常见的简称（如“海淀区政府”与“北京市海淀区人民政府”）视为同一机关。机关更名、合并的可以豁免。',
      en: 'Told by the codes of both agencies where they are known, else by their names; usual short forms (海淀区政府 for 北京市海淀区人民政府) count as the same. A body that was renamed or merged can be waived.',
    },
  },
  'continuity.stated-growth': {
    basis: 'practice',
    title: { zh: '正文所写的增减与两年的表', en: 'Growth as the text states it' },
    explanation: {
      zh: '正文写明较上年增加、减少多少件或百分之几，或与上年持平的，按两年报告的表格核对。百分比按所写的小数位数四舍五入或截去尾数都可以；“约”“近”“基本持平”等不确切的说法、与更早年份的比较不核对。',
      en: 'Where the text states by how many cases or per cent a figure grew or fell since last year, or that it stayed level, both tables must give it. A percentage may be rounded or cut off. What is only roughly stated, or compared with an earlier year, is not checked.',
    },
  },
};
