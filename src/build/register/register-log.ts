import { createFinding } from '../../finding/create-finding.js';
import type { Finding, FindingDraft } from '../../finding/finding.js';
import { type RegisterRuleId, registerRules } from '../../finding/rules/register.js';
import type { TallySettings } from './tally-options.js';

/** How many records there were, and what became of them. */
export interface RecordCounts {
  /** How many records there were. */
  readonly read: number;
  /** Counted in the year. */
  readonly counted: number;
  /** Concluded before the year, or received after it. */
  readonly otherYears: number;
  /** Counted nowhere, for a fault that a finding names. */
  readonly rejected: number;
}

/** What became of the records of a register, and the faults found in them. */
export interface RegisterLog {
  /** Notes a record with its faults, or where it was counted. */
  readonly add: (outcome: readonly FindingDraft<RegisterRuleId>[] | 'counted' | 'otherYears') => void;
  readonly counts: () => RecordCounts;
  readonly findings: () => readonly Finding[];
}

/** A log that lists no more faults than it is allowed, so that it stays small whatever the register is like. */
export function registerLog({ locale, maxFindings }: TallySettings): RegisterLog {
  const counts = { read: 0, counted: 0, otherYears: 0, rejected: 0 };
  const listed: Finding[] = [];
  let unlisted = 0;
  const worded = (draft: FindingDraft<RegisterRuleId>) =>
    createFinding(draft, registerRules[draft.rule], locale);
  return {
    add: (outcome) => {
      counts.read++;
      if (typeof outcome === 'string') {
        counts[outcome]++;
        return;
      }
      counts.rejected++;
      for (const draft of outcome) {
        if (listed.length < maxFindings) listed.push(worded(draft));
        else unlisted++;
      }
    },
    counts: () => ({ ...counts }),
    findings: () =>
      unlisted === 0
        ? [...listed]
        : [...listed, worded({ rule: 'register.limit', params: { count: unlisted, limit: maxFindings } })],
  };
}
