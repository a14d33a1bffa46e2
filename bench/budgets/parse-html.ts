import { load } from 'cheerio';
import { parseDocument } from 'htmlparser2';
import { parseReport } from 'zfxxgk-report/parse';
import type { Budget } from '../budget.js';
import { wordPage } from '../documents.js';
import { ratio } from '../ratio.js';

/** The texts of the cells of a page, row by row: where a reader made for one page begins. */
function tableWalk(html: string): readonly (readonly string[])[] {
  const $ = load(html);
  const textsOf = (row: Parameters<typeof $>[0]) =>
    Array.from($(row).find('td, th'), (cell) => $(cell).text());
  return Array.from($('tr'), textsOf);
}

const reading = () => parseReport(wordPage);

/** Reading the HTML of a word processor. */
export const parseHtmlBudgets: readonly Budget[] = [
  {
    name: 'parseReport of HTML',
    yardstick: "htmlparser2's parseDocument",
    most: 1.5,
    measure: () => ratio({ work: reading, yardstick: () => parseDocument(wordPage) }),
  },
  {
    name: 'parseReport of HTML, as a whole',
    yardstick: 'a walk over its cells with cheerio',
    most: 1,
    measure: () => ratio({ work: reading, yardstick: () => tableWalk(wordPage) }),
  },
];
