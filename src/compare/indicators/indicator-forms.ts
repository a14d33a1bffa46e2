import type { Address } from '../../form/address.js';
import { applicants } from '../../form/applicants.js';
import { correspondence } from '../../form/correspondence.js';
import { formCells } from '../../form/form-cells.js';
import { editions, forms } from '../../form/forms.js';
import { litigation, type RemedyGroupForm, remedyGroups, remedyResults } from '../../form/remedies.js';
import type { RequestRowForm } from '../../form/requests.js';
import type { Indicator } from './indicator.js';

/** An indicator before it is worked out: the cells that are added up above and below the line. */
export type IndicatorForm = Pick<Indicator, 'id' | 'zh' | 'en' | 'definition' | 'kind'> & {
  readonly numerator: readonly Address[];
  readonly denominator: readonly Address[];
};

const total = (pointer: string) => `${pointer}/total` as Address;
const concluded = [total('/requests/concluded')];
const received = [total('/requests/received')];
const handled = [...received, total('/requests/carriedOver')];

/** The outcomes of both editions, each once, in the order of the later. */
function outcomeRows(): readonly RequestRowForm[] {
  const rows = [...editions].reverse().flatMap((edition) => forms[edition].requestRows);
  const outcomes = rows.filter(({ result, key }) => result && key !== 'concluded');
  return [...new Map(outcomes.map((row) => [row.key, row])).values()];
}

function share(key: string, zh: string, en: string, rows: readonly RequestRowForm[]): IndicatorForm {
  return {
    id: `share.${key}` as IndicatorForm['id'],
    zh: `${zh}占比`,
    en: `${en}, share`,
    definition: { zh: `${zh} ÷ 三（七）总计`, en: `${en} / concluded` },
    kind: 'share',
    numerator: rows.map(({ pointer }) => total(pointer)),
    denominator: concluded,
  };
}

/** Each outcome, each group of outcomes before its own. A row that tells a group in one is the group. */
function outcomeShares(): readonly IndicatorForm[] {
  const rows = outcomeRows();
  const groups = [...new Set(rows.flatMap(({ group }) => group ?? []))];
  const inOne = (key: string) => rows.filter((row) => row.key === key);
  const labels = new Map(
    Object.values(formCells).flatMap((cells) => cells.map(({ row, rowLabel }) => [row, rowLabel] as const)),
  );
  const shareOf = (row: RequestRowForm): IndicatorForm => {
    const { zh, en } = labels.get(row.pointer) ?? row;
    return share(row.key, row.group ? zh : row.zh, en, [row]);
  };
  const isFolded = (row: RequestRowForm) => correspondence.folded.some((fold) => fold.row === row.pointer);
  return rows.flatMap((row) => {
    if (isFolded(row)) return [];
    const group = groups.find((one) => one.key === row.group?.key);
    if (!group || rows.find((one) => one.group === row.group) !== row) return [shareOf(row)];
    const parts =
      inOne(group.key).length > 0 ? inOne(group.key) : rows.filter((one) => one.group === row.group);
    return [share(group.key, group.zh, group.en, parts), shareOf(row)];
  });
}

function applicantShares(): readonly IndicatorForm[] {
  return applicants.map(({ key, zh, en }) => ({
    id: `applicants.${key}`,
    zh: `${key === 'otherOrg' ? '其他组织' : zh}申请占比`,
    en: `${en}, share of requests`,
    definition: { zh: `一、本年新收中的${zh} ÷ 一、本年新收总计`, en: `${en} / all requests received` },
    kind: 'share',
    numerator: [`/requests/received/${key}`],
    denominator: received,
  }));
}

const remedies = (groups: readonly RemedyGroupForm[]) => groups.map(({ key }) => `/remedies/${key}`);
const reconsiderations = remedies(remedyGroups.filter(({ under }) => under !== litigation));
const suits = remedies(remedyGroups.filter(({ under }) => under === litigation));
const decided = remedyResults.filter(({ key }) => key !== 'pending').map(({ key }) => key);

