import { applicants, organisations } from '../../form/applicants.js';
import { forms } from '../../form/forms.js';
import { litigation, remedyGroups, remedyResults } from '../../form/remedies.js';
import type { RequestRowForm } from '../../form/requests.js';
import { type Wording, wordingsOf } from '../../form/wording.js';

/** A part of the form that words name: outcomes by code, applicants by column, remedies by group, results by column. */
export type FormKind = 'outcome' | 'applicant' | 'remedy' | 'result';

/** Words of a kind, with the keys of the form that they name. */
export interface FormWords {
  readonly kind: FormKind;
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** Shorter and other words that texts use, parted by blanks, by the key of what they name. */
const informal: Readonly<Record<string, string>> = {
  granted: '同意公开 全部公开 全文公开 给予公开',
  partlyGranted: '部分予以公开 部分同意公开',
  denied: '不予以公开 不同意公开',
  other: '作其他处理',
  'denied.prohibitedByLaw': '法律行政法规禁止公开',
  'denied.thirdPartyRights': '第三方合法权益',
  'denied.internalAffairs': '内部事务信息',
  'denied.deliberativeProcess': '过程性信息',
  'unavailable.notHeld': '本机关不掌握 不掌握 不掌握相关信息 不掌握相关政府信息',
  'unavailable.creationRequired': '没有现成信息 需要另行制作 需另行制作',
  'unavailable.stillUnclear': '补正后仍不明确',
  'notProcessed.petition': '信访举报投诉类 信访举报投诉 信访投诉举报类',
  'notProcessed.excessive': '大量反复申请',
  naturalPerson: '个人 公民个人',
  business: '企业',
  organisations: '法人和其他组织 法人或者其他组织 法人及其他组织 法人、其他组织',
  otherOrg: '其他组织',
  reconsideration: '复议 行政复议申请',
  litigation: '诉讼',
  directLitigation: '直接起诉 未经复议直接提起行政诉讼',
  litigationAfterReconsideration: '复议后提起诉讼 复议后提起行政诉讼 经复议后起诉',
  upheld: '维持 获维持',
  corrected: '纠正 纠错 撤销',
  pending: '未审结 正在审理 审理中 未结案 尚未结案',
};

/** Words of the form that mean too much without their place: 其他. */
const AMBIGUOUS = '其他';
/** Before the name of an outcome it adds nothing. */
const BELONGING = /^属于/;

function formWords(kind: FormKind, key: string, wording: Wording, keys: readonly string[]): FormWords {
  const own = wordingsOf(wording).filter((words) => words !== AMBIGUOUS);
  const more = informal[key]?.split(' ') ?? [];
  return { kind, words: [...own.map((words) => words.replace(BELONGING, '')), ...more], keys };
}

function outcomeWords(): readonly FormWords[] {
  const rows = Object.values(forms)
    .flatMap(({ requestRows, optionalRequestRows }) => [...requestRows, ...optionalRequestRows])
    .filter(({ key, result }) => result && key !== 'concluded');
  const keysOf = (group: string) => [
    ...new Set(rows.filter((row) => row.key === group || row.group?.key === group).map(({ key }) => key)),
  ];
  const groups = new Map(rows.flatMap(({ group }) => (group ? [[group.key, group] as const] : [])));
  const own = (row: RequestRowForm) => !groups.has(row.key as never);
  return [
    ...rows.filter(own).map((row) => formWords('outcome', row.key, row, [row.key])),
    ...[...groups].map(([key, group]) => formWords('outcome', key, group, keysOf(key))),
  ];
}

/** The words for outcomes, applicants and remedies. */
export function allFormWords(): readonly FormWords[] {
  const columns = applicants.map(({ key }) => key);
  const suits = remedyGroups.filter(({ under }) => under === litigation);
  return [
    ...outcomeWords(),
    ...applicants.map((one) => formWords('applicant', one.key, one, [one.key])),
    formWords('applicant', 'organisations', organisations, columns.slice(1)),
    ...remedyGroups.map((group) => formWords('remedy', group.key, group, [group.key])),
    formWords(
      'remedy',
      'litigation',
      litigation,
      suits.map(({ key }) => key),
    ),
    ...remedyResults.map((result) => formWords('result', result.key, result, [result.key])),
  ];
}
