import type { CellChange } from '../../compare/cell-change.js';
import type { MoneyUnit } from '../../form/disclosure.js';
import type { Locale } from '../../form/locale.js';
import { labelOf } from '../../report/label-of.js';
import { figureText } from '../sheets/figure-of.js';
import { words } from '../words.js';
import { comparisonWords } from './comparison-words.js';

/** Stands where a report does not have a cell. */
export const ABSENT = '—';

/** A change of a cell in words and figures. */
export interface ChangeTexts {
  readonly before: string;
  readonly after: string;
  /** With its sign; null where there is no difference to speak of. */
  readonly delta: string | null;
  readonly rate: string | null;
  /** Why the two are not comparable. */
  readonly note: string | null;
  readonly direction: 'up' | 'down' | null;
}

const PERCENT = 100;

const signed = (text: string): string => (text.startsWith('-') ? text : `+${text}`);

/** A part of a whole in percent, with one decimal where it needs one. */
export function percent(ratio: number): string {
  return `${Number((ratio * PERCENT).toFixed(1))}%`;
}

/** A rate with its sign; one that rounds to nothing has none. */
function rateText(ratio: number): string {
  const text = percent(ratio);
  return text === '0%' ? text : signed(text);
}

/** What a cell says, a blank by its name. */
export function valueText(
  value: CellChange['before'],
  locale: Locale,
  headUnit: MoneyUnit | null = null,
): string {
  return value === null ? comparisonWords[locale].blank : figureText(value, words[locale], headUnit);
}

function deltaText({ delta, unit }: CellChange, locale: Locale, headUnit: MoneyUnit | null): string | null {
  if (delta === null || Number(delta) === 0) return null;
  const text =
    typeof delta === 'string' && unit && unit !== headUnit
      ? words[locale].amount(delta, unit)
      : String(delta);
  return signed(text);
}

function noteOf({ reason, counterpart }: CellChange, locale: Locale): string | null {
  if (reason === undefined) return null;
  const say = comparisonWords[locale];
  return counterpart ? say.counterpart(say.reason[reason], labelOf(counterpart, locale)) : say.reason[reason];
}

/** How a change of a cell is told. */
export function changeTexts(
  change: CellChange,
  locale: Locale,
  headUnit: MoneyUnit | null = null,
): ChangeTexts {
  const { before, after, ratio, comparability } = change;
  const delta = deltaText(change, locale, headUnit);
  return {
    before: comparability === 'only-after' ? ABSENT : valueText(before, locale, headUnit),
    after: comparability === 'only-before' ? ABSENT : valueText(after, locale, headUnit),
    delta,
    rate: delta === null || ratio === null ? null : rateText(ratio),
    note: noteOf(change, locale),
    direction: delta === null ? null : delta.startsWith('-') ? 'down' : 'up',
  };
}
