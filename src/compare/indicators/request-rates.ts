import { inLine } from './form-words.js';
import type { IndicatorForm } from './indicator-form.js';
import { outcomeRows } from './outcome-rows.js';
import { concluded, concludedLabel, received, totalOf } from './totals.js';

const handled = [...received, totalOf('/requests/carriedOver')];

/** 公开率: requests that were granted, if only in part, among those concluded. */
export function disclosureRate(): IndicatorForm {
  const disclosed = outcomeRows().filter(({ key }) => key === 'granted' || key === 'partlyGranted');
  const zh = disclosed.map((row) => row.zh).join(' + ');
  const en = disclosed.map((row, at) => (at > 0 ? inLine(row.en) : row.en)).join(' + ');
  return {
    id: 'disclosureRate',
    zh: '公开率',
    en: 'Disclosure rate',
    definition: { zh: `（${zh}）÷ ${concludedLabel()}`, en: `(${en}) / concluded` },
    kind: 'share',
    numerator: disclosed.map(({ pointer }) => totalOf(pointer)),
    denominator: concluded,
  };
}

/** 办结率: requests concluded among those that were there to be handled. */
export function conclusionRate(): IndicatorForm {
  return {
    id: 'conclusionRate',
    zh: '办结率',
    en: 'Conclusion rate',
    definition: {
      zh: `${concludedLabel()} ÷（本年新收 + 上年结转）`,
      en: 'Concluded / (received + carried over)',
    },
    kind: 'share',
    numerator: concluded,
    denominator: handled,
  };
}

/** 结转率: requests carried forward among those that were there to be handled. */
export function carryForwardRate(): IndicatorForm {
  return {
    id: 'carryForwardRate',
    zh: '结转率',
    en: 'Carry-forward rate',
    definition: {
      zh: '结转下年度 ÷（本年新收 + 上年结转）',
      en: 'Carried forward / (received + carried over)',
    },
    kind: 'share',
    numerator: [totalOf('/requests/carriedForward')],
    denominator: handled,
  };
}
