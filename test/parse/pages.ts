import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ParseResult, parseReport } from '../../src/parse/index.js';
import { renderMarkdown } from '../../src/render/render-markdown.js';
import { figuresOf, formsUsed } from '../generators/layouts/figures.js';
import { htmlLayouts } from '../generators/layouts/html.js';
import { fixtures, seeds } from './documents.js';

/** A report as a page of HTML. */
export interface TestPage {
  readonly name: string;
  readonly html: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');

/** A rendered report with its tables as HTML. */
function tabled(markdown: string): string {
  const rowOf = (line: string): string =>
    `<tr><td>${line.slice(1, -1).split('|').map(escaped).join('</td><td>')}</td></tr>`;
  const lines = markdown.split('\n').filter((line) => !/^\|[ :|-]+\|$/.test(line));
  return lines
    .map((line) => (line.startsWith('|') ? `<table>${rowOf(line)}</table>` : `<p>${escaped(line)}</p>`))
    .join('\n')
    .replaceAll('</table>\n<table>', '\n');
}

/** A report in markup of several kinds, also such that only the standard says what it means. */
function pagesOf(name: string, source: string): readonly TestPage[] {
  const { report } = parseReport(source);
  const table = report ? tabled(renderMarkdown(report)) : '';
  return [
    ['paragraphs', `<html><head><title>${name}</title></head><body>${paragraphs(source)}</body></html>`],
    ['broken lines', `<div>${escaped(source).replaceAll('\n', '<br>\n')}</div>`],
    ['tables', table],
    ['tags that nobody closes', table.replace(/<\/(?:td|tr|p)>/g, '')],
    ['a page laid out by a table', `<table><tr><td>导航</td><td>${table}</td></tr></table>`],
    ['end tags that stray', table.replaceAll('</td>', '</div></td>').replaceAll('<p>', '<p><b></p><p>')],
  ].map(([kind, html]) => ({ name: `${name}, ${kind}`, html: html ?? '' }));
}

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

function publishedPages(): readonly TestPage[] {
  if (!existsSync(corpus)) return [];
  const names = readdirSync(corpus).filter((name) => name.endsWith('.html'));
  return names.map((name) => ({ name, html: readFileSync(`${corpus}/${name}`, 'utf8') }));
}

const laidOut: readonly TestPage[] = htmlLayouts.flatMap((layout) =>
  formsUsed.map((form) => ({
    name: `${layout.name}, ${form}`,
    html: layout.write(figuresOf(form, 'dense', 20260131)),
  })),
);

/** Pages without a report: what they are instead is told from their links and scripts. */
const others: readonly TestPage[] = [
  [
    'a list',
    '<ul><li><a href="1.html">甲县2023年政府信息公开工作年度报告</a><li><a href="2.html" title="乙县2022年政府信息公开工作年度报告">乙县…</a></ul>',
  ],
  [
    'a list of old reports',
    '<h1>甲县2015年政府信息公开工作年度报告</h1><a href=2>甲县<b>2016</b>年政府信息公开工作年度报告</a>',
  ],
  [
    'an attachment',
    '<p>甲县2023年政府信息公开工作年度报告</p><p><a href="/files/report.PDF?id=1">下载</a></p>',
  ],
  ['a frame', '<p>正文</p><iframe src="report.pdf"></iframe>'],
  ['an object', '<p>正文</p><object data="report.doc"></object>'],
  ['a shell', '<div id=app></div><script>render("<a href=1.pdf>")</script>'],
  ['other words', '<p>关于我们</p><a href="index.html">首页</a>'],
  ['nothing', ''],
].map(([name = '', html = '']) => ({ name, html }));

/** Pages: the fixtures, what lies beside the repository, and layouts of generated figures. */
export const pages: readonly TestPage[] = [
  ...[...fixtures, ...(seeds ?? [])].flatMap(({ name, source }) => pagesOf(name, source)),
  ...publishedPages(),
  ...laidOut,
  ...others,
];

/** What a reading of a page says, places set aside: they refer to the source with its markup or to the text alone. */
export function saidBy({ report, findings, readings }: ParseResult): unknown {
  return {
    report,
    findings: findings.map(({ span: _, ...finding }) => finding),
    readings: Array.from(readings, ([pointer, { text, state, guessed }]) => [pointer, text, state, guessed]),
  };
}
