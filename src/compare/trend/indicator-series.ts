import { indicatorForms } from '../indicators/indicator-forms.js';
import { indicators } from '../indicators/indicators.js';
import { agreed } from './cell-series.js';
import type { IndicatorPoint, IndicatorSeries } from './trend-data.js';
import type { YearGroup } from './year-groups.js';

type Point = Omit<IndicatorPoint, 'year'>;

const nothing = { numerator: null, denominator: null, value: null } as const;
const NO_REPORT: Point = { ...nothing, state: 'no-report' };
const CONFLICT: Point = { ...nothing, state: 'conflict' };

/** Every indicator over the years. */
export function indicatorSeries(groups: readonly YearGroup[]): readonly IndicatorSeries[] {
  const worked = groups.map(({ year, reports }) => ({ year, all: reports.map(indicators) }));
  return indicatorForms.map(({ id, zh, en, definition, kind }) => ({
    id,
    zh,
    en,
    definition,
    kind,
    points: worked.map(({ year, all }) => {
      const points = all.map((one): Point => {
        const { numerator, denominator, value } = one[id];
        return { numerator, denominator, value, state: 'stated' };
      });
      return { year, ...(points.length === 0 ? NO_REPORT : agreed(points, CONFLICT)) };
    }),
  }));
}
