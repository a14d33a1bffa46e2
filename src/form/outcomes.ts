import type { Edition } from './edition.js';
import { type Keyed, keyed } from './keyed.js';
import type { Wording } from './wording.js';

/** An outcome that both editions have. */
export type SharedOutcomeCode =
  | 'granted'
  | 'partlyGranted'
  | 'denied.stateSecret'
  | 'denied.prohibitedByLaw'
  | 'denied.securityAndStability'
  | 'denied.thirdPartyRights'
  | 'denied.internalAffairs'
  | 'denied.deliberativeProcess'
  | 'denied.enforcementFile'
  | 'denied.administrativeInquiry'
  | 'unavailable.notHeld'
  | 'unavailable.creationRequired'
  | 'unavailable.stillUnclear'
  | 'notProcessed.petition'
  | 'notProcessed.duplicate'
  | 'notProcessed.publication'
  | 'notProcessed.excessive'
  | 'notProcessed.reconfirmation';

/** （六）其他处理 in the three rows of edition 2021. */
export type OtherOutcomeCode = 'other.correctionOverdue' | 'other.feeOverdue' | 'other.miscellaneous';

interface OutcomeCodes {
  readonly '2019': SharedOutcomeCode | 'other';
  readonly '2021': SharedOutcomeCode | OtherOutcomeCode;
}

/**
 * The code of an outcome of section 3. `OutcomeCode<'2019'>` has `other`, `OutcomeCode<'2021'>` has
 * `other.correctionOverdue`, `other.feeOverdue` and `other.miscellaneous` in its place.
 */
export type OutcomeCode<E extends Edition = Edition> = OutcomeCodes[E];

/** A heading of 三、本年度办理结果 that has rows of its own below it. */
export interface OutcomeGroupForm extends Wording {
  /** What the codes of its outcomes begin with. */
  readonly key: 'denied' | 'unavailable' | 'notProcessed' | 'other';
  /** The ordinal as printed, `（三）`. */
  readonly ordinal: string;
}

interface OutcomeWording extends Wording {
  /** The ordinal as printed, `（一）` or `1.`. */
  readonly ordinal: string;
  /** The heading the row stands under, where it has one. */
  readonly group?: OutcomeGroupForm;
  /** What the form adds to the label in brackets. */
  readonly remark?: string;
  /** Articles of 国务院令第711号 the outcome rests on: `36(1)` is article 36, item 1; `16.2` article 16, paragraph 2. */
  readonly articles: readonly string[];
  /** A further document the outcome rests on. */
  readonly notice?: string;
}

/** A row of 三、本年度办理结果. */
export type OutcomeForm<C extends OutcomeCode = OutcomeCode> = Keyed<C, OutcomeWording>;

const denied: OutcomeGroupForm = { key: 'denied', ordinal: '（三）', zh: '不予公开', en: 'Denied' };
const unavailable: OutcomeGroupForm = {
  key: 'unavailable',
  ordinal: '（四）',
  zh: '无法提供',
  en: 'Unavailable',
};
const notProcessed: OutcomeGroupForm = {
  key: 'notProcessed',
  ordinal: '（五）',
  zh: '不予处理',
  en: 'Not processed',
};
const other: OutcomeGroupForm = {
  key: 'other',
  ordinal: '（六）',
  zh: '其他处理',
  en: 'Otherwise concluded',
};

