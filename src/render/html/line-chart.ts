import type { IndicatorPoint, IndicatorSeries } from '../../compare/trend/trend-data.js';
import type { Locale } from '../../form/locale.js';
import { comparisonWords } from '../comparison/comparison-words.js';
import { indicatorText, indicatorValue } from '../comparison/trend-texts.js';
import { type Html, html, nothing } from './html.js';

const WIDTH = 240;
const HEIGHT = 64;
const MARGIN = { side: 10, top: 18, bottom: 16 };

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly year: number;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Where each point stands; a year without a value stands nowhere. */
function placed(points: readonly IndicatorPoint[]): readonly (Placed | undefined)[] {
  const values = points.flatMap(({ value }) => value ?? []);
  const [least, most] = [Math.min(0, ...values), Math.max(...values)];
  const height = HEIGHT - MARGIN.top - MARGIN.bottom;
  const step = (WIDTH - 2 * MARGIN.side) / Math.max(1, points.length - 1);
  return points.map(({ value, year }, index) => {
    if (value === null) return undefined;
    const part = most === least ? 0 : (value - least) / (most - least);
    return {
      x: rounded(points.length === 1 ? WIDTH / 2 : MARGIN.side + index * step),
      y: rounded(MARGIN.top + (1 - part) * height),
      value,
      year,
    };
  });
}

/** The line in pieces: it is broken wherever a year has no value. */
function pieces(places: readonly (Placed | undefined)[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [[]];
  for (const place of places) {
    if (place) runs.at(-1)?.push(place);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Years in which the form changed, where two points stand on different forms. */
function formChanges(newForms: ReadonlySet<number>, points: readonly IndicatorPoint[]): readonly Html[] {
  const step = (WIDTH - 2 * MARGIN.side) / Math.max(1, points.length - 1);
  return points.flatMap(({ year }, index) => {
    if (!newForms.has(year)) return [];
    const x = rounded(MARGIN.side + (index - 0.5) * step);
    return html`<line class="zfx-form" x1="${x}" x2="${x}" y1="6" y2="${HEIGHT - MARGIN.bottom}"/>`;
  });
}

/** An indicator over the years as a line, with its first and last year; for a screen reader the values in a sentence. */
export function lineChart(
  { points, kind, zh, en }: IndicatorSeries,
  newForms: ReadonlySet<number>,
  locale: Locale,
): Html {
  const say = comparisonWords[locale];
  const places = placed(points);
  const told = points
    .map((point) => say.tag(say.year(point.year), indicatorText(point, kind, locale)))
    .join(locale === 'zh' ? '，' : ', ');
  const stated = places.filter((place) => place !== undefined);
  const last = stated.at(-1);
  const dots = stated.map(
    ({ x, y, value, year }) =>
      html`<circle cx="${x}" cy="${y}" r="${year === last?.year ? 3.2 : 2}"><title>${say.tag(say.year(year), indicatorValue(value, kind))}</title></circle>`,
  );
  const lines = pieces(places).map(
    (run) => html`<polyline points="${run.map(({ x, y }) => `${x},${y}`).join(' ')}"/>`,
  );
  const base = HEIGHT - MARGIN.bottom;
  const years = [points[0], points.length > 1 ? points.at(-1) : undefined].map((point, index) =>
    point === undefined
      ? nothing
      : html`<text x="${index === 0 ? MARGIN.side : WIDTH - MARGIN.side}" y="${HEIGHT - 3}" class="${index === 0 ? 'zfx-first' : 'zfx-last'}">${point.year}</text>`,
  );
  const name = locale === 'zh' ? zh : en;
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${say.tag(name, told)}"><line class="zfx-base" x1="${MARGIN.side}" x2="${WIDTH - MARGIN.side}" y1="${base}" y2="${base}"/>${formChanges(newForms, points)}${lines}${dots}${years}</svg>`;
}
