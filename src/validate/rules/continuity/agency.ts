import { isSameAgency } from '../../../text/agency-name.js';
import { shortText } from '../../../text/short-text.js';
import { type Check, type CheckContext, nothing } from '../../check.js';

type Pair = readonly [own: string, before: string];

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** What both reports say of their agency; undefined where one of them does not. */
function both({ report, previous }: CheckContext, key: 'code' | 'name'): Pair | undefined {
  const [own, before] = [textOf(report.agency?.[key]), textOf(previous?.report.agency?.[key])];
  return own !== undefined && before !== undefined ? [own, before] : undefined;
}

function differ(context: CheckContext): Pair | undefined {
  const codes = both(context, 'code');
  const names = both(context, 'name');
  if (codes) return codes[0].trim() === codes[1].trim() ? undefined : (names ?? codes);
  return names && !isSameAgency(...names) ? names : undefined;
}

/** The report of the year before seems to be another agency's. */
export const agency: Check = {
  id: 'continuity.agency',
  canRun: (context) => (both(context, 'code') ?? both(context, 'name')) !== undefined,
  check: (context) => {
    const pair = differ(context);
    if (!pair) return nothing();
    return [{ rule: 'continuity.agency', params: { name: shortText(pair[0]), before: shortText(pair[1]) } }];
  },
};
