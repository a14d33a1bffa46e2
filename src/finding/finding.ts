import type { Address } from '../form/address.js';
import type { MoneyCell } from '../report/cell.js';
import type { RuleId } from './rule-id.js';
import type { Severity } from './severity.js';

/** A cell that a finding speaks of. */
export interface FindingCell {
  /** The cell. */
  readonly address: Address;
  /** `total` the stated total of a relation, `term` a cell that enters it, `subject` the cell itself. */
  readonly role: 'total' | 'term' | 'subject';
  /** What stands there. */
  readonly value: number | MoneyCell;
  /** The report it stands in: the one that was checked, or the one of the year before. */
  readonly of: 'report' | 'previous';
}

/** A place in a published source. */
export interface SourceSpan {
  /** Offsets into the source, in UTF-16 code units: `source.slice(start, end)`. */
  readonly start: number;
  /** The offset behind the last character. */
  readonly end: number;
  /** The line of `start`, from 1. */
  readonly line: number;
  /** The column of `start` in its line, from 1. */
  readonly column: number;
}

/** A place in a text of the report. */
export interface TextSpan {
  /** JSON Pointer of the text. */
  readonly pointer: string;
  /** Offsets into the text, in UTF-16 code units. */
  readonly start: number;
  /** The offset behind the last character. */
  readonly end: number;
}

/** What the message of a finding is made with besides its cells. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** What a rule found, as data. */
export interface Finding {
  /** The rule that found it. */
  readonly rule: RuleId;
  /** How much it weighs: that of the rule, for this report and with these options. */
  readonly severity: Severity;
  /** The cells it speaks of, in the order of the form; empty where it speaks of none. */
  readonly cells: readonly FindingCell[];
  /** The figure that should stand there. */
  readonly expected?: number;
  /** The figure that does. */
  readonly actual?: number;
  /** `actual` minus `expected`. */
  readonly difference?: number;
  /** Cells that would be needed and are missing; in sums they counted as 0. */
  readonly missing: readonly Address[];
  /** What the message is made with besides the cells. */
  readonly params: FindingParams;
  /** The finding in words, in the language asked for. {@link describeFinding} words it anew. */
  readonly message: string;
  /** Where it stands: a place in the source, or in a text of the report. Left out where it has none. */
  readonly span?: SourceSpan | TextSpan;
}

/** A finding before it is worded and weighed. */
export interface FindingDraft<Id extends RuleId = RuleId>
  extends Partial<Omit<Finding, 'rule' | 'severity' | 'message'>> {
  readonly rule: Id;
}
