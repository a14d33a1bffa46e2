import type { Check } from '../check.js';
import { disclosedWithinTotal, inForceAtLeastIssued } from './disclosure/documents.js';
import { itemsNegative } from './disclosure/items.js';
import { procurementConsistent } from './disclosure/procurement.js';
import { ruleMakingPower } from './disclosure/rule-making-power.js';

/** Section 2. */
export const disclosureChecks: readonly Check[] = [
  disclosedWithinTotal,
  itemsNegative,
  ruleMakingPower,
  inForceAtLeastIssued,
  procurementConsistent,
];
