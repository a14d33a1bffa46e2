import type { FamilyWords } from './rule-words.js';

/** The words of the rules about what stands in single cells. */
export const valueWords: FamilyWords<'value'> = {
  'value.blank': {
    basis: 'notice',
    title: { zh: '空白单元格', en: 'Blank cells' },
    explanation: {
      zh: '空白不等于0：读者无从知道是没有发生还是漏填。没有发生的应当填0。每行提示一次。',
      en: 'A blank is not a zero: nobody can tell whether nothing happened or the figure was forgotten. Where nothing happened, write 0. Said once a row.',
    },
  },
  'value.table-blank': {
    basis: 'notice',
    title: { zh: '表格全部空白', en: 'Table blank' },
    explanation: {
      zh: '整张表没有任何数据。没有发生的也应当逐格填0。',
      en: 'The table holds no figure at all. Where nothing happened, each cell is 0.',
    },
  },
  'value.row-blank': {
    basis: 'notice',
    title: { zh: '整行空白', en: 'Row blank' },
    explanation: {
      zh: '表中有数据，但这一行全部空白，可能漏填。没有发生的应当填0。',
      en: 'The table has figures and this row has none; it may have been forgotten. Where nothing happened, write 0.',
    },
  },
  'value.unreadable': {
    basis: 'notice',
    title: { zh: '不是数字', en: 'Not a number' },
    explanation: {
      zh: '单元格中的内容不是数字，无法读取，也不参加任何合计。文字说明应写在表格以外。',
      en: 'The cell holds something that is no number. It was not read and no sum that needs it was checked. Remarks belong outside the table.',
    },
  },
  'value.integer': {
    basis: 'notice',
    title: { zh: '应为整数', en: 'Whole numbers' },
    explanation: {
      zh: '件数、项数应为整数。带小数的数不参加任何合计；可能是金额填错了格子。',
      en: 'Numbers of documents, requests and cases are whole. No sum that needs this one was checked; it may be an amount of money in the wrong cell.',
    },
  },
  'value.negative': {
    basis: 'notice',
    title: { zh: '负数', en: 'Negative numbers' },
    explanation: {
      zh: '数量不能小于0。只有2019年版格式的“本年增/减”可以为负。',
      en: 'A count cannot be below 0. Only 本年增/减 of the form of 2019 has a sign.',
    },
  },
  'value.notation': {
    basis: 'notice',
    title: { zh: '数字写法', en: 'Way of writing' },
    explanation: {
      zh: '数字带有单位、正号、分隔符，或用了全角数字、“增/减”写法。已按其含义读取，建议只填半角数字。',
      en: 'A number is written with a unit, a plus sign, separators, in full-width digits or as added/removed. It was read for what it means; the bare number is to be preferred.',
    },
  },
  'value.money-unit': {
    basis: 'notice',
    title: { zh: '金额单位', en: 'Unit of money' },
    explanation: {
      zh: '采购总金额的表头没有单位，应在格内注明元或万元；行政事业性收费的表头规定以万元为单位，不应改用元。金额为0的不提示。',
      en: 'The form names no unit for 采购总金额, so the cell has to; for fees it names 万元 (CNY 10,000), so an amount in 元 (CNY) is misplaced. An amount of 0 is the same in any unit.',
    },
  },
  'value.money-scale': {
    basis: 'practice',
    title: { zh: '金额数量级', en: 'Scale of an amount' },
    explanation: {
      zh: '金额与上年相差约一万倍，很可能是元与万元填反。需要上年的报告。',
      en: "The amount is about ten thousand times last year's, or a ten-thousandth of it: 元 and 万元 may have been mixed up. Needs last year's report.",
    },
  },
  'value.split-number': {
    basis: 'practice',
    title: { zh: '数字被拆开', en: 'Number torn apart' },
    explanation: {
      zh: '相邻两格像是一个数被拆成两个（如“2│0”），合起来之后原本不符的勾稽关系就相符。只有这一种拼法讲得通时才提示。',
      en: 'Two adjacent cells look like one number torn apart (2│0), and a sum that does not hold would hold if they were put together. Said only where no other pair explains the sum as well.',
    },
  },
  'value.magnitude': {
    basis: 'practice',
    title: { zh: '与上年相差悬殊', en: 'Unlike last year' },
    explanation: {
      zh: '数量超过上年的十倍，或不到上年的十分之一，且两年都在20以上。可能属实，请核对。需要上年的报告。',
      en: "The count is more than ten times, or less than a tenth of, last year's, with both over 20. It may well be right; please check. Needs last year's report.",
    },
  },
};
