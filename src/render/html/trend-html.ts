import type { CellPoint, CellSeries, IndicatorSeries, Trend } from '../../compare/trend/trend-data.js';
import type { Address } from '../../form/address.js';
import { total } from '../../form/applicants.js';
import type { FormCell } from '../../form/form-cells.js';
import type { Locale } from '../../form/locale.js';
import { type SectionForm, sections } from '../../form/sections.js';
import { formCellAt } from '../../report/form-cell-at.js';
import { comparisonWords } from '../comparison/comparison-words.js';
import { continuityParts, trendHead } from '../comparison/trend-outline.js';
import { hasValue, indicatorText, isTold, pointText } from '../comparison/trend-texts.js';
import type { Sheet } from '../sheets/sheet.js';
import { words } from '../words.js';
import { type Html, html, nothing } from './html.js';
import { htmlParts } from './html-parts.js';
import { type CellHtml, htmlTable } from './html-table.js';
import { lineChart } from './line-chart.js';
import { pageWords } from './page-words.js';

function card(series: IndicatorSeries, newForms: ReadonlySet<number>, locale: Locale): Html {
  const { points, kind, definition } = series;
  const last = points.filter(({ value }) => value !== null).at(-1);
  return html`<figure><figcaption><b>${series[locale]}</b><small>${definition[locale]}</small></figcaption><p><strong>${
    last ? indicatorText(last, kind, locale) : ''
  }</strong><small>${last ? comparisonWords[locale].year(last.year) : ''}</small></p>${lineChart(series, newForms, locale)}</figure>`;
}

/** The indicators that people ask for first; the shares of single outcomes and applicants are folded away. */
const isLeading = ({ id }: IndicatorSeries): boolean => !/^(?:share|applicants)\./.test(id);

function indicatorSection(trend: Trend, locale: Locale): Html {
  const say = comparisonWords[locale];
  const newForms = new Set(trend.years.filter(({ newEdition }) => newEdition).map(({ year }) => year));
  const told = trend.indicators.filter(hasValue);
  if (told.length === 0) return nothing;
  const cards = (some: readonly IndicatorSeries[]) =>
    html`<div class="zfx-cards">${some.map((one) => card(one, newForms, locale))}</div>`;
  const others = told.filter((one) => !isLeading(one));
  return html`<section><h2>${say.indicators}</h2>${cards(told.filter(isLeading))}<details><summary>${pageWords[locale].breakdown}</summary>${cards(others)}</details></section>`;
}

function pointCell(point: CellPoint | undefined, text: string): Html {
  if (point?.state === 'conflict') return html`<td class="zfx-changed">${text}</td>`;
  const isTold = point?.state === 'stated' && point.value !== null;
  return isTold ? html`<td>${text}</td>` : html`<td class="zfx-none">${text}</td>`;
}

/** A row of a table and the cells that stand in it. */
type Labels = (cell: FormCell, above: FormCell | undefined) => readonly string[];

/** A table of series, a year a column. */
function seriesTable(trend: Trend, series: readonly CellSeries[], labels: Labels, locale: Locale): Html {
  const say = comparisonWords[locale];
  const cells = series.map(({ address }) => formCellAt(address));
  const byAddress = new Map(series.map((one) => [one.address, one]));
  const sheet: Sheet = {
    caption: null,
    labelHeads: [say.item],
    heads: trend.years.map(({ year }) => say.year(year)),
    rows: series.map(({ address, points }, index) => ({
      labels: labels(cells[index] as FormCell, cells[index - 1]),
      figures: points.map((point) => ({ address, text: pointText(point, locale) })),
    })),
  };
  const cell: CellHtml = ({ address, text }, column) =>
    pointCell(byAddress.get(address as Address)?.points[column], text);
  const headClass = (column: number) => {
    const { newEdition = false, reports = 0 } = trend.years[column] ?? {};
    return [newEdition ? 'zfx-new' : '', reports === 0 ? 'zfx-gap' : ''].filter(Boolean).join(' ');
  };
  return htmlTable(sheet, cell, { headClass });
}

/** Whether a cell is one of several that a total of its row adds up. */
function isBreakdown({ address }: CellSeries, all: readonly CellSeries[]): boolean {
  const row = address.slice(0, address.lastIndexOf('/'));
  const totalOfRow = `${row}/${total.key}`;
  return address !== totalOfRow && all.some((one) => one.address === totalOfRow);
}

function cellSection(trend: Trend, section: SectionForm, locale: Locale): Html {
  const say = comparisonWords[locale];
  const all = trend.cells.filter((cell) => formCellAt(cell.address)?.table === section.key);
  if (all.length === 0) return nothing;
  const told = all.filter(isTold);
  const parts = told.filter((one) => isBreakdown(one, all));
  const totals = told.filter((one) => !parts.includes(one));
  const leftOut = all.length - told.length;
  const inRow: Labels = (cell, above) => [
    above?.row === cell.row ? '' : cell.rowLabel[locale],
    cell.columnLabel[locale],
  ];
  const ofTotal: Labels = (cell, above) =>
    cell.column === total.key ? [cell.rowLabel[locale]] : inRow(cell, above);
  return html`<section><h2>${words[locale].section(section)}</h2>${
    totals.length === 0 ? nothing : seriesTable(trend, totals, ofTotal, locale)
  }${
    parts.length === 0
      ? nothing
      : html`<details><summary>${pageWords[locale].breakdown}</summary>${seriesTable(trend, parts, inRow, locale)}</details>`
  }${leftOut === 0 ? nothing : html`<p class="zfx-remark">${say.leftOut(leftOut)}</p>`}</section>`;
}

/** A trend as HTML: a line for each indicator, a table for each section, and what does not follow from year to year. */
export function trendHtml(trend: Trend, locale: Locale): Html {
  const tables = sections.map((section) => cellSection(trend, section, locale));
  return html`<header>${htmlParts(trendHead(trend, locale))}</header>${indicatorSection(trend, locale)}${tables}${htmlParts(
    continuityParts(trend, locale),
  )}`;
}
