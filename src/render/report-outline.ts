import type { Address } from '../form/address.js';
import { forms } from '../form/forms.js';
import type { Locale } from '../form/locale.js';
import type { SectionForm, TableId } from '../form/sections.js';
import type { AnnualReport } from '../report/annual-report.js';
import { grouped } from '../report/grouped.js';
import type { Narrative } from '../report/narrative.js';
import { addressLabel } from './address-label.js';
import { oneLine } from './one-line.js';
import type { Part } from './part.js';
import { type ReportSheets, reportSheets } from './sheets/report-sheets.js';
import type { Sheet } from './sheets/sheet.js';
import { words } from './words.js';

/** A remark with the cell or the section it belongs to. */
type Remark = Extract<Part, { readonly kind: 'remark' }> & { readonly at: string };

function narrativeParts(narrative: Narrative, locale: Locale): readonly Part[] {
  let number = 0;
  return narrative.flatMap(({ heading, paragraphs }): Part[] => [
    ...(heading === null
      ? []
      : [{ kind: 'heading', text: words[locale].heading(++number, oneLine(heading)) } as const]),
    ...paragraphs
      .map(oneLine)
      .filter((text) => text !== '')
      .map((text) => ({ kind: 'paragraph', text }) as const),
  ]);
}

function remarksOf(report: AnnualReport, locale: Locale): readonly Remark[] {
  const { remark, explanation } = words[locale];
  const labelled = (at: string, text: string): Remark => {
    const label = at.startsWith('/') ? addressLabel(report.edition, at, locale) : undefined;
    return { kind: 'remark', at, text: oneLine(remark(text, label)) };
  };
  return [
    ...report.notes.map(({ at, text }) => labelled(at, text)),
    ...(report.explanations ?? []).map((one) => labelled(one.address, explanation(one))),
  ];
}

function sheetParts(sheet: Sheet, remarks: readonly Remark[]): readonly Part[] {
  return [
    ...(sheet.caption === null ? [] : [{ kind: 'caption', text: sheet.caption } as const]),
    { kind: 'sheet', sheet },
    ...remarks,
  ];
}

/** The section of the form that a remark is on: its name, or the first part of the address of a cell. */
function sectionOf({ at }: Remark): string {
  return at.startsWith('/') ? (at.split('/', 2)[1] ?? '') : at;
}

/** The tables of a section, under each the remarks on its cells, and at the end those on the section. */
function tableParts(sheets: readonly Sheet[], remarks: readonly Remark[]): readonly Part[] {
  const addressesOf = ({ rows }: Sheet) =>
    new Set(rows.flatMap(({ figures }) => figures.map(({ address }) => address)));
  const addresses = remarks.length === 0 ? [] : sheets.map(addressesOf);
  const ofSheet = grouped(remarks, ({ at }) => addresses.findIndex((all) => all.has(at as Address)));
  return [
    ...sheets.flatMap((sheet, index) => sheetParts(sheet, ofSheet.get(index) ?? [])),
    ...(ofSheet.get(-1) ?? []),
  ];
}

/** A report as an outline, in the order of the form. Every section is there, also where it is empty. */
export function reportOutline(report: AnnualReport, locale: Locale): readonly Part[] {
  const { narrative, agency, year } = report;
  const sheets: Partial<ReportSheets> = reportSheets(report, locale);
  const remarks = grouped(remarksOf(report, locale), sectionOf);
  const stated = oneLine(report.title ?? '');
  const title = stated === '' ? oneLine(words[locale].title(agency.name, year)) : stated;
  const closing = narrativeParts(narrative.closing, locale);
  const sectionParts = (section: SectionForm): readonly Part[] => [
    { kind: 'section', text: words[locale].section(section) },
    ...narrativeParts(narrative[section.key], locale),
    ...tableParts(sheets[section.key as TableId] ?? [], remarks.get(section.key) ?? []),
  ];
  return [
    { kind: 'title', text: title },
    ...narrativeParts(narrative.preamble, locale),
    ...forms[report.edition].sections.flatMap(sectionParts),
    ...(closing.length === 0 ? [] : [{ kind: 'rule' } as const, ...closing]),
  ];
}
