import type { Address } from '../../form/address.js';
import { type NarrativeKey, narrativeKeys } from '../../form/sections.js';
import type { AnnualReport } from '../../report/annual-report.js';
import type { Narrative, ParagraphPointer } from '../../report/narrative.js';
import type { ReaderFinding } from '../finding-log.js';
import type { Page } from '../front-ends/page.js';
import type { LineIndex } from '../line-index.js';
import type { ParseOptions } from '../parse-options.js';
import type { Reading } from '../reading.js';
import { readNarrative } from './narratives.js';
import { oneReport } from './one-report.js';
import { outline } from './outline/outline.js';
import { pageKind } from './page-kind.js';
import { readCells } from './read-cells.js';
import { readTables } from './read-tables.js';
import { readingMaker } from './readings.js';
import { rowsOfYear } from './rows-of-year.js';
import { sourceParts } from './source-parts.js';
import { editionFinding, leftover, sectionFindings, titleFindings } from './structure.js';
import { titlePage } from './title/title-page.js';
import { leadYear, periodYear, statedReport, yearFindings } from './year.js';

/** What the recogniser made of the blocks of a source. */
export interface Recognised {
  readonly report: AnnualReport | null;
  readonly findings: readonly ReaderFinding[];
  readonly readings: ReadonlyMap<Address | ParagraphPointer, Reading>;
}

/** The first report year that a form exists for. */
const FIRST_YEAR = 2019;

function hybridFinding(report: AnnualReport): readonly ReaderFinding[] {
  if (report.edition !== '2021' || report.requests.outcomes.other === undefined) return [];
  const params = { part: 'other', found: '2019', expectedEdition: report.edition };
  return [{ rule: 'structure.edition', params, severity: 'warning' }];
}

function nothing(findings: readonly ReaderFinding[]): Recognised {
  return { report: null, findings, readings: new Map() };
}

/** Makes a report of what a front end made of a source. */
export function recognise(
  source: string,
  { blocks: all, documentTitle, publishedOn: statedOn, links }: Page,
  lines: LineIndex,
  options: ParseOptions,
): Recognised {
  const { blocks, findings: others } = oneReport(all);
  const kindOfPage = () => pageKind(links?.() ?? source, blocks);
  const cut = outline(blocks);
  const page = titlePage(cut.head, cut.parts.length > 0, documentTitle);
  const stated = statedReport(page.preamble);
  const years = {
    title: page.year ?? leadYear(cut.head),
    period: periodYear([...page.preamble, ...cut.parts.flatMap((part) => part.blocks)]) ?? stated.year,
  };
  const year = years.title ?? years.period ?? options.year ?? null;
  const isOld = year !== null && year < FIRST_YEAR;
  if (isOld && !(cut.parts.length === 0 && kindOfPage() === 'list'))
    return nothing([{ rule: 'parse.unsupported-year', params: { year } }]);

  const parts = sourceParts(cut, page);
  const ofYear = rowsOfYear(parts.rows, year);
  const tables = readTables(ofYear.rows, year);
  if (cut.parts.length === 0 && tables.placed.length === 0)
    return nothing([{ rule: 'parse.nothing-found', params: { page: kindOfPage() } }]);

  const make = readingMaker(source, lines);
  const cells = readCells(tables, make);
  const read = narrativeKeys.map((key) => ({ key, ...readNarrative(key, parts.lines.get(key) ?? []) }));
  const { readings } = cells;
  for (const { paragraphs } of read) {
    for (const { pointer, piece } of paragraphs) readings.set(pointer, make(piece, 'text'));
  }
  const publishedOn = page.publishedOn ?? statedOn ?? options.publishedOn;
  const report = {
    ...cells.report,
    year,
    agency: { name: page.agency ?? stated.agency ?? options.agency ?? null },
    title: page.title?.text ?? null,
    ...(publishedOn !== undefined && { publishedOn }),
    narrative: Object.fromEntries(read.map(({ key, narrative }) => [key, narrative])) as Record<
      NarrativeKey,
      Narrative
    >,
    notes: [...cells.report.notes, ...parts.notes],
  } as AnnualReport;
  const findings = [
    ...titleFindings(page),
    ...yearFindings(years, options.year),
    ...editionFinding(tables.edition, year),
    ...hybridFinding(report),
    ...sectionFindings(cut),
    ...cells.findings,
    ...parts.left.map(leftover),
    ...ofYear.findings,
    ...others,
  ];
  return { report, findings, readings };
}
