import { type SectionId, sections } from '../../form/sections.js';
import { isContentsLine, isContentsTitle } from '../../text/contents-line.js';
import { isReportTitle } from '../../text/report-title.js';
import {
  bracketedSectionHeading,
  extraSectionHeading,
  headingByOrdinal,
  type SectionHeading,
  sectionHeading,
} from '../../text/section-heading.js';
import type { Block, Piece } from '../block.js';
import { mayBeHeading } from '../text-block.js';

/** A section as it stands in the source: its heading and what follows it. */
export interface SectionPart {
  readonly section: SectionId;
  readonly heading: Piece;
  readonly match: SectionHeading;
  readonly blocks: readonly Block[];
}

/** The source cut at the headings of its sections. */
export interface Outline {
  /** What stands before the first section. */
  readonly head: readonly Block[];
  /** The sections in the order of the source. One that has two headings is there twice. */
  readonly parts: readonly SectionPart[];
  /** Headings of sections beyond the six; their text stays in the part they stand in. */
  readonly extra: readonly { readonly heading: Piece; readonly words: string }[];
}

interface Candidate {
  readonly at: number;
  readonly piece: Piece;
  readonly match: SectionHeading;
}

function headedBy(
  blocks: readonly Block[],
  read: (line: string) => SectionHeading | null,
): readonly Candidate[] {
  return blocks.flatMap((block, at) => {
    const match = mayBeHeading(block) ? read(block.text) : null;
    return match ? [{ at, piece: block as Piece, match }] : [];
  });
}

/** Fewer headings with the ordinals of sub-headings than these are sub-headings. */
const FEWEST_BRACKETED = 4;

/** The lines that read as headings of sections; where there are none, those with the ordinals of sub-headings. */
function candidates(blocks: readonly Block[]): readonly Candidate[] {
  const all = headedBy(blocks, sectionHeading);
  if (all.length > 0) return all;
  const bracketed = headedBy(blocks, bracketedSectionHeading);
  return new Set(bracketed.map(indexOf)).size >= FEWEST_BRACKETED ? bracketed : [];
}

const indexOf = ({ match }: Candidate): number => sections.indexOf(match.section);

/** Candidates in runs that ascend: a run ends where a section comes that does not follow. */
function ascendingRuns(all: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const runs: Candidate[][] = [];
  for (const candidate of all) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && indexOf(candidate) > indexOf(last)) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

/** How many headings of a run have text below them. In a table of contents only the last can. */
function filledHeadings(run: readonly Candidate[]): number {
  return run.filter(({ at }, index) => run[index + 1]?.at !== at + 1).length;
}

/** Leaves out a table of contents or a menu: a run of headings without text, of sections that have text elsewhere. */
function withoutContents(all: readonly Candidate[]): readonly Candidate[] {
  const runs = ascendingRuns(all);
  const most = runs.reduce((all, run) => Math.max(all, filledHeadings(run)), 0);
  const times = new Map<number, number>();
  for (const candidate of all) times.set(indexOf(candidate), (times.get(indexOf(candidate)) ?? 0) + 1);
  const isContents = (run: readonly Candidate[]): boolean => {
    const isRepeated = run.every((candidate) => (times.get(indexOf(candidate)) as number) > 1);
    return isRepeated && run.length > filledHeadings(run) && filledHeadings(run) < most;
  };
  return runs.filter((run) => !isContents(run)).flat();
}

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
  if (headings.length < 2) return headings;
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

/** Whether a block is part of a table of contents: a line of it, its title, or a table of nothing else. */
function isContents(block: Block): boolean {
  if (block.kind === 'table')
    return block.rows.every(
      ({ text, cells }) => isContentsLine(text) || isContentsLine(cells.map((cell) => cell.text).join('\t')),
    );
  return mayBeHeading(block) && (isContentsLine(block.text) || isContentsTitle(block.text));
}

/** The blocks before the first section without a table of contents. */
function withoutContentsLines(head: readonly Block[]): readonly Block[] {
  return head.some((block) => isContents(block) && !(mayBeHeading(block) && isContentsTitle(block.text)))
    ? head.filter((block) => !isContents(block))
    : head;
}

/** Cuts the blocks of a source at the headings of the six sections. The lines of a table of contents are left out. */
export function outline(blocks: readonly Block[]): Outline {
  const all = candidates(blocks);
  const headings = withOrdinals(blocks, chosen(belowTitle(blocks, all)));
  const starts = new Set(headings.map(({ at }) => at));
  const contents = new Set(all.flatMap(({ at, match }) => (match.exact && !starts.has(at) ? [at] : [])));
  const between = (from: number, to: number | undefined): readonly Block[] =>
    blocks.slice(from, to).filter((_, index) => !contents.has(from + index));
  const parts = headings.map(({ at, piece, match }, index) => ({
    section: match.section.key,
    heading: piece,
    match,
    blocks: between(at + 1, headings[index + 1]?.at),
  }));
  const first = headings[0]?.at;
  const extra = blocks.slice(first ?? blocks.length).flatMap((block) => {
    const words = mayBeHeading(block) ? extraSectionHeading(block.text) : null;
    return words === null ? [] : [{ heading: block as Piece, words }];
  });
  return { head: withoutContentsLines(between(0, first)), parts, extra };
}