const sharedOutcomes: readonly OutcomeForm<SharedOutcomeCode>[] = keyed<SharedOutcomeCode, OutcomeWording>({
  granted: { ordinal: '（一）', zh: '予以公开', en: 'Granted', articles: ['36(1)', '36(2)'] },
  partlyGranted: {
    ordinal: '（二）',
    zh: '部分公开',
    en: 'Partly granted',
    remark: '（区分处理的，只计这一情形，不计其他情形）',
    articles: ['37'],
  },
  'denied.stateSecret': {
    group: denied,
    ordinal: '1.',
    zh: '属于国家秘密',
    en: 'State secret',
    articles: ['14'],
  },
  'denied.prohibitedByLaw': {
    group: denied,
    ordinal: '2.',
    zh: '其他法律行政法规禁止公开',
    en: 'Prohibited by another law',
    articles: ['14'],
  },
  'denied.securityAndStability': {
    group: denied,
    ordinal: '3.',
    zh: '危及“三安全一稳定”',
    en: 'Endangers security or stability',
    articles: ['14'],
  },
  'denied.thirdPartyRights': {
    group: denied,
    ordinal: '4.',
    zh: '保护第三方合法权益',
    en: 'Rights of third parties',
    articles: ['15', '32'],
  },
  'denied.internalAffairs': {
    group: denied,
    ordinal: '5.',
    zh: '属于三类内部事务信息',
    en: 'Internal affairs',
    articles: ['16.1'],
  },
  'denied.deliberativeProcess': {
    group: denied,
    ordinal: '6.',
    zh: '属于四类过程性信息',
    en: 'Deliberative process',
    articles: ['16.2'],
  },
  'denied.enforcementFile': {
    group: denied,
    ordinal: '7.',
    zh: '属于行政执法案卷',
    en: 'Enforcement file',
    articles: ['16.2'],
  },
  'denied.administrativeInquiry': {
    group: denied,
    ordinal: '8.',
    zh: '属于行政查询事项',
    en: 'Administrative inquiry',
    articles: ['36(7)'],
  },
  'unavailable.notHeld': {
    group: unavailable,
    ordinal: '1.',
    zh: '本机关不掌握相关政府信息',
    en: 'Not held by the agency',
    articles: ['36(4)', '36(5)'],
  },
  'unavailable.creationRequired': {
    group: unavailable,
    ordinal: '2.',
    zh: '没有现成信息需要另行制作',
    en: 'Would have to be created',
    articles: ['38'],
  },
  'unavailable.stillUnclear': {
    group: unavailable,
    ordinal: '3.',
    zh: '补正后申请内容仍不明确',
    en: 'Still unclear',
    articles: ['30'],
  },
  'notProcessed.petition': {
    group: notProcessed,
    ordinal: '1.',
    zh: '信访举报投诉类申请',
    en: 'Petition or complaint',
    articles: ['39.1'],
  },
  'notProcessed.duplicate': {
    group: notProcessed,
    ordinal: '2.',
    zh: '重复申请',
    en: 'Duplicate request',
    articles: ['36(6)'],
  },
  'notProcessed.publication': {
    group: notProcessed,
    ordinal: '3.',
    zh: '要求提供公开出版物',
    en: 'Asks for a publication',
    articles: ['39.2'],
  },
  'notProcessed.excessive': {
    group: notProcessed,
    ordinal: '4.',
    zh: '无正当理由大量反复申请',
    en: 'Excessive requests',
    articles: ['35'],
  },
  'notProcessed.reconfirmation': {
    group: notProcessed,
    ordinal: '5.',
    zh: '要求行政机关确认或重新出具已获取信息',
    en: 'Confirm or reissue',
    articles: [],
  },
});

/** （六）其他处理 as one row: edition 2019, and some published reports on the form of 2021. */
export const otherAsOneRow: OutcomeForm<'other'> = { ...other, key: 'other', articles: [] };

const otherInThreeRows: readonly OutcomeForm<OtherOutcomeCode>[] = keyed<OtherOutcomeCode, OutcomeWording>({
  'other.correctionOverdue': {
    group: other,
    ordinal: '1.',
    zh: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    en: 'Correction overdue',
    variants: ['申请人无正当理由逾期不补正', '逾期不补正'],
    articles: ['30'],
  },
  'other.feeOverdue': {
    group: other,
    ordinal: '2.',
    zh: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    en: 'Fee overdue',
    variants: ['申请人逾期未按收费通知要求缴纳费用', '逾期不缴费'],
    articles: ['42'],
    notice: '国办函〔2020〕109号',
  },
  'other.miscellaneous': { group: other, ordinal: '3.', zh: '其他', en: 'Other', articles: [] },
});

/** The outcomes of edition 2019, in the order of the form. */
export const outcomes2019: readonly OutcomeForm<OutcomeCode<'2019'>>[] = [...sharedOutcomes, otherAsOneRow];

/** The outcomes of edition 2021, in the order of the form. */
export const outcomes2021: readonly OutcomeForm<OutcomeCode<'2021'>>[] = [
  ...sharedOutcomes,
  ...otherInThreeRows,
];
