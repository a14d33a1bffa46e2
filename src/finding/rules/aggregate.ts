import { aboutCells } from '../about-cells.js';
import type { Rule } from '../rule.js';

/** The ids of the rules about a government against its agencies. */
export type AggregateRuleId =
  | 'aggregate.sum'
  | 'aggregate.missing-agency'
  | 'aggregate.unexpected-agency'
  | 'aggregate.duplicate-agency'
  | 'aggregate.mixed-years'
  | 'aggregate.blank-term'
  | 'aggregate.unit'
  | 'aggregate.overflow';

/** The rules about a government against its agencies. */
export const aggregateRules: Readonly<Record<AggregateRuleId, Rule>> = aboutCells({
  'aggregate.sum': {
    severity: 'warning',
    message: {
      zh: '{cell}：填{value}，各机关合计[{expected}][{sum}{unit}]，相差[{difference}][{gap}{unit}]',
      en: '{cell}: {value}; the agencies come to [{expected}][{sum} {unit}], off by [{difference}][{gap}]',
    },
  },
  'aggregate.missing-agency': {
    severity: 'warning',
    message: { zh: '缺少“{agency}”的报告', en: 'There is no report of "{agency}"' },
  },
  'aggregate.unexpected-agency': {
    severity: 'warning',
    message: {
      zh: '“{agency}”不在应当报告的机关之列，仍计入合计',
      en: '"{agency}" is not on the list; its report was added all the same',
    },
  },
  'aggregate.duplicate-agency': {
    severity: 'error',
    message: {
      zh: '“{agency}”的报告不止一份，只计入先到的一份',
      en: '"{agency}" has more than one report; only the first was added',
    },
  },
  'aggregate.mixed-years': {
    severity: 'error',
    message: {
      zh: '“{agency}”的报告没有计入：[为{foundYear}年，应为{year}年][没有写明年份，应为{yearAsked}年][为{foundEdition}年版，应为{edition}年版]',
      en: 'The report of "{agency}" was not added: [it is for {foundYear}, not for {year}][it names no year; {yearAsked} is asked for][it is on edition {foundEdition}, not {edition}]',
    },
  },
  'aggregate.blank-term': {
    severity: 'info',
    message: {
      zh: '“{row}”：{count}个机关有空白，合计不含空白（{agencies}）',
      en: '"{row}": {count} of the reports have blanks here and add nothing for them ({agencies})',
    },
  },
  'aggregate.unit': {
    severity: 'error',
    message: {
      zh: '{cell}：{count}份报告的金额没有注明单位，无法与其他金额合计（{agencies}）',
      en: '{cell}: no unit in {count} of the reports, which cannot be added ({agencies})',
    },
  },
  'aggregate.overflow': {
    severity: 'error',
    message: {
      zh: '{cell}：合计{sum}超出可以精确表示的整数，没有填入',
      en: '{cell}: the sum {sum} is more than a number can hold and was left out',
    },
  },
});
