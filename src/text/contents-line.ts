import { fold } from './fold.js';
import { sectionHeading } from './section-heading.js';

/** What leads to the number of a page in a table of contents: dots or strokes, or a tab, and blanks between them. */
const LEADER = /[\s.…·•．_－-]/;
const LEADS = /[.…·•．_－-]{3}|…|\t/;
const PAGE = /\d{1,3}$/;
/** No line of a table of contents is longer. */
const LONGEST = 160;
const TITLE = /^目[录次]$/;

/** Whether a line stands in a table of contents: the heading of a section, dots, and the number of a page. */
export function isContentsLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = line.trimEnd();
  const end = PAGE.exec(text)?.index ?? 0;
  let from = end;
  while (LEADER.test(text.charAt(from - 1))) from--;
  return LEADS.test(text.slice(from, end)) && sectionHeading(text.slice(0, from)) !== null;
}

/** Whether a line is the title of a table of contents. */
export function isContentsTitle(line: string): boolean {
  return line.length <= 8 && TITLE.test(fold(line));
}
