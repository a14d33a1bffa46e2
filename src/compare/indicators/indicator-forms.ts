import { applicantShares } from './applicant-shares.js';
import type { IndicatorForm } from './indicator-form.js';
import { outcomeShares } from './outcome-shares.js';
import { remedyRates } from './remedy-rates.js';
import { repealRates } from './repeal-rates.js';
import { carryForwardRate, conclusionRate, disclosureRate } from './request-rates.js';

/** Every indicator, in the order of the form. */
export const indicatorForms: readonly IndicatorForm[] = [
  disclosureRate(),
  ...outcomeShares(),
  conclusionRate(),
  carryForwardRate(),
  ...applicantShares(),
  ...remedyRates(),
  ...repealRates(),
];