function correctionRate(
  id: IndicatorForm['id'],
  zh: string,
  en: string,
  groups: readonly string[],
): IndicatorForm {
  return {
    id,
    zh,
    en,
    definition: {
      zh: '结果纠正 ÷（结果维持 + 结果纠正 + 其他结果），不计尚未审结',
      en: 'Corrected / (upheld + corrected + other result), pending cases left out',
    },
    kind: 'share',
    numerator: groups.map((group) => `${group}/corrected` as Address),
    denominator: groups.flatMap((group) => decided.map((result) => `${group}/${result}` as Address)),
  };
}

const perHundred = (
  id: IndicatorForm['id'],
  zh: string,
  en: string,
  groups: readonly string[],
): IndicatorForm => ({
  id,
  zh: `每百件办结申请的${zh}`,
  en: `${en} per hundred requests concluded`,
  definition: { zh: `${zh}总计 × 100 ÷ 三（七）总计`, en: `${en} × 100 / concluded` },
  kind: 'perHundred',
  numerator: groups.map(total),
  denominator: concluded,
});

const documents = '/proactiveDisclosure/normativeDocuments';

/** Every indicator, in the order of the form. */
export const indicatorForms: readonly IndicatorForm[] = [
  {
    id: 'disclosureRate',
    zh: '公开率',
    en: 'Disclosure rate',
    definition: { zh: '（予以公开 + 部分公开）÷ 三（七）总计', en: '(Granted + partly granted) / concluded' },
    kind: 'share',
    numerator: [total('/requests/outcomes/granted'), total('/requests/outcomes/partlyGranted')],
    denominator: concluded,
  },
  ...outcomeShares(),
  {
    id: 'conclusionRate',
    zh: '办结率',
    en: 'Conclusion rate',
    definition: { zh: '三（七）总计 ÷（本年新收 + 上年结转）', en: 'Concluded / (received + carried over)' },
    kind: 'share',
    numerator: concluded,
    denominator: handled,
  },
  {
    id: 'carryForwardRate',
    zh: '结转率',
    en: 'Carry-forward rate',
    definition: {
      zh: '结转下年度 ÷（本年新收 + 上年结转）',
      en: 'Carried forward / (received + carried over)',
    },
    kind: 'share',
    numerator: [total('/requests/carriedForward')],
    denominator: handled,
  },
  ...applicantShares(),
  perHundred('reconsiderationsPerHundred', '行政复议', 'Reconsiderations', reconsiderations),
  perHundred('suitsPerHundred', '行政诉讼', 'Suits', suits),
  correctionRate('correctionRate', '复议诉讼纠正率', 'Correction rate', remedies(remedyGroups)),
  correctionRate(
    'reconsiderationCorrectionRate',
    '复议纠正率',
    'Correction rate in reconsideration',
    reconsiderations,
  ),
  correctionRate('litigationCorrectionRate', '诉讼纠正率', 'Correction rate in litigation', suits),
  {
    id: 'repealRatio',
    zh: '行政规范性文件废止与制发之比',
    en: 'Normative documents repealed to one issued',
    definition: { zh: '本年废止件数 ÷ 本年制发件数', en: 'Repealed this year / issued this year' },
    kind: 'ratio',
    numerator: [`${documents}/repealed`],
    denominator: [`${documents}/issued`],
  },
  {
    id: 'repealShare',
    zh: '行政规范性文件废止比例',
    en: 'Normative documents repealed, share',
    definition: {
      zh: '本年废止件数 ÷（本年废止件数 + 现行有效件数）',
      en: 'Repealed this year / (repealed this year + in force)',
    },
    kind: 'share',
    numerator: [`${documents}/repealed`],
    denominator: [`${documents}/repealed`, `${documents}/inForce`],
  },
];
