import { parseReport } from 'zfxxgk-report/parse';
import type { Budget } from '../budget.js';
import { growthOf } from '../growth.js';

/** What is repeated until it fills the source: things that make readers slow. */
const hostile: Readonly<Record<string, string>> = {
  'nested elements': '<div>',
  'nested tables': '<table><tr><td>',
  'cells of HTML': '<td>1</td>',
  bars: '|',
  digits: '1',
  brackets: '（',
  'square brackets': '[](',
  blanks: ' ',
  'ideographic blanks': '\u3000',
  asterisks: '*a ',
  ampersands: '&',
  sentences: '全年公开信息，',
  'labelled rows': '|  |  | 2.重复申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n',
};

const REQUESTS = '三、收到和处理政府信息公开申请情况';

/** How the time to read so much of something grows. */
const readingOf = (name: string, inputOf: (length: number) => string): Budget =>
  growthOf({ name: `parseReport of 10 MB of ${name}`, inputOf, work: (source) => parseReport(source) });

/** How the time to read grows with the source. */
export const parseGrowth: readonly Budget[] = [
  ...Object.entries(hostile).map(([name, unit]) =>
    readingOf(name, (length) => unit.repeat(length / unit.length)),
  ),
  readingOf('tabs below a label', (length) => `规章\n${'\t'.repeat(length)}`),
  readingOf('lines in one element', (length) => `<p>${REQUESTS}</p>${'\t0\n'.repeat(length / 3)}`),
  readingOf('bold figures on a line', (length) => `# ${REQUESTS}\n规章 ${'**1**  '.repeat(length / 7)}`),
];
