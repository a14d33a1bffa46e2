import type { Address } from '../../form/address.js';
import type { ApplicantCategory } from '../../form/applicants.js';
import type { OutcomeCode, OutcomeGroupForm } from '../../form/outcomes.js';
import type { Wording } from '../../form/wording.js';

/**
 * The id of an indicator. `share.…` is an outcome, or a group of outcomes, among the requests concluded;
 * `applicants.…` an applicant category among those received.
 */
export type IndicatorId =
  | 'disclosureRate'
  | `share.${OutcomeCode | OutcomeGroupForm['key']}`
  | 'conclusionRate'
  | 'carryForwardRate'
  | `applicants.${ApplicantCategory}`
  | 'reconsiderationsPerHundred'
  | 'suitsPerHundred'
  | 'correctionRate'
  | 'reconsiderationCorrectionRate'
  | 'litigationCorrectionRate'
  | 'repealRatio'
  | 'repealShare';

/** A rate that is worked out from a report. */
export interface Indicator {
  /** The name it goes by. */
  readonly id: IndicatorId;
  /** What it is called, 公开率. */
  readonly zh: string;
  /** What it is called in English. */
  readonly en: string;
  /** What is divided by what, in words. */
  readonly definition: Pick<Wording, 'zh' | 'en'>;
  /** `share`: a part of a whole, 0 to 1. `perHundred`: so many to a hundred. `ratio`: so many to one. */
  readonly kind: 'share' | 'perHundred' | 'ratio';
  /** null where a cell it needs holds no number. */
  readonly numerator: number | null;
  /** null where a cell it needs holds no number. */
  readonly denominator: number | null;
  /** null where it is undefined: where either is null, or the denominator is 0. */
  readonly value: number | null;
  /** The cells it needs that hold no number: blank, marked as not applicable, or not on the form. */
  readonly missing: readonly Address[];
}

/** Every indicator of a report, by its id. */
export type Indicators = Readonly<Record<IndicatorId, Indicator>>;
