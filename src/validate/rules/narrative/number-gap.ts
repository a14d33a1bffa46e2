import { numberGap as gapIn } from '../../../text/number-gap.js';
import type { Check } from '../../check.js';

/** Numbers that were left out; said once a paragraph. */
export const numberGap: Check = {
  id: 'narrative.number-gap',
  canRun: ({ pieces }) => pieces().length > 0,
  check: ({ pieces }) =>
    pieces().flatMap(({ pointer, text, isHeading }) => {
      const gap = isHeading ? null : gapIn(text);
      if (!gap) return [];
      const { start, end } = gap;
      return [
        {
          rule: 'narrative.number-gap',
          params: { text: text.slice(start, end) },
          span: { pointer, start, end },
        },
      ];
    }),
};
