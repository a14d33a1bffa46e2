import type { Finding } from '../finding/finding.js';
import { ruleIds } from '../finding/rules.js';
import { once } from './once.js';
import type { Plan } from './plan.js';

/** The places of the rules in the catalogue. */
const places = once(() => new Map<string, number>(ruleIds.map((id, place) => [id, place])));

/**
 * Findings in the order of the form: those that name no cell, then by the first cell they name, which is a missing one
 * where they name no other. At one cell the order of the catalogue holds; what is alike in both stays as it was.
 */
export function inOrderOfForm(findings: readonly Finding[], { indexOf }: Plan): readonly Finding[] {
  if (findings.length < 2) return findings;
  const keyOf = ({ rule, cells, missing }: Finding): number => {
    const cell = indexOf.get(cells[0]?.address ?? missing[0] ?? '') ?? -1;
    return cell * ruleIds.length + (places().get(rule) as number);
  };
  const keys = findings.map(keyOf);
  if (keys.every((key, at) => at === 0 || (keys[at - 1] as number) <= key)) return findings;
  return findings
    .map((finding, at) => ({ finding, key: keys[at] as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ finding }) => finding);
}
