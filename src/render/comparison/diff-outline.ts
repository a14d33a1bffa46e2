import type { CellChange } from '../../compare/cell-change.js';
import type { ReportDiff } from '../../compare/report-diff.js';
import type { Locale } from '../../form/locale.js';
import { type NarrativeKey, narrativeKeys } from '../../form/sections.js';
import { formCellAt } from '../../report/form-cell-at.js';
import { labelOf } from '../../report/label-of.js';
import { oneLine } from '../one-line.js';
import type { Part } from '../part.js';
import type { Sheet, SheetRow } from '../sheets/sheet.js';
import { changeTexts } from './change-texts.js';
import { comparisonWords } from './comparison-words.js';
import { sectionHeading, sentenceParts } from './sentence-parts.js';

/** The names of the agencies of both reports, each once. */
function agenciesOf({ before, after }: ReportDiff): readonly string[] {
  return [...new Set([before.agency, after.agency].flatMap((name) => (name === null ? [] : oneLine(name))))];
}

/** The title of a comparison, what it compares, and how much of it changed. */
export function diffHead(diff: ReportDiff, locale: Locale): readonly Part[] {
  const say = comparisonWords[locale];
  const { before, after, cells } = diff;
  const changed = cells.filter((cell) => cell.changed).length;
  const incomparable = cells.filter(({ comparability }) => comparability !== 'comparable').length;
  return [
    { kind: 'title', text: say.diffTitle(agenciesOf(diff), say.sides(before, after)) },
    { kind: 'paragraph', text: say.summary(cells.length, changed, incomparable) },
    ...(before.edition === after.edition
      ? []
      : [{ kind: 'paragraph', text: say.forms(before.edition, after.edition) } as const]),
  ];
}

function row(change: CellChange, hasNotes: boolean, locale: Locale): SheetRow {
  const { before, after, delta, rate, note } = changeTexts(change, locale);
  const texts = [before, after, delta ?? '', rate ?? '', ...(hasNotes ? [note ?? ''] : [])];
  return {
    labels: [labelOf(change.address, locale)],
    figures: texts.map((text) => ({ address: change.address, text })),
  };
}

function changeSheet(diff: ReportDiff, cells: readonly CellChange[], locale: Locale): Sheet {
  const say = comparisonWords[locale];
  const hasNotes = cells.some(({ reason }) => reason !== undefined);
  return {
    caption: null,
    labelHeads: [say.item],
    heads: [...say.sides(diff.before, diff.after), say.delta, say.rate, ...(hasNotes ? [say.remark] : [])],
    rows: cells.map((cell) => row(cell, hasNotes, locale)),
  };
}

/** How much of the wording of a section is last year's; nothing where one of the texts has no words. */
export function similarityText(similarity: number | null, locale: Locale): string | null {
  if (similarity === null) return null;
  return comparisonWords[locale].similarity(`${Math.floor(similarity * 100)}%`);
}

function sectionParts(diff: ReportDiff, key: NarrativeKey, locale: Locale): readonly Part[] {
  const cells = diff.cells.filter((cell) => formCellAt(cell.address)?.table === key);
  const text = diff.narrative.find(({ section }) => section === key);
  if (cells.length === 0 && !text) return [];
  const heading = sectionHeading(key, locale);
  const similarity = text ? similarityText(text.similarity, locale) : null;
  return [
    heading === null ? { kind: 'rule' } : { kind: 'section', text: heading },
    ...(similarity === null ? [] : [{ kind: 'paragraph', text: similarity } as const]),
    ...(text ? sentenceParts(text, locale) : []),
    ...(cells.length === 0 ? [] : [{ kind: 'sheet', sheet: changeSheet(diff, cells, locale) } as const]),
  ];
}

/** A diff as an outline: section by section its sentences, then its cells, one a row. */
export function diffOutline(diff: ReportDiff, locale: Locale): readonly Part[] {
  return [...diffHead(diff, locale), ...narrativeKeys.flatMap((key) => sectionParts(diff, key, locale))];
}
