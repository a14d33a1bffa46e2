import type { FamilyWords } from './rule-words.js';

/** The words of the rules about section 4. */
export const remedyWords: FamilyWords<'remedies'> = {
  'remedies.total': {
    basis: 'notice',
    title: { zh: '复议诉讼合计', en: 'Total of the cases' },
    explanation: {
      zh: '行政复议、未经复议直接起诉、复议后起诉各组中，结果维持、结果纠正、其他结果、尚未审结之和应当等于总计。空白按0计算。',
      en: 'In each group the cases upheld, corrected, otherwise ended and pending add up to the total. A blank counts as 0.',
    },
  },
  'remedies.after-reconsideration': {
    basis: 'practice',
    title: { zh: '复议后起诉不多于复议', en: 'Suits after reconsideration' },
    explanation: {
      zh: '复议后起诉以复议为前提，其总计不应多于本年与上年行政复议总计之和。需要上年的报告；缺少任何一个总计时不核对。',
      en: "A suit after reconsideration follows a reconsideration, so there cannot be more of them than reconsiderations this year and last. Needs last year's report, and all three totals.",
    },
  },
};
