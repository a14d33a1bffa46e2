import type { ApplicantCategory } from '../../form/applicants.js';
import type { Edition } from '../../form/edition.js';
import type { OutcomeCode } from '../../form/outcomes.js';
import type { RemedyGroup, RemedyResult } from '../../form/remedies.js';

/** What every record of a register has. */
export interface RegisterRecord {
  /** What the record is known by; findings name it. */
  readonly id: string | number;
  /** The day it was received, `YYYY-MM-DD`. */
  readonly receivedOn: string;
  /** The day it was concluded, `YYYY-MM-DD`; null or left out while it is open. */
  readonly concludedOn?: string | null;
}

/** A request in the register of requests. */
export interface RequestRecord<E extends Edition = Edition> extends RegisterRecord {
  /** The column of section 3 it is counted in. */
  readonly applicant: ApplicantCategory;
  /**
   * How it was concluded; null or left out while it is open. Several outcomes for one request (区分处理) count once,
   * as `partlyGranted`.
   */
  readonly outcome?: OutcomeCode<E> | readonly OutcomeCode<E>[] | null;
}

/**
 * A request as a row of a spreadsheet has it. Dates are `YYYY-MM-DD`, applicant and outcomes codes, wherever the row
 * says so in words of the form; where it does not, what it says stands here as it is, for `tallyRequests` to name.
 */
export interface RequestRow {
  /** Tells a row from a record. */
  readonly fromRow: true;
  /** The number in the register; empty where the row has none. */
  readonly id: string;
  /** ISO date, or what the cell says. */
  readonly receivedOn: string;
  /** A code, or what the row says instead; written so that an editor offers the codes. */
  readonly applicant: ApplicantCategory | (string & Record<never, never>);
  /** ISO date, or what the cell says; null where it is blank. */
  readonly concludedOn: string | null;
  /** Codes, or what the cell says; none where the request is open. */
  readonly outcome: readonly string[];
}

/** A case of section 4: a reconsideration or a suit. */
export interface RemedyRecord extends RegisterRecord {
  /** Which row of section 4 it belongs to. */
  readonly group: RemedyGroup;
  /** How it ended; null or left out while it is pending. */
  readonly result?: Exclude<RemedyResult, 'pending'> | null;
}
