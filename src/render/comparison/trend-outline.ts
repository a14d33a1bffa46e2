import type { CellSeries, Trend } from '../../compare/trend/trend-data.js';
import type { Locale } from '../../form/locale.js';
import { sections } from '../../form/sections.js';
import { formCellAt } from '../../report/form-cell-at.js';
import { labelOf } from '../../report/label-of.js';
import { oneLine } from '../one-line.js';
import type { Part } from '../part.js';
import type { Sheet } from '../sheets/sheet.js';
import { words } from '../words.js';
import { comparisonWords } from './comparison-words.js';
import { hasValue, indicatorText, isTold, pointText } from './trend-texts.js';

/** The title of a trend, its years, and what is not in it. */
export function trendHead({ years, undated }: Trend, locale: Locale): readonly Part[] {
  const say = comparisonWords[locale];
  const agencies = [...new Set(years.flatMap((year) => year.agencies))].map(oneLine);
  return [
    { kind: 'title', text: say.trendTitle(agencies, years[0]?.year, years.at(-1)?.year) },
    ...years.map((year) => {
      const names = agencies.length > 1 ? year.agencies : [];
      const notes = [...say.yearNote(year), ...names.map(oneLine)];
      return { kind: 'item', text: say.tag(say.year(year.year), notes.join(' · ')) } as const;
    }),
    ...(undated === 0 ? [] : [{ kind: 'paragraph', text: say.undated(undated) } as const]),
  ];
}

type Line = readonly [label: string, texts: readonly string[]];

function sheet({ years }: Trend, lines: readonly Line[], head: string, locale: Locale): Part {
  const made: Sheet = {
    caption: null,
    labelHeads: [head],
    heads: years.map(({ year }) => comparisonWords[locale].year(year)),
    rows: lines.map(([label, texts]) => ({
      labels: [label],
      figures: texts.map((text) => ({ address: null, text })),
    })),
  };
  return { kind: 'sheet', sheet: made };
}

function indicatorParts(trend: Trend, locale: Locale): readonly Part[] {
  const say = comparisonWords[locale];
  const lines = trend.indicators
    .filter(hasValue)
    .map((one): Line => [one[locale], one.points.map((point) => indicatorText(point, one.kind, locale))]);
  if (lines.length === 0) return [];
  return [{ kind: 'section', text: say.indicators }, sheet(trend, lines, say.indicators, locale)];
}

function cellParts(trend: Trend, locale: Locale): readonly Part[] {
  const say = comparisonWords[locale];
  return sections.flatMap((section): readonly Part[] => {
    const all = trend.cells.filter((cell) => formCellAt(cell.address)?.table === section.key);
    const told = all.filter(isTold);
    const line = ({ address, points }: CellSeries): Line => [
      labelOf(address, locale),
      points.map((point) => pointText(point, locale)),
    ];
    if (all.length === 0) return [];
    const leftOut = all.length - told.length;
    return [
      { kind: 'section', text: words[locale].section(section) },
      ...(told.length === 0 ? [] : [sheet(trend, told.map(line), say.item, locale)]),
      ...(leftOut === 0 ? [] : [{ kind: 'remark', text: say.leftOut(leftOut) } as const]),
    ];
  });
}

/** The findings about each pair of consecutive years, where they were added. */
export function continuityParts({ continuity }: Trend, locale: Locale): readonly Part[] {
  const say = comparisonWords[locale];
  if (continuity === undefined) return [];
  return [
    { kind: 'section', text: say.continuity },
    ...continuity.flatMap(({ before, after, findings }): readonly Part[] => [
      { kind: 'heading', text: say.pair(before, after) },
      ...(findings.length === 0 ? [{ kind: 'paragraph', text: say.noFindings } as const] : []),
      ...findings.map(
        ({ rule, message }) => ({ kind: 'item', text: oneLine(say.tag(rule, message)) }) as const,
      ),
    ]),
  ];
}

/** A trend as an outline: its years, its indicators, its cells section by section, what follows from year to year. */
export function trendOutline(trend: Trend, locale: Locale): readonly Part[] {
  return [
    ...trendHead(trend, locale),
    ...indicatorParts(trend, locale),
    ...cellParts(trend, locale),
    ...continuityParts(trend, locale),
  ];
}
