import type { Check } from '../check.js';
import { yearRelationCheck } from '../year-relations.js';
import { agency } from './continuity/agency.js';
import { copiedNumbers } from './continuity/copied-numbers.js';
import { copiedText } from './continuity/copied-text.js';
import { statedGrowth } from './continuity/stated-growth.js';
import { yearGapCheck } from './continuity/year-gap.js';

/** A report and that of the year before. */
export const continuityChecks: readonly Check[] = [
  yearRelationCheck('continuity.carry-over'),
  yearRelationCheck('continuity.carry-over-applicant'),
  yearRelationCheck('continuity.in-force'),
  yearRelationCheck('continuity.items'),
  yearRelationCheck('continuity.total-disclosed'),
  yearRelationCheck('continuity.repealed-within'),
  yearRelationCheck('continuity.pending-remedies'),
  copiedNumbers,
  copiedText,
  yearGapCheck,
  agency,
  statedGrowth,
];
