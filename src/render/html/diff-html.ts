import type { CellChange } from '../../compare/cell-change.js';
import type { SectionChange, SentenceChange } from '../../compare/narrative/narrative-change.js';
import type { ReportDiff } from '../../compare/report-diff.js';
import type { Locale } from '../../form/locale.js';
import { type NarrativeKey, narrativeKeys, type TableId } from '../../form/sections.js';
import { formCellAt } from '../../report/form-cell-at.js';
import { comparisonWords } from '../comparison/comparison-words.js';
import { diffHead, similarityText } from '../comparison/diff-outline.js';
import { diffSheets, type SheetsOfForm } from '../comparison/diff-sheets.js';
import { markedText, sectionHeading, sentenceTag } from '../comparison/sentence-parts.js';
import { oneLine } from '../one-line.js';
import type { Sheet } from '../sheets/sheet.js';
import { changeCell, textsOf } from './change-cell.js';
import { type Html, html, nothing } from './html.js';
import { htmlParts, markedHtml } from './html-parts.js';
import { htmlTable } from './html-table.js';
import { pageWords } from './page-words.js';

type Changes = ReadonlyMap<string, CellChange>;

const signOf = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);

/** A table with its changes, and below it the remarks on its cells. */
function changeTable(sheet: Sheet, changes: Changes, locale: Locale): Html {
  const inTable = sheet.rows.flatMap(({ figures }) =>
    figures.flatMap(({ address }) => changes.get(address ?? '') ?? []),
  );
  const notes = [...new Set(inTable.flatMap((change) => textsOf(change, locale).note ?? []))];
  const table = htmlTable(sheet, ({ address }) => {
    const change = changes.get(address ?? '');
    if (!change) return html`<td></td>`;
    const note = textsOf(change, locale).note;
    return changeCell(change, note === null ? '' : signOf(notes.indexOf(note)), locale);
  });
  const remarks = notes.map((note, index) => html`<li><sup>${signOf(index)}</sup>\u00a0${note}</li>`);
  return html`<div class="zfx-table">${table}${
    notes.length === 0 ? nothing : html`<ul class="zfx-notes">${remarks}</ul>`
  }</div>`;
}

function sentence(change: SentenceChange, locale: Locale): Html {
  const texts = markedText(change).map(({ mark, text }) => markedHtml({ mark, text: oneLine(text) }));
  const figures = change.figures.map(
    ({ before, after }) => html`<span class="zfx-figure">${before ?? '∅'} → ${after ?? '∅'}</span>`,
  );
  return html`<li class="zfx-${change.kind}"><b>${sentenceTag(change, locale)}</b> ${texts}${
    figures.length === 0 ? nothing : html` <span class="zfx-figures">${figures}</span>`
  }</li>`;
}

/** Sentences in runs of those that were kept and those that were not. */
function runsOf(sentences: readonly SentenceChange[]): readonly (readonly SentenceChange[])[] {
  const runs: SentenceChange[][] = [];
  for (const one of sentences) {
    const last = runs.at(-1);
    if (last && (last[0]?.kind === 'kept') === (one.kind === 'kept')) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** The sentences of a section; those that were kept are folded away. */
function sentences({ similarity, sentences: all }: SectionChange, locale: Locale): Html {
  const text = similarityText(similarity, locale);
  const runs = runsOf(all).map((run) => {
    const list = html`<ul class="zfx-sentences">${run.map((one) => sentence(one, locale))}</ul>`;
    if (run[0]?.kind !== 'kept') return list;
    return html`<details><summary>${pageWords[locale].keptSentences(run.length)}</summary>${list}</details>`;
  });
  return html`${text === null ? nothing : html`<p class="zfx-remark">${text}</p>`}${runs}`;
}

/** The tables of a section; what only the earlier form has stands under a heading of its own. */
function tables(diff: ReportDiff, key: NarrativeKey, locale: Locale): Html {
  const cells = diff.cells.filter((cell) => formCellAt(cell.address)?.table === key);
  if (cells.length === 0) return nothing;
  const { later, earlier } = diffSheets(diff, key as TableId, locale);
  const drawn = ({ sheets, cells: inSheets }: SheetsOfForm) => {
    const changes: Changes = new Map(inSheets.map((cell) => [cell.address, cell]));
    return html`<div class="zfx-tables">${sheets.map((sheet) => changeTable(sheet, changes, locale))}</div>`;
  };
  if (earlier === null) return drawn(later);
  const heading = html`<h3>${pageWords[locale].onlyEarlier(earlier.edition)}</h3>`;
  return html`${later.sheets.length === 0 ? nothing : drawn(later)}${heading}${drawn(earlier)}`;
}

function section(diff: ReportDiff, key: NarrativeKey, locale: Locale): Html {
  const text = diff.narrative.find((one) => one.section === key);
  const hasCells = diff.cells.some((cell) => formCellAt(cell.address)?.table === key);
  if (!text && !hasCells) return nothing;
  const heading = sectionHeading(key, locale);
  return html`<section>${heading === null ? nothing : html`<h2>${heading}</h2>`}${
    text ? sentences(text, locale) : nothing
  }${tables(diff, key, locale)}</section>`;
}

/** A diff as HTML: the tables of the form with the changes in their cells, and the sentences with theirs. */
export function diffHtml(diff: ReportDiff, locale: Locale): Html {
  const sections = narrativeKeys.map((key) => section(diff, key, locale));
  const legend = pageWords[locale].legend(...comparisonWords[locale].sides(diff.before, diff.after));
  return html`<header>${htmlParts(diffHead(diff, locale))}<p>${legend}</p></header>${sections}`;
}
