import type { Finding } from '../../finding/finding.js';
import { addressesOf } from './addresses-of.js';

/** What stays the same of a finding when figures and lines change: its rule and its cells, else the text it speaks of. */
function fingerprint(finding: Finding): string {
  const { rule, span, params } = finding;
  const text = span && 'pointer' in span ? [span.pointer] : Object.entries(params).map(String);
  const cells = addressesOf(finding);
  return [rule, ...(cells.length > 0 ? cells : text)].join('|');
}

/** The fingerprint of each finding; one that is that of a finding before is numbered. */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const print = fingerprint(finding);
    const before = seen.get(print) ?? 0;
    seen.set(print, before + 1);
    return before === 0 ? print : `${print}#${before + 1}`;
  });
}
