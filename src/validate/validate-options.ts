import type { Family, RuleId } from '../finding/rule-id.js';
import type { Severity } from '../finding/severity.js';
import type { Address } from '../form/address.js';
import type { Locale } from '../form/locale.js';
import type { AnnualReport } from '../report/annual-report.js';
import type { Source } from './claims.js';

/** How much a rule is to weigh; `off`: it is not checked. */
export type RuleSetting = Severity | 'off';

/** A finding that is known and accepted. It leaves the findings and the verdict, and stays in the result as waived. */
export interface Waiver {
  /** The rule whose findings are accepted. */
  readonly rule: RuleId;
  /** Only findings that name this cell; unless given, wherever the rule fails. */
  readonly address?: Address;
  /** Only reports of this year; unless given, of any. */
  readonly year?: number;
  /** Why it is accepted. Never empty. */
  readonly reason: string;
}

/** What a validation can be told. */
export interface ValidateOptions {
  /**
   * What `parseReport` returned with the report. Its findings enter the result, the waivers and the verdict, and what
   * it could not read is not reported a second time. Without it the rules that only a reader can check could not run.
   */
  readonly source?: Source;
  /** The report of the year before. Without it the rules that compare with it could not run. */
  readonly previous?: AnnualReport;
  /** Severities by rule, or by family as `value.*`; an id beats its family. */
  readonly rules?: Readonly<Partial<Record<RuleId | `${Family}.*`, RuleSetting>>>;
  /** Findings that are known and accepted; unless given, none. */
  readonly waivers?: readonly Waiver[];
  /** The day the report is due on as an ISO date, in place of that of Article 49 of 国务院令第711号. */
  readonly deadline?: string;
  /**
   * How much alike the text of a section and last year's must be, above 0 and up to 1, for `continuity.copied-text`.
   * Unless given, 0.9.
   */
  readonly copiedText?: number;
  /** The report passes when no finding weighs this much or more. Unless given, `error`. */
  readonly failOn?: Severity;
  /** The language of the messages. Unless given, `zh`. */
  readonly locale?: Locale;
  /** Whether the result says of every rule how it ended. Unless given, it does not. */
  readonly includePassed?: boolean;
}
