import { createFinding } from '../../src/finding/create-finding.js';
import type { FindingDraft } from '../../src/finding/finding.js';
import { rules } from '../../src/finding/rules.js';
import type { Address } from '../../src/form/address.js';
import type { Reading } from '../../src/parse/reading.js';
import type { Source } from '../../src/validate/claims.js';

type Readings = Readonly<Record<string, Partial<Reading> & Pick<Reading, 'state'>>>;

/** What a reader could have returned: findings, and readings by address. */
export function aSource(drafts: readonly FindingDraft[] = [], readings: Readings = {}): Source {
  const entries = Object.entries(readings).map(([address, { text = '', ...reading }], index) => {
    const start = reading.state === 'absent' ? null : 10 * index;
    const place = start === null ? null : 1;
    const found = { start, end: start === null ? null : start + text.length, line: place, column: place };
    return [address as Address, { raw: text, text, guessed: false, ...found, ...reading }] as const;
  });
  return {
    findings: drafts.map((draft) => createFinding(draft, rules[draft.rule], 'zh')),
    readings: new Map(entries),
  };
}
