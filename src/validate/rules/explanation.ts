import type { Check } from '../check.js';

const invalid: Check = {
  id: 'explanation.invalid',
  applies: ({ explanations }) => explanations().length > 0,
  canRun: ({ previous }) => previous !== undefined,
  check: ({ explanations }) => explanations().flatMap(({ fault }) => fault ?? []),
};

/** The explanations in a report. */
export const explanationChecks: readonly Check[] = [invalid];
