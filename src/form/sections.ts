import { keyed } from './keyed.js';
import type { Wording } from './wording.js';

/** A section of the report. */
export type SectionId =
  | 'overview'
  | 'proactiveDisclosure'
  | 'requests'
  | 'remedies'
  | 'improvement'
  | 'otherMatters';

/** A section that holds a statutory table. */
export type TableId = 'proactiveDisclosure' | 'requests' | 'remedies';

/** The sections that hold a table, in the order of the form. */
export const tableIds: readonly TableId[] = ['proactiveDisclosure', 'requests', 'remedies'];

/** Everything that holds text: the six sections, what stands before them and what stands after. */
export type NarrativeKey = 'preamble' | SectionId | 'closing';

/** One of the six sections of the report. */
export interface SectionForm extends Wording {
  /** The name of the section in the model. */
  readonly key: SectionId;
  /** The ordinal the form gives it, 一 to 六. */
  readonly ordinal: string;
}

/** The six sections, in the order of the form. Both editions have the same. */
export const sections: readonly SectionForm[] = keyed<SectionId, Omit<SectionForm, 'key'>>({
  overview: { ordinal: '一', zh: '总体情况', en: 'Overview' },
  proactiveDisclosure: {
    ordinal: '二',
    zh: '主动公开政府信息情况',
    en: 'Proactive disclosure',
    variants: ['行政机关主动公开政府信息情况'],
  },
  requests: {
    ordinal: '三',
    zh: '收到和处理政府信息公开申请情况',
    en: 'Requests received and handled',
    variants: ['行政机关收到和处理政府信息公开申请情况'],
  },
  remedies: {
    ordinal: '四',
    zh: '政府信息公开行政复议、行政诉讼情况',
    en: 'Administrative reconsideration and litigation',
    variants: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
    ],
  },
  improvement: {
    ordinal: '五',
    zh: '存在的主要问题及改进情况',
    en: 'Main problems and improvements',
    variants: [
      '政府信息公开工作存在的主要问题及改进情况',
      '政府信息公开工作存在的问题及改进情况',
      '存在的主要问题及改进措施',
      '存在问题及改进情况',
      '存在的问题及改进情况',
    ],
  },
  otherMatters: {
    ordinal: '六',
    zh: '其他需要报告的事项',
    en: 'Other matters',
    variants: ['其他需要报告事项', '需要报告的其他事项'],
  },
});

/** The narrative parts in the order of a report. */
export const narrativeKeys: readonly NarrativeKey[] = [
  'preamble',
  ...sections.map((section) => section.key),
  'closing',
];
