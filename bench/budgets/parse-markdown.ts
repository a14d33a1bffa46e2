import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseReport } from 'zfxxgk-report/parse';
import type { Budget } from '../budget.js';
import { markdown } from '../documents.js';
import { ratio } from '../ratio.js';

const remark = unified().use(remarkParse).use(remarkGfm);

/** Reading Markdown. */
export const parseMarkdown: Budget = {
  name: 'parseReport of Markdown',
  yardstick: 'remark-parse with remark-gfm',
  most: 0.1,
  measure: () => ratio({ work: () => parseReport(markdown), yardstick: () => remark.parse(markdown) }),
};
