import { organisations } from '../../../src/form/applicants.js';
import { contentHead } from '../../../src/form/disclosure.js';
import { litigation } from '../../../src/form/remedies.js';
import { applicantHead, balanceNote, resultsOfTheYear } from '../../../src/form/requests.js';
import { type Layout, type Markup, wholeReport } from './layout.js';
import type { PrintedTables } from './printed-tables.js';

/** A page stripped of its markup: all of it one line. */
const stripped: Markup = { title: (text) => `${text}\n`, heading: String, paragraph: String, seam: '' };

const lines: Markup = { title: String, heading: String, paragraph: String, seam: '\n' };

/** How the figures of a row run together. */
type Join = (texts: readonly string[]) => string;

const glued: Join = (texts) => texts.join('');

/** Only the last two run together. */
const lastJoined: Join = (texts) =>
  texts.length < 2 ? texts.join('') : [...texts.slice(0, -2), texts.slice(-2).join('')].join(' ');

/** The first two and the last two run together. */
const endsJoined: Join = (texts) =>
  texts.length < 4
    ? texts.join('')
    : [texts.slice(0, 2).join(''), ...texts.slice(2, -2), texts.slice(-2).join('')].join(' ');

/** The tables as rows of words and figures, each row a string, joined by the figures of `join`. */
function rowsOf(tables: PrintedTables, join: Join, blank: string) {
  const { items, applicants, requests, results, groups } = tables;
  const row = (label: string, texts: readonly string[]): string => `${label}${blank}${join(texts)}`;
  const seen = new Set<string>();
  const groupBefore = (group: string | null): string => {
    if (group === null || seen.has(group)) return '';
    seen.add(group);
    return group;
  };
  const [first = '', ...rest] = applicants;
  const total = rest.pop() ?? '';
  return {
    proactiveDisclosure: items.flatMap((item) => [
      item.title,
      [contentHead.zh, ...item.heads].join(blank),
      ...item.rows.map(({ label, texts }) => row(label, texts)),
    ]),
    requests: [
      [balanceNote.zh, applicantHead.zh, first, organisations.zh, total, ...rest].join(blank),
      ...requests.map(({ label, texts, group, form }) => {
        const chapter = form.key === 'granted' ? `${resultsOfTheYear.ordinal}${resultsOfTheYear.zh}` : '';
        return `${chapter}${groupBefore(group)}${row(label, texts)}`;
      }),
    ],
    remedies: [
      [groups[0]?.label ?? '', litigation.zh].join(blank),
      [...results, ...groups.slice(1).map(({ label }) => label), ...results, ...results].join(blank),
      join(groups.flatMap(({ texts }) => texts)),
    ],
  };
}

function joinedLayout(
  name: string,
  markup: Markup,
  join: Join,
  seams: { row: string; blank: string },
): Layout {
  return {
    name,
    states: 'sums',
    write: (report) =>
      wholeReport(report, markup, (tables) => {
        const { proactiveDisclosure, requests, remedies } = rowsOf(tables, join, seams.blank);
        const together = (rows: readonly string[]): string => rows.join(seams.row);
        return {
          proactiveDisclosure: together(proactiveDisclosure),
          requests: together(requests),
          remedies: together(remedies),
        };
      }),
  };
}

/** All labels of a table, then its figures, one column after another. */
function columnAfterColumn(report: Parameters<Layout['write']>[0]): string {
  return wholeReport(report, lines, ({ items, applicants, requests, results, groups }) => {
    const columns = (rows: readonly { readonly texts: readonly string[] }[], width: number): string[] =>
      Array.from({ length: width }, (_, at) => rows.map(({ texts }) => texts[at] ?? '')).flat();
    const listed = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join('\n\n');
    return {
      proactiveDisclosure: listed(
        items.flatMap((item) => [
          item.title,
          contentHead.zh,
          ...item.rows.map(({ label }) => label),
          ...item.heads,
          ...columns(item.rows, item.heads.length),
        ]),
      ),
      requests: listed([
        applicantHead.zh,
        ...requests.map(({ label }) => label),
        ...applicants,
        ...columns(requests, applicants.length),
      ]),
      remedies: listed([...groups.map(({ label }) => label), ...results, ...columns(groups, results.length)]),
    };
  });
}

/** The layouts of text that has lost its columns. */
export const layoutsWithoutColumns: readonly Layout[] = [
  joinedLayout('all of it run together', stripped, glued, { row: '', blank: '' }),
  joinedLayout('run together, blanks between figures', stripped, (texts) => texts.join(' '), {
    row: '',
    blank: '',
  }),
  joinedLayout('figures run together, a row a line', lines, glued, { row: '\n', blank: ' ' }),
  joinedLayout('run together, a row a line', lines, glued, { row: '\n', blank: '' }),
  joinedLayout('labels run into figures, a row a line', lines, (texts) => texts.join(' '), {
    row: '\n',
    blank: '',
  }),
  joinedLayout('last two cells joined, a row a line', lines, lastJoined, { row: '\n', blank: ' ' }),
  joinedLayout('last two cells joined, all of it run together', stripped, lastJoined, { row: '', blank: '' }),
  joinedLayout('first and last two cells joined, a row a line', lines, endsJoined, { row: '\n', blank: ' ' }),
  { name: 'column after column', states: 'sums', write: columnAfterColumn },
];
