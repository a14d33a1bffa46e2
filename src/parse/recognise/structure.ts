import type { Edition } from '../../form/edition.js';
import { editionForYear } from '../../form/forms.js';
import { type SectionForm, type SectionId, sections } from '../../form/sections.js';
import { isReportTitle, titleParts } from '../../text/report-title.js';
import type { Piece } from '../block.js';
import type { ReaderFinding } from '../finding-log.js';
import type { Outline } from './outline/outline.js';
import type { TitlePage } from './title/title-page.js';

/** The longest stretch of a source that a message repeats. */
const QUOTED = 40;
/** So much of a source is looked at for it, blanks and all. */
const LOOKED_AT = 999;

/** The beginning of a text, as a message repeats it. */
export function quoted(text: string): string {
  const shown = text.trim();
  const line = shown.slice(0, LOOKED_AT).replace(/\s+/g, ' ');
  return line.length > QUOTED || shown.length > LOOKED_AT ? `${line.slice(0, QUOTED)}…` : line;
}

/** What is said of a piece of a table that went into no cell. */
export const leftover = (piece: Piece): ReaderFinding => ({
  rule: 'parse.leftover',
  params: { text: quoted(piece.text) },
  at: piece,
});

/** What is wrong with the sections: missing, out of order, wrongly numbered or worded, too many. */
export function sectionFindings({ parts, extra }: Outline): readonly ReaderFinding[] {
  const found: ReaderFinding[] = [];
  const seen = new Set<SectionId>();
  let furthest = 0;
  for (const { section, heading, match } of parts) {
    const index = sections.findIndex(({ key }) => key === section);
    const isMisplaced = index < furthest || (match.ordinal !== null && match.ordinal !== index + 1);
    if (!seen.has(section) && isMisplaced) {
      const params = {
        section,
        expectedOrdinal: (sections[index] as SectionForm).ordinal,
        heading: quoted(heading.text),
      };
      found.push({ rule: 'structure.section-order', params, at: heading });
    }
    if (!match.exact) {
      found.push({
        rule: 'structure.heading',
        params: { section, heading: quoted(heading.text) },
        at: heading,
      });
    }
    furthest = Math.max(furthest, index);
    seen.add(section);
  }
  for (const { key } of sections) {
    if (!seen.has(key)) found.push({ rule: 'structure.section-missing', params: { section: key } });
  }
  for (const { heading, words } of extra) {
    found.push({ rule: 'structure.section-extra', params: { heading: quoted(words) }, at: heading });
  }
  return found;
}

/** What is wrong with the title. */
export function titleFindings({ title }: TitlePage): readonly ReaderFinding[] {
  if (title === null) return [{ rule: 'structure.title' }];
  const parts = titleParts(title.text);
  if (isReportTitle(title.text) && parts.agency !== null && parts.year !== null) return [];
  return [{ rule: 'structure.title', params: { title: quoted(title.text) }, at: title }];
}

/** The form asked for by the report year, where it is not the one used. */
export function editionFinding(edition: Edition, year: number | null): readonly ReaderFinding[] {
  const expected = year === null ? undefined : editionForYear(year);
  if (expected === undefined || expected === edition) return [];
  return [
    { rule: 'structure.edition', params: { part: 'report', found: edition, expectedEdition: expected } },
  ];
}
