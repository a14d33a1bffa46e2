import { sections } from '../../../form/sections.js';
import { isReportTitle } from '../../../text/report-title.js';
import { headingByOrdinal } from '../../../text/section-heading.js';
import type { Block } from '../../block.js';
import { mayBeHeading } from '../../text-block.js';
import { type Candidate, headedBy, indexOf } from './section-candidates.js';
import { withoutContents } from './without-contents.js';

/** Leaves out lines of a table of contents, and lines that are only like a heading that stands elsewhere in its very words. */
function chosen(all: readonly Candidate[]): readonly Candidate[] {
  const exact = new Set(all.filter(({ match }) => match.exact).map(({ match }) => match.section.key));
  const worded = all.filter(({ match }) => match.exact || !exact.has(match.section.key));
  return withoutContents(worded);
}

/** The headings of sections that stand below the title, where there is one below which all of them stand again. */
function belowTitle(blocks: readonly Block[], all: readonly Candidate[]): readonly Candidate[] {
  const title = blocks.findIndex((block) => mayBeHeading(block) && isReportTitle(block.text));
  const above = all.filter(({ at }) => at < title);
  const below = new Set(all.filter(({ at }) => at > title).map(indexOf));
  return above.every((candidate) => below.has(indexOf(candidate))) ? all.filter(({ at }) => at > title) : all;
}

/**
 * The headings with those of missing sections put in: between the section before it and the heading behind that, the
 * only line with the ordinal of the section, in whatever words.
 */
function withOrdinals(blocks: readonly Block[], headings: readonly Candidate[]): readonly Candidate[] {
  if (headings.length < 2 || new Set(headings.map(indexOf)).size === sections.length) return headings;
  const lines = headedBy(blocks, headingByOrdinal);
  let found = headings;
  for (const index of sections.keys()) {
    const of = (place: number) => (one: Candidate) => indexOf(one) === place;
    const last = index === 0 ? -1 : found.find(of(index - 1))?.at;
    if (last === undefined || found.some(of(index))) continue;
    const next = found.find(({ at }) => at > last)?.at ?? blocks.length;
    const own = lines.filter(of(index)).filter(({ at }) => at > last && at < next);
    if (own.length === 1) found = [...found, ...own].sort((a, b) => a.at - b.at);
  }
  return found;
}

/** The headings of sections among the lines that read as such. */
export function sectionHeadings(blocks: readonly Block[], all: readonly Candidate[]): readonly Candidate[] {
  return withOrdinals(blocks, chosen(belowTitle(blocks, all)));
}
