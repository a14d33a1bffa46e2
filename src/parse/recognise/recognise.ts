import type { Address } from '../../form/address.js';
import { formCells } from '../../form/form-cells.js';
import { type NarrativeKey, narrativeKeys, type SectionId } from '../../form/sections.js';
import type { AnnualReport, Note } from '../../report/annual-report.js';
import type { Narrative, ParagraphPointer } from '../../report/narrative.js';
import { isRemark } from '../../text/form-line.js';
import type { HeadingBlock, ParagraphBlock } from '../block.js';
import type { ReaderFinding } from '../finding-log.js';
import type { Page } from '../front-ends/page.js';
import type { LineIndex } from '../line-index.js';
import type { ParseOptions } from '../parse-options.js';
import type { Reading } from '../reading.js';
import { partEnding } from './closing.js';
import { collectRows, type Region, type RegionRow } from './collect-rows.js';
import { extraRow } from './extra-rows.js';
import { cellNotes, filledReport } from './fill-report.js';
import { foundCells } from './found-cells.js';
import { readNarrative } from './narratives.js';
import { oneReport } from './one-report.js';
import { type Outline, outline } from './outline.js';
import { pageKind } from './page-kind.js';
import { type ReadTables, readTables } from './read-tables.js';
import { cellReading, type ReadingMaker, readingMaker, rowsByAddress } from './readings.js';
import { editionFinding, sectionFindings, titleFindings } from './structure.js';
import {
  conflictFindings,
  excusedRows,
  missingFindings,
  rowFindings,
  strayFindings,
} from './table-findings.js';
import { type TitlePage, titlePage } from './title-page.js';
import { periodYear, yearFindings } from './year.js';

/** What the recogniser made of the blocks of a source. */
export interface Recognised {
  readonly report: AnnualReport | null;
  readonly findings: readonly ReaderFinding[];
  readonly readings: ReadonlyMap<Address | ParagraphPointer, Reading>;
}

/** The first report year that a form exists for. */
const FIRST_YEAR = 2019;

interface Parts {
  readonly rows: readonly RegionRow[];
  readonly lines: ReadonlyMap<NarrativeKey, readonly (HeadingBlock | ParagraphBlock)[]>;
  readonly notes: readonly Note[];
}

const withoutRemarkWord = (text: string): string =>
  isRemark(text) ? text.replace(/^[^:：]*[:：]\s*/, '') : text;

interface KeyedRegion {
  readonly key: NarrativeKey;
  readonly region: Region;
}

/** The regions of a source in order; the last section is parted from what stands below it. */
function regionsOf({ parts }: Outline, page: TitlePage): readonly KeyedRegion[] {
  const head: KeyedRegion = {
    key: 'preamble',
    region: collectRows(page.preamble, null, parts.length === 0 ? 'whole' : 'head'),
  };
  const sections = parts.flatMap(({ section, blocks }, index): readonly KeyedRegion[] => {
    const isLast = index === parts.length - 1 && (section === 'otherMatters' || section === 'improvement');
    const { body, closing } = isLast ? partEnding(blocks) : { body: blocks, closing: [] };
    return [
      { key: section, region: collectRows(body, section) },
      { key: 'closing', region: { rows: [], text: closing, remarks: [] } },
    ];
  });
  return [head, ...sections];
}

/** Parts the whole source into rows, text and remarks. */
function partSource(cut: Outline, page: TitlePage): Parts {
  const regions = regionsOf(cut, page);
  const linesOf = (key: NarrativeKey) =>
    regions.flatMap(({ key: own, region }) => (own === key ? region.text : []));
  return {
    rows: regions.flatMap(({ region }) => region.rows),
    lines: new Map(narrativeKeys.map((key) => [key, linesOf(key)])),
    notes: regions.flatMap(({ key, region }) =>
      region.remarks.map(({ text }) => ({ at: key as SectionId, text: withoutRemarkWord(text) })),
    ),
  };
}

interface ReadCells {
  readonly report: AnnualReport;
  readonly readings: ReadonlyMap<Address, Reading>;
  readonly findings: readonly ReaderFinding[];
}

function readCells(tables: ReadTables, make: ReadingMaker): ReadCells {
  const { edition, placed, stray, rows } = tables;
  const { cells, conflicts } = foundCells(placed);
  const found = new Set(cells.keys());
  const refused = new Set(conflicts.map(({ address }) => address));
  const rowOf = rowsByAddress(placed);
  const readings = new Map<Address, Reading>();
  for (const { address, optional } of formCells[edition]) {
    const cell = cells.get(address);
    if (!cell && optional) continue;
    const reading = cell ? cellReading(make, cell, rowOf.get(address)) : make(null, 'absent');
    readings.set(address, refused.has(address) ? { ...reading, state: 'unreadable' } : reading);
  }
  const extraRows = stray.flatMap((row) => (row.why === 'unlabelled' ? [] : (extraRow(row) ?? [])));
  const findings = [
    ...placed.flatMap(rowFindings),
    ...strayFindings(stray, edition),
    ...conflictFindings(conflicts),
    ...missingFindings(edition, rows, found, excusedRows(edition, found)),
  ];
  const report = { ...filledReport(edition, cells, refused), extraRows, notes: cellNotes(cells) };
  return { report, readings, findings };
}

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
  { blocks: all, documentTitle, publishedOn: statedOn }: Page,
  lines: LineIndex,
  options: ParseOptions,
): Recognised {
  const { blocks, findings: others } = oneReport(all);
  const cut = outline(blocks);
  const page = titlePage(cut.head, cut.parts.length > 0, documentTitle);
  const years = {
    title: page.year,
    period: periodYear([...page.preamble, ...cut.parts.flatMap((part) => part.blocks)]),
  };
  const year = years.title ?? years.period ?? options.year ?? null;
  const isOld = year !== null && year < FIRST_YEAR;
  if (isOld && !(cut.parts.length === 0 && pageKind(source, blocks) === 'list'))
    return nothing([{ rule: 'parse.unsupported-year', params: { year } }]);

  const parts = partSource(cut, page);
  const tables = readTables(parts.rows, year);
  if (cut.parts.length === 0 && tables.placed.length === 0)
    return nothing([{ rule: 'parse.nothing-found', params: { page: pageKind(source, blocks) } }]);

  const make = readingMaker(source, lines);
  const cells = readCells(tables, make);
  const read = narrativeKeys.map((key) => ({ key, ...readNarrative(key, parts.lines.get(key) ?? []) }));
  const readings = new Map<Address | ParagraphPointer, Reading>(cells.readings);
  for (const { paragraphs } of read) {
    for (const { pointer, piece } of paragraphs) readings.set(pointer, make(piece, 'text'));
  }
  const publishedOn = page.publishedOn ?? statedOn ?? options.publishedOn;
  const report = {
    ...cells.report,
    year,
    agency: { name: page.agency ?? options.agency ?? null },
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
    ...others,
  ];
  return { report, findings, readings };
}
