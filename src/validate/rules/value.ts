import type { Check } from '../check.js';
import { blank, rowBlank, tableBlank } from './value/blank.js';
import { integer, negative, notation, unreadable } from './value/cell-text.js';
import { magnitude } from './value/magnitude.js';
import { moneyScale, moneyUnit } from './value/money.js';
import { splitNumber } from './value/split-number.js';

/** What stands in single cells. */
export const valueChecks: readonly Check[] = [
  blank,
  tableBlank,
  rowBlank,
  unreadable,
  integer,
  negative,
  notation,
  moneyUnit,
  moneyScale,
  splitNumber,
  magnitude,
];
