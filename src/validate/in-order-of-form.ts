import type { Finding } from '../finding/finding.js';
import { ruleIds } from '../finding/rules.js';
import type { Plan } from './plan.js';

interface Placed {
  readonly finding: Finding;
  /** The index of the first cell; -1 where the finding names none. */
  readonly cell: number;
  readonly rule: number;
}

/**
 * Findings in the order of the form: those that name no cell, then by the first cell they name, which is a missing one
 * where they name no other. At one cell the order of the catalogue holds; what is alike in both stays as it was.
 */
export function inOrderOfForm(findings: readonly Finding[], { indexOf }: Plan): readonly Finding[] {
  if (findings.length < 2) return findings;
  const place = (finding: Finding): Placed => {
    const first = finding.cells[0]?.address ?? finding.missing[0] ?? '';
    return { finding, cell: indexOf.get(first) ?? -1, rule: ruleIds.indexOf(finding.rule) };
  };
  return findings
    .map(place)
    .sort((a, b) => a.cell - b.cell || a.rule - b.rule)
    .map(({ finding }) => finding);
}
