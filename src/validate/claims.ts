import type { Finding } from '../finding/finding.js';
import type { RuleId } from '../finding/rule-id.js';
import type { Address } from '../form/address.js';
import type { ParseResult } from '../parse/parse-result.js';
import type { Reading } from '../parse/reading.js';
import type { Cells } from './cells.js';

/** What a reader returned besides the report. */
export type Source = Pick<ParseResult, 'findings' | 'readings'>;

/** `gone`: the source has no such cell. `unread`: something stands there that could not be read. */
export type Claim = 'gone' | 'unread';

/** Cells whose lack of a value is accounted for, and is not to be spoken of again. */
export interface Claims {
  readonly cells: ReadonlyMap<number, Claim>;
  /** Those that only their reading accounts for. */
  readonly unreadable: readonly { readonly index: number; readonly reading: Reading }[];
}

const claiming: Partial<Record<RuleId, Claim>> = {
  'structure.table-missing': 'gone',
  'structure.row-missing': 'gone',
  'value.unreadable': 'unread',
  'parse.alignment-unknown': 'unread',
  'parse.conflict': 'unread',
};

/** Where nothing is accounted for. */
export const noClaims: Claims = { cells: new Map(), unreadable: [] };

function addressesOf({ cells, missing }: Finding): readonly Address[] {
  return [...cells.map(({ address }) => address), ...missing];
}

/** The cells a reader has already spoken for. A cell that holds a value after all is not among them. */
export function claimsOf({ plan, irregular }: Cells, source: Source | undefined): Claims {
  if (!source) return noClaims;
  const cells = new Map<number, Claim>();
  for (const finding of source.findings) {
    const claim = claiming[finding.rule];
    if (!claim) continue;
    for (const address of addressesOf(finding)) {
      const index = plan.indexOf.get(address);
      if (index !== undefined && irregular.get(index) === 'blank') cells.set(index, claim);
    }
  }
  const unreadable = [];
  for (const [index, state] of irregular) {
    const reading = source.readings.get(plan.cells[index]?.address as Address);
    if (state !== 'blank' || reading?.state !== 'unreadable' || cells.has(index)) continue;
    cells.set(index, 'unread');
    unreadable.push({ index, reading });
  }
  return { cells, unreadable };
}
