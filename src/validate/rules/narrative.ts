import type { Check } from '../check.js';
import { figureChecks } from './narrative/figures.js';
import { numberGap } from './narrative/number-gap.js';
import { partsSum } from './narrative/parts-sum.js';
import { rates } from './narrative/rates.js';
import { yearChecks } from './narrative/years.js';

/** What the text says against what the tables say. */
export const narrativeChecks: readonly Check[] = [...figureChecks, rates, partsSum, ...yearChecks, numberGap];
