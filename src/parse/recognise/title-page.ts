import { isPageFurniture, isPageMark } from '../../text/page-furniture.js';
import {
  isReportTitle,
  type TitleParts,
  titleParts,
  withoutTitleLabel,
  yearIn,
} from '../../text/report-title.js';
import type { Block, Piece } from '../block.js';
import { DAY, isoDate } from '../iso-date.js';
import { isBareLine, isText, mayBeHeading, type TextBlock } from '../text-block.js';

/** What stands before the first section. */
export interface TitlePage {
  /** The title, its lines put together; null where there is none. */
  readonly title: Piece | null;
  readonly agency: string | null;
  readonly year: number | null;
  /** The day of publication, where the page states one. */
  readonly publishedOn: string | null;
  /** The blocks of the preamble. */
  readonly preamble: readonly Block[];
}

const SENTENCE = /[。！？；;]/;
const LONGEST_LINE = 60;
const AGENCY_LINE = /^[\p{L}\p{N}（）()·、\s]{2,40}$/u;
const PUBLISHED = new RegExp(`发布(?:时间|日期)\\s*[:：]\\s*${DAY.source}`);

const isTitleLine = (block: Block | undefined): block is TextBlock =>
  mayBeHeading(block) && block.text.length <= LONGEST_LINE && !SENTENCE.test(block.text);

function together(lines: readonly TextBlock[]): Piece {
  const first = lines[0] as TextBlock;
  const last = lines.at(-1) as TextBlock;
  return { text: lines.map(({ text }) => text).join(''), start: first.start, end: last.end };
}

interface Found {
  readonly title: Piece;
  /** The index of the block behind the title. */
  readonly next: number;
}

/** A title takes up no more lines. */
const MOST_LINES = 3;

/** The lines that make up a title beginning at a block; null where none does. A line below the first may be the words of a title without a year. */
function titleLines(head: readonly Block[], at: number): readonly TextBlock[] | null {
  const lines: TextBlock[] = [];
  for (const block of head.slice(at, at + MOST_LINES)) {
    if (!isTitleLine(block)) return null;
    lines.push(block);
    const isWhole = isReportTitle(block.text) && titleParts(block.text).year !== null;
    if (lines.length > 1 && isWhole) return null;
    if (isReportTitle(lines.map(({ text }) => text).join(''))) return lines;
  }
  return null;
}

/** How much a title says: the year weighs most, then whose it is, then that it stands on one line. */
function weight(lines: readonly TextBlock[]): number {
  const { agency, year } = titleParts(together(lines).text);
  return (year === null ? 0 : 8) + (agency === null ? 0 : 4) + MOST_LINES - lines.length;
}

/** An agency on the line above a title that names none belongs to it. */
function withAgencyAbove(
  head: readonly Block[],
  at: number,
  lines: readonly TextBlock[],
): readonly TextBlock[] {
  const above = head[at - 1];
  const namesAgency = titleParts(together(lines).text).agency !== null;
  const isAgency = isTitleLine(above) && AGENCY_LINE.test(above.text) && yearIn(above.text) === null;
  return !namesAgency && isAgency ? [above, ...lines] : lines;
}

/** Where the lines end that say a title once more, or less of it, with no sentence between them. */
function behindRepeats(head: readonly Block[], from: number, said: TitleParts): number {
  let end = from;
  for (let at = from; at < head.length; at++) {
    const line = head[at];
    if (!isText(line) || SENTENCE.test(line.text)) break;
    const lines = titleLines(head, at);
    const { agency, year } = titleParts(lines ? together(lines).text : '');
    const isSame = (year ?? said.year) === said.year && (agency ?? said.agency) === said.agency;
    if (lines && isSame) end = at + lines.length;
  }
  return end;
}

/** The title that says most, on one line or two; the first of several. */
function findTitle(head: readonly Block[]): Found | null {
  let best: { readonly lines: readonly TextBlock[]; readonly next: number; readonly weight: number } | null =
    null;
  for (let at = 0; at < head.length; at++) {
    const lines = titleLines(head, at);
    if (!lines || weight(lines) <= (best?.weight ?? -1)) continue;
    best = { lines: withAgencyAbove(head, at, lines), next: at + lines.length, weight: weight(lines) };
  }
  if (!best) return null;
  const title = together(best.lines);
  const next = behindRepeats(head, best.next, titleParts(title.text));
  return { title: { ...title, text: withoutTitleLabel(title.text) }, next };
}

/** The title a document gives itself, parted from the name of the site that often stands behind it. */
function titleOfDocument(title: Piece | null): Found | null {
  if (title === null) return null;
  const parts = title.text.split(/[-_|—–]/).map((part) => part.trim());
  const words = [title.text, ...parts].find(isReportTitle);
  return words === undefined ? null : { title: { ...title, text: words }, next: 0 };
}

/** Without a line in the words of a title: a heading at the top, or a first line that stands out from indented text. */
function standIn(head: readonly Block[]): Found | null {
  const first = head.findIndex((block) => isText(block) && !isPageMark(block.text));
  const line = head[first];
  if (!isTitleLine(line)) return null;
  const rest = head.slice(first + 1);
  const standsOut =
    line.kind === 'heading'
      ? line.level === 1
      : !line.indented && rest.every((block) => block.kind === 'paragraph' && block.indented);
  return standsOut ? { title: line, next: first + 1 } : null;
}

function publishedOn(head: readonly Block[]): string | null {
  for (const block of head) {
    const day = isText(block) && block.text.length <= 200 ? isoDate(PUBLISHED, block.text) : null;
    if (day !== null) return day;
  }
  return null;
}

/** Whether a block belongs to the page around the report. */
const isOfPage = (block: Block): boolean =>
  (block.kind === 'heading' || isBareLine(block)) && (isPageMark(block.text) || isPageFurniture(block.text));

/**
 * Reads what stands before the first section. Lines above the title are the letterhead or the page and no part of
 * the report.
 *
 * @param documentTitle what the document calls itself, for want of a title in its text
 * @param isBounded a section follows: without one, the first line is no title merely for standing first
 */
export function titlePage(
  head: readonly Block[],
  isBounded: boolean,
  documentTitle: Piece | null,
): TitlePage {
  const stated = findTitle(head);
  const own = titleOfDocument(documentTitle);
  const isVague = stated !== null && titleParts(stated.title.text).year === null;
  const found = (isVague ? own : null) ?? stated ?? own ?? (isBounded ? standIn(head) : null);
  const title = found?.title ?? null;
  const parts = title ? titleParts(title.text) : { agency: null, year: null };
  const words = title && isReportTitle(title.text);
  return {
    title,
    agency: words ? parts.agency : null,
    year: parts.year,
    publishedOn: publishedOn(head),
    preamble: head.slice(found?.next ?? 0).filter((block) => !isOfPage(block)),
  };
}
