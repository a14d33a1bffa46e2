import { parseDocument } from 'htmlparser2';
import { parseReport } from 'zfxxgk-report/parse';
import type { Budget } from '../budget.js';
import { wordPage } from '../documents.js';
import { ratio } from '../ratio.js';

/** Reading the HTML of a word processor. */
export const parseHtml: Budget = {
  name: 'parseReport of HTML',
  yardstick: "htmlparser2's parseDocument",
  most: 1.5,
  measure: () => ratio({ work: () => parseReport(wordPage), yardstick: () => parseDocument(wordPage) }),
};
