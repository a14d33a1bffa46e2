import fc from 'fast-check';
import { overviewTopics } from '../../src/form/overview-topics.js';
import { type NarrativeKey, narrativeKeys } from '../../src/form/sections.js';
import { wordingsOf } from '../../src/form/wording.js';
import type { Narrative, NarrativeBlock, Narratives } from '../../src/report/narrative.js';

const overviewHeadings: readonly string[] = [
  '主动公开情况',
  '依申请公开情况',
  '政府信息管理情况',
  '平台建设情况',
  '监督保障情况',
  '强化主动公开',
  '工作亮点',
  '组织领导',
];

const otherHeadings: readonly string[] = [
  '存在的主要问题',
  '改进措施',
  '下一步打算',
  '有关说明',
  '工作考核情况',
];

function topicOf(heading: string): NarrativeBlock['topic'] {
  return (
    overviewTopics.find((topic) => wordingsOf(topic).some((words) => heading.includes(words)))?.key ?? null
  );
}

function narrative(key: NarrativeKey, paragraph: fc.Arbitrary<string>): fc.Arbitrary<Narrative> {
  const opening = fc
    .array(paragraph, { maxLength: 3 })
    .map((paragraphs) => (paragraphs.length === 0 ? [] : [{ heading: null, topic: null, paragraphs }]));
  if (key === 'preamble' || key === 'closing') return opening;
  const isOverview = key === 'overview';
  const headed = fc.record({
    heading: fc.constantFrom(...(isOverview ? overviewHeadings : otherHeadings)),
    paragraphs: fc.array(paragraph, { maxLength: 3 }),
  });
  return fc
    .tuple(opening, fc.array(headed, { maxLength: isOverview ? 4 : 2 }))
    .map(([first, rest]) => [
      ...first,
      ...rest.map((block) => ({ ...block, topic: isOverview ? topicOf(block.heading) : null })),
    ]);
}

/** The text of a report. Only the first block of a section stands under no heading. */
export function narratives(paragraph: fc.Arbitrary<string>): fc.Arbitrary<Narratives> {
  return fc
    .tuple(...narrativeKeys.map((key) => narrative(key, paragraph)))
    .map((all) => Object.fromEntries(narrativeKeys.map((key, index) => [key, all[index]])) as Narratives);
}
