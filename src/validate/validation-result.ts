import type { Finding } from '../finding/finding.js';
import type { RuleId } from '../finding/rule-id.js';
import type { Severity } from '../finding/severity.js';
import type { Edition } from '../form/edition.js';
import type { Explanation } from '../report/annual-report.js';
import type { Waiver } from './validate-options.js';

/**
 * How a rule ended.
 *
 * `not-applicable`: it does not speak of such a report, or it was switched off. `could-not-run`: what it needs is
 * missing in every place that it looks at: a total, all terms, the report of the year before, the reader's findings.
 */
export type RuleOutcome = 'pass' | 'fail' | 'not-applicable' | 'could-not-run';

/** A finding with the waiver that accepts it. */
export interface WaivedFinding {
  /** What was found. */
  readonly finding: Finding;
  /** The waiver of the caller; where the report itself explains the finding, one made from that. */
  readonly waiver: Waiver;
  /** The entry of `explanations` in the report that closes the finding. */
  readonly explanation?: Explanation;
}

/** What a validation found. */
export interface ValidationResult {
  /** `fail` where a finding that is not waived weighs as much as `failOn`, or more. */
  readonly verdict: 'pass' | 'fail';
  /**
   * In the order of the form: first those that name no cell, then by the first cell they name; at one cell in the
   * order of the catalogue. Without those waived.
   */
  readonly findings: readonly Finding[];
  /** Findings that a waiver or an explanation accepts. */
  readonly waived: readonly WaivedFinding[];
  /** Waivers that no finding needed. */
  readonly unusedWaivers: readonly Waiver[];
  /** How many findings there are of each severity, without those waived. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The edition the report was checked as. */
  readonly edition: Edition;
  /** The rules it was checked by: edition and version of the catalogue. */
  readonly ruleSet: string;
  /** How each rule ended, findings waived or not; only with `includePassed`. */
  readonly outcomes?: Readonly<Record<RuleId, RuleOutcome>>;
}
