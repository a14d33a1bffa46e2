import type { FamilyWords } from './rule-words.js';

/** The words of the rules about the explanations in a report. */
export const explanationWords: FamilyWords<'explanation'> = {
  'explanation.invalid': {
    basis: 'practice',
    title: { zh: '说明不成立', en: 'Invalid explanation' },
    explanation: {
      zh: 'explanations 中的一条说明，所写的上年值或本年值与两份报告不符，没有写理由，或者所指的不是表中的单元格。这样的说明不能使提示消除。',
      en: 'An entry of explanations has a prior or a new value that the reports do not hold, gives no reason or names no cell. It closes no finding.',
    },
  },
};
