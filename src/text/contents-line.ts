import { fold } from './fold.js';
import { sectionHeading } from './section-heading.js';

/** What leads to the number of a page in a table of contents. */
const LEADERS = /(?:[.…·•．_－-]{3,}|…+|\t)[\s.…·•．_－-]*\d{1,3}$/;
/** No line of a table of contents is longer. */
const LONGEST = 160;
const TITLE = /^目[录次]$/;

/** Whether a line stands in a table of contents: the heading of a section, dots, and the number of a page. */
export function isContentsLine(line: string): boolean {
  if (line.length > LONGEST || !/\d\s*$/.test(line)) return false;
  const leaders = LEADERS.exec(line.trimEnd());
  return leaders !== null && sectionHeading(line.slice(0, leaders.index).trimEnd()) !== null;
}

/** Whether a line is the title of a table of contents. */
export function isContentsTitle(line: string): boolean {
  return line.length <= 8 && TITLE.test(fold(line));
}
