import { isPageFurniture, isPageMark } from '../../../text/page-furniture.js';
import { isReportTitle, titleParts } from '../../../text/report-title.js';
import type { Block, Piece } from '../../block.js';
import { DAY, isoDate } from '../../iso-date.js';
import { isBareLine, isText } from '../../text-block.js';
import { findTitle } from './find-title.js';
import { standInTitle, titleOfDocument } from './stand-in-title.js';

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

const PUBLISHED = new RegExp(
  `(?:发[布表]|^|\\s)(?:时间|日期)\\s*[:：]\\s*${DAY.source}(?![\\d日起\\s]*[至到])`,
);

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
  const found = (isVague ? own : null) ?? stated ?? own ?? (isBounded ? standInTitle(head) : null);
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
