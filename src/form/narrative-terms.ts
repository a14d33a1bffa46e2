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
 * Instructions of the notice and of local templates that are sometimes left in the text, with what follows them up to
 * the end of the sentence.
 */
export const templateInstructions: readonly RegExp[] = [
  /(?:这一项|这一部分|该项|此项|该部分|此部分|本部分|这部分)(?:内容)?(?:以表格|用表格|以文字|主要报告|报告本机关|报告本行政机关|按表格)[^。；！]{0,40}/,
  /(?:填表|填写)说明[:：][^。；！]{0,40}/,
  /(?:此处|在此处?)(?:请)?填写[^。；！]{0,40}/,
  /[（(]请(?:填写|如实填写|按实际|根据实际)[^。；！]{0,40}/,
  /(?:没有|如无|若无)的?[，,]?(?:则|请|应)?填(?:写)?[“"]?[0０零无][^。；！]{0,40}/,
  /(?:[×╳]{2,}|[XxＸ]{2,})(?:年|月|日|件|条|次|份|期|局|单位|政府)/,
];
