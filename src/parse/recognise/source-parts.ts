import type { NarrativeKey, SectionId } from '../../form/sections.js';
import type { Note } from '../../report/annual-report.js';
import { isRemark } from '../../text/form-line.js';
import type { Piece } from '../block.js';
import type { TextBlock } from '../text-block.js';
import { partEnding } from './closing.js';
import { collectRows, type Region, type RegionRow } from './collect-rows.js';
import type { Outline } from './outline/outline.js';
import type { TitlePage } from './title/title-page.js';

/** A source parted into the rows of its tables, the lines of its text, section by section, and its remarks. */
export interface SourceParts {
  readonly rows: readonly RegionRow[];
  readonly lines: ReadonlyMap<NarrativeKey, readonly TextBlock[]>;
  readonly notes: readonly Note[];
  /** Rows with figures that stand below the report in tables which are not of the form. */
  readonly left: readonly Piece[];
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
  let year: number | null = null;
  const sections = parts.flatMap(({ section, blocks }, index): readonly KeyedRegion[] => {
    const isLast = index === parts.length - 1 && (section === 'otherMatters' || section === 'improvement');
    const { body, closing, below } = isLast ? partEnding(blocks) : { body: blocks, closing: [], below: [] };
    const region = collectRows(body, section, 'section', year);
    year = region.year;
    const attached = { ...collectRows(below, null, 'whole'), text: closing, year };
    return [
      { key: section, region },
      { key: 'closing', region: attached },
    ];
  });
  return [head, ...sections];
}

/** Parts the whole source into rows, text and remarks. */
export function sourceParts(cut: Outline, page: TitlePage): SourceParts {
  const regions = regionsOf(cut, page);
  const rows: RegionRow[] = [];
  const lines = new Map<NarrativeKey, TextBlock[]>();
  const notes: Note[] = [];
  const left: Piece[] = [];
  for (const { key, region } of regions) {
    if (key === 'closing') for (const row of region.strange) left.push(row);
    for (const row of region.rows) rows.push(row);
    const own = lines.get(key);
    if (own) for (const line of region.text) own.push(line);
    else lines.set(key, [...region.text]);
    for (const { text } of region.remarks)
      notes.push({ at: key as SectionId, text: withoutRemarkWord(text) });
  }
  return { rows, lines, notes, left };
}
