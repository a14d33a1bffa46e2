import type { FamilyWords } from './rule-words.js';

/** The words of the rules about a government against its agencies. */
export const aggregateWords: FamilyWords<'aggregate'> = {
  'aggregate.sum': {
    basis: 'practice',
    title: { zh: '汇总数与各机关合计不符', en: 'Sum of the agencies' },
    explanation: {
      zh: '政府报告中的一格应当等于所属各机关同一格之和。只有应当报告的机关齐全，且每份报告都能计入时才核对。',
      en: 'A figure of a government is the sum of those of its agencies. It is only compared where the list of agencies is complete and every report could be added.',
    },
  },
  'aggregate.missing-agency': {
    basis: 'practice',
    title: { zh: '缺少机关', en: 'Agency missing' },
    explanation: {
      zh: '应当报告的机关没有这一年度的报告，合计不完整。',
      en: 'An agency of the list has no report for the year, so the sums are incomplete.',
    },
  },
  'aggregate.unexpected-agency': {
    basis: 'practice',
    title: { zh: '名单以外的机关', en: 'Agency not on the list' },
    explanation: {
      zh: '有报告的机关不在应当报告的机关名单之中。请核对名单和机关名称。',
      en: 'A report is of an agency that is not on the list. Please check the list and how the agency is named.',
    },
  },
  'aggregate.duplicate-agency': {
    basis: 'none',
    title: { zh: '机关重复', en: 'Agency twice' },
    explanation: {
      zh: '同一机关有不止一份报告，只计入先到的一份。机关有代码时按代码、否则按名称认定。',
      en: 'An agency reports twice; the report that came first counts. Agencies are told apart by their code where they have one, else by name.',
    },
  },
  'aggregate.mixed-years': {
    basis: 'none',
    title: { zh: '年份或格式不同', en: 'Another year or edition' },
    explanation: {
      zh: '报告的年份或格式版本与汇总的不同，或者没有写明年份，没有计入合计。',
      en: 'A report is of another year or edition than the sum, or names no year; it was not added.',
    },
  },
  'aggregate.blank-term': {
    basis: 'none',
    title: { zh: '合计中有空白', en: 'Blanks in a sum' },
    explanation: {
      zh: '有的机关这一行有空白，另一些机关有数字。空白不等于零，合计只含有数字的机关。',
      en: 'Some agencies left cells of the row blank while others have figures. A blank is not a zero: the sum is that of the figures.',
    },
  },
  'aggregate.unit': {
    basis: 'none',
    title: { zh: '金额单位不明', en: 'Money without a unit' },
    explanation: {
      zh: '有的金额没有注明是元还是万元，无法与其他金额相加或比较，这一格留空。',
      en: 'Some amounts do not say whether they are in 元 or 万元 and cannot be added to others or compared with them; the cell is left blank.',
    },
  },
  'aggregate.overflow': {
    basis: 'none',
    title: { zh: '合计过大', en: 'Sum too large' },
    explanation: {
      zh: '合计超出可以精确表示的整数范围，留空而不取近似值。',
      en: 'A sum is larger than the whole numbers that can be held exactly. It is left blank rather than rounded.',
    },
  },
};
