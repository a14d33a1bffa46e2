import { keyed } from './keyed.js';
import type { Wording } from './wording.js';

/** A part of 总体情况. */
export type OverviewTopic =
  | 'proactiveDisclosure'
  | 'onRequest'
  | 'informationManagement'
  | 'platform'
  | 'supervision';

/** One of the five parts that 总体情况 covers by the notice. */
export interface OverviewTopicForm extends Wording {
  /** The name of the part in the model. */
  readonly key: OverviewTopic;
}

/** The five parts of 总体情况, in the order of the notice. A heading speaks of a part when it holds one of its wordings. */
export const overviewTopics: readonly OverviewTopicForm[] = keyed<OverviewTopic, Wording>({
  proactiveDisclosure: { zh: '主动公开', en: 'Proactive disclosure' },
  onRequest: { zh: '依申请公开', en: 'Disclosure on request', variants: ['依申请'] },
  informationManagement: {
    zh: '政府信息管理',
    en: 'Management of government information',
    variants: ['信息管理', '信息资源管理'],
  },
  platform: { zh: '政府信息公开平台建设', en: 'Disclosure platforms', variants: ['平台建设', '公开平台'] },
  supervision: { zh: '监督保障', en: 'Supervision and safeguards', variants: ['监督考核', '组织保障'] },
});
