import { isPageMark } from '../../../text/page-furniture.js';
import { isReportTitle } from '../../../text/report-title.js';
import type { Block, Piece } from '../../block.js';
import { isText } from '../../text-block.js';
import type { FoundTitle } from './found-title.js';
import { isTitleLine } from './title-line.js';

/** The title a document gives itself, parted from the name of the site that often stands behind it. */
export function titleOfDocument(title: Piece | null): FoundTitle | null {
  if (title === null) return null;
  const parts = title.text.split(/[-_|—–]/).map((part) => part.trim());
  const words = [title.text, ...parts].find(isReportTitle);
  return words === undefined ? null : { title: { ...title, text: words }, next: 0 };
}

/** Without a line in the words of a title: a heading at the top, or a first line that stands out from indented text. */
export function standInTitle(head: readonly Block[]): FoundTitle | null {
  const first = head.findIndex((block) => isText(block) && !isPageMark(block.text));
  const line = head[first];
  if (!isTitleLine(line) || /[：:]$/.test(line.text)) return null;
  const rest = head.slice(first + 1);
  const standsOut =
    line.kind === 'heading'
      ? line.level === 1
      : !line.indented && rest.every((block) => block.kind === 'paragraph' && block.indented);
  return standsOut ? { title: line, next: first + 1 } : null;
}
