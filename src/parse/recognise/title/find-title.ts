import {
  isReportTitle,
  type TitleParts,
  titleParts,
  withoutTitleLabel,
  yearIn,
} from '../../../text/report-title.js';
import type { Block, Piece } from '../../block.js';
import type { TextBlock } from '../../text-block.js';
import type { FoundTitle } from './found-title.js';
import { isTitleLine } from './title-line.js';

const AGENCY_LINE = /^[\p{L}\p{N}（）()·、\s]{2,40}$/u;

function together(lines: readonly TextBlock[]): Piece {
  const first = lines[0] as TextBlock;
  const last = lines.at(-1) as TextBlock;
  return { text: lines.map(({ text }) => text).join(''), start: first.start, end: last.end };
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

/** What goes on with the name of an agency and is none, or nothing. */
const NO_NAME = /^(?:街道|人民政府)?(?:办事处|办公.|[委管][员委]会|[局厅])?$/;

/** An agency on the line above a title that names none belongs to it. */
function withAgencyAbove(
  head: readonly Block[],
  at: number,
  lines: readonly TextBlock[],
): readonly TextBlock[] {
  const above = head[at - 1];
  const { agency } = titleParts(together(lines).text);
  const isAgency = isTitleLine(above) && AGENCY_LINE.test(above.text) && yearIn(above.text) === null;
  return isAgency && NO_NAME.test(agency ?? '') ? [above, ...lines] : lines;
}

/** Where the lines end that say a title once more, or less of it: what stands between them is of the page. */
function behindRepeats(head: readonly Block[], from: number, said: TitleParts): number {
  let end = from;
  for (let at = from; at < head.length; at++) {
    const lines = titleLines(head, at);
    const { agency, year } = titleParts(lines ? together(lines).text : '');
    const isSame = (year ?? said.year) === said.year && (agency ?? said.agency) === said.agency;
    if (lines && isSame) end = at + lines.length;
  }
  return end;
}

/** The title that says most, on one line or two; the first of several. */
export function findTitle(head: readonly Block[]): FoundTitle | null {
  let best: { readonly lines: readonly TextBlock[]; readonly next: number } | null = null;
  let most = -1;
  for (let at = 0; at < head.length; at++) {
    const own = titleLines(head, at);
    if (!own) continue;
    const lines = withAgencyAbove(head, at, own);
    const said = weight(lines);
    if (said <= most) continue;
    most = said;
    best = { lines, next: at + own.length };
  }
  if (!best) return null;
  const title = together(best.lines);
  const next = behindRepeats(head, best.next, titleParts(title.text));
  return { title: { ...title, text: withoutTitleLabel(title.text) }, next };
}
