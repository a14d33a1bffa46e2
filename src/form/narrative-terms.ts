import { type Keyed, keyed } from './keyed.js';
import { type OverviewTopic, overviewTopics } from './overview-topics.js';
import { type Wording, wordingsOf } from './wording.js';

/** A result that the report of a people's government also gives, Article 50(4) of 国务院令第711号. */
export type GovernmentPart = 'assessment' | 'publicReview' | 'accountability';

/** 工作考核、社会评议和责任追究结果, each with the words that published reports use for it. */
export const governmentParts: readonly Keyed<GovernmentPart, Wording>[] = keyed<GovernmentPart, Wording>({
  assessment: { zh: '工作考核', en: 'Assessment', variants: ['考核', '考评'] },
  publicReview: { zh: '社会评议', en: 'Public review', variants: ['评议', '满意度'] },
  accountability: { zh: '责任追究', en: 'Accountability', variants: ['追责', '问责', '追究责任'] },
});

/** 信息处理费, and shorter words for it in section 6. 国办函〔2020〕109号. */
export const processingFee: Wording = {
  zh: '信息处理费',
  en: 'Processing fee',
  variants: ['处理费', '收费', '收取费用'],
};

/** What a 总体情况 without headings of its own speaks of, where it covers a part in other words than the notice. */
const looseWords: Readonly<Record<OverviewTopic, readonly string[]>> = {
  proactiveDisclosure: ['公开'],
  onRequest: ['公开申请', '申请公开'],
  informationManagement: ['信息发布', '信息审核', '发布审核', '公开目录', '动态调整'],
  platform: ['网站', '新媒体', '公众号', '平台', '公开专栏'],
  supervision: ['监督', '考核', '培训', '督查', '督导'],
};

/** The words that show that a text covers a part of 总体情况: the form's own, and looser ones where `loose`. */
export function overviewWords(topic: OverviewTopic, loose: boolean): readonly string[] {
  const strict = overviewTopics.filter(({ key }) => key === topic).flatMap(wordingsOf);
  return loose ? [...strict, ...looseWords[topic]] : strict;
}

/**
 * An instruction of the notice or of a local template that was left in the text: what to report and in which form,
 * where to fill in, a placeholder before a unit.
 */
export const templateInstruction: RegExp =
  /(?:这一项|该项|此项|[该此本这]部分)(?:内容)?(?:主要)?(?:(?<=主要)报告|报告(?=[^，。；]{0,30}(?:情况|内容))|[以用]表格|以文字)|以表格形式(?:报告|填报)|填[表写]说明[:：]|此处填写|[（(]请(?:填写|如实填写|根据实际)|没有的?[，,]?[则请应]?填写?[“"]?[0０零无]|(?:[×╳]{2}|[XxＸ]{2})[年月日件条次份期局]/;
