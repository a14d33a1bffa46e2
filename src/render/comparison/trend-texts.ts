import type {
  CellPoint,
  CellSeries,
  IndicatorPoint,
  IndicatorSeries,
} from '../../compare/trend/trend-data.js';
import type { Locale } from '../../form/locale.js';
import { isMoney } from '../../report/cell.js';
import { percent, valueText } from './change-texts.js';
import { comparisonWords } from './comparison-words.js';

const rounded = (value: number): string => String(Number(value.toFixed(2)));

/** What an indicator says, without the states in which it says nothing. */
export function indicatorValue(value: number, kind: IndicatorSeries['kind']): string {
  return kind === 'share' ? percent(value) : rounded(value);
}

/** What an indicator says in a year, or why it says nothing. */
export function indicatorText(
  { value, state }: IndicatorPoint,
  kind: IndicatorSeries['kind'],
  locale: Locale,
): string {
  const say = comparisonWords[locale];
  if (state !== 'stated') return say.state[state];
  return value === null ? say.undefinedValue : indicatorValue(value, kind);
}

/** What a cell says in a year, or why it says nothing. */
export function pointText({ value, state }: CellPoint, locale: Locale): string {
  return state === 'stated' ? valueText(value, locale) : comparisonWords[locale].state[state];
}

function saysNothing({ value, state }: CellPoint): boolean {
  if (state === 'conflict' || state === 'part-missing') return false;
  const figure = isMoney(value) ? Number(value.value) : value;
  return figure === null || figure === 'n/a' || figure === 0;
}

/** Whether a series is worth a line: it is neither 0 nor without a figure in every year. */
export function isTold({ points }: CellSeries): boolean {
  return !points.every(saysNothing);
}

/** Whether an indicator has a value in some year. */
export function hasValue({ points }: IndicatorSeries): boolean {
  return points.some(({ value, state }) => value !== null || state === 'conflict');
}
