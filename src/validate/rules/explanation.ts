import type { Check } from '../check.js';
import { checkedExplanations } from '../explanations.js';

const invalid: Check = {
  id: 'explanation.invalid',
  applies: (context) => checkedExplanations(context).length > 0,
  canRun: ({ previous }) => previous !== undefined,
  check: (context) => checkedExplanations(context).flatMap(({ fault }) => fault ?? []),
};

/** The explanations in a report. */
export const explanationChecks: readonly Check[] = [invalid];
