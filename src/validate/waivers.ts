import type { Finding } from '../finding/finding.js';
import type { AnnualReport, Explanation } from '../report/annual-report.js';
import type { Waiver } from './validate-options.js';
import type { ValidationResult, WaivedFinding } from './validation-result.js';

/** Findings parted by waivers. */
export type Waived = Pick<ValidationResult, 'findings' | 'waived' | 'unusedWaivers'>;

function names({ cells, missing }: Finding, address: string): boolean {
  return (
    cells.some((cell) => cell.of === 'report' && cell.address === address) ||
    missing.some((cell) => cell === address)
  );
}

function accepts(waiver: Waiver, finding: Finding, year: AnnualReport['year']): boolean {
  if (waiver.rule !== finding.rule) return false;
  if (waiver.year !== undefined && waiver.year !== year) return false;
  return waiver.address === undefined || names(finding, waiver.address);
}

/** What findings are accepted by. */
export interface Acceptance {
  readonly waivers: readonly Waiver[];
  readonly year: AnnualReport['year'];
  /** The explanation in the report that closes a finding. */
  readonly explaining: (finding: Finding) => Explanation | undefined;
}

function explained(finding: Finding, explanation: Explanation): WaivedFinding {
  const { address, reason } = explanation;
  return { finding, waiver: { rule: finding.rule, address, reason }, explanation };
}

/**
 * Parts the findings that an explanation in the report closes or a waiver accepts from the others. The explanation
 * goes first; the first waiver that accepts a finding is its own.
 */
export function applyWaivers(all: readonly Finding[], { waivers, year, explaining }: Acceptance): Waived {
  const findings: Finding[] = [];
  const waived: WaivedFinding[] = [];
  const used = new Set<Waiver>();
  for (const finding of all) {
    let waiver: Waiver | undefined;
    for (const one of waivers) {
      if (!accepts(one, finding, year)) continue;
      used.add(one);
      waiver ??= one;
    }
    const explanation = explaining(finding);
    if (explanation) waived.push(explained(finding, explanation));
    else if (waiver) waived.push({ finding, waiver });
    else findings.push(finding);
  }
  return { findings, waived, unusedWaivers: waivers.filter((waiver) => !used.has(waiver)) };
}
