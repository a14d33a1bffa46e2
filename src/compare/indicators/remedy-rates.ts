import type { Address } from '../../form/address.js';
import { litigation, type RemedyGroupForm, remedyGroups, remedyResults } from '../../form/remedies.js';
import { headWords, inLine, rowWords, type Words } from './form-words.js';
import type { IndicatorForm } from './indicator-form.js';
import { concluded, concludedLabel, totalOf } from './totals.js';

const rowsOf = (groups: readonly RemedyGroupForm[]) => groups.map(({ key }) => `/remedies/${key}`);
const reconsiderations = rowsOf(remedyGroups.filter(({ under }) => under !== litigation));
const suits = rowsOf(remedyGroups.filter(({ under }) => under === litigation));
const decided = remedyResults.filter(({ key }) => key !== 'pending');

function correctionDefinition(): Words {
  const corrected = headWords('/remedies/reconsideration/corrected');
  const pending = headWords('/remedies/reconsideration/pending');
  const zh = decided.map((result) => result.zh).join(' + ');
  const en = decided.map((result) => inLine(result.en)).join(' + ');
  return {
    zh: `${corrected.zh} ÷（${zh}），不计${pending.zh}`,
    en: `${corrected.en} / (${en}), ${inLine(pending.en)} cases left out`,
  };
}

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
    definition: correctionDefinition(),
    kind: 'share',
    numerator: groups.map((group) => `${group}/corrected` as Address),
    denominator: groups.flatMap((group) => decided.map(({ key }) => `${group}/${key}` as Address)),
  };
}

function perHundred(
  id: IndicatorForm['id'],
  zh: string,
  en: string,
  groups: readonly string[],
): IndicatorForm {
  return {
    id,
    zh: `每百件办结申请的${zh}`,
    en: `${en} per hundred requests concluded`,
    definition: {
      zh: `${zh}总计 × 100 ÷ ${concludedLabel()}`,
      en: `${en} × 100 / concluded`,
    },
    kind: 'perHundred',
    numerator: groups.map(totalOf),
    denominator: concluded,
  };
}

/** How many went to reconsideration or to court, and how many decisions did not stand. */
export function remedyRates(): readonly IndicatorForm[] {
  const reconsideration = rowWords('/remedies/reconsideration/total').zh;
  return [
    perHundred('reconsiderationsPerHundred', reconsideration, 'Reconsiderations', reconsiderations),
    perHundred('suitsPerHundred', litigation.zh, 'Suits', suits),
    correctionRate('correctionRate', '复议诉讼纠正率', 'Correction rate', rowsOf(remedyGroups)),
    correctionRate(
      'reconsiderationCorrectionRate',
      '复议纠正率',
      'Correction rate in reconsideration',
      reconsiderations,
    ),
    correctionRate('litigationCorrectionRate', '诉讼纠正率', 'Correction rate in litigation', suits),
  ];
}
