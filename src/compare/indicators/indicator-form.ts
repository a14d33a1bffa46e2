import type { Address } from '../../form/address.js';
import type { Indicator } from './indicator.js';

/** An indicator before it is worked out: the cells that are added up above and below the line. */
export type IndicatorForm = Pick<Indicator, 'id' | 'zh' | 'en' | 'definition' | 'kind'> & {
  readonly numerator: readonly Address[];
  readonly denominator: readonly Address[];
};
