import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { rulesOf } from '../a-document.js';

const titleOf = (year: number): string => `北川市水务局${year}年政府信息公开工作年度报告`;
const years = [2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017];
const oldYears = [2018, 2017, 2016];

const menu = '<ul><li><a href="/">首页</a></li><li><a href="/zfxxgk/">政府信息公开</a></li></ul>';
const footer = '<div>主办：北川市水务局 网站标识码：1234567890</div>';
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>政府信息公开年报</title>${head}</head><body>${menu}${body}${footer}</body></html>`;
const listed = (all: readonly number[], link: (year: number) => string): string =>
  page(`<ul>${all.map((year) => `<li>${link(year)}<span>${year + 1}-01-20</span></li>`).join('\n')}</ul>`);

describe('what a source is in which there is no report', () => {
  test.each<[string, string, string]>([
    ['links to reports', listed(years, (year) => `<a href="${year}.html">${titleOf(year)}</a>`), 'list'],
    [
      'links to old reports',
      listed(oldYears, (year) => `<a href="${year}.html">${titleOf(year)}</a>`),
      'list',
    ],
    [
      'links cut short, with titles',
      listed(years, (year) => `<a title="${titleOf(year)}" href="${year}">北川市…</a>`),
      'list',
    ],
    [
      'links to reports as PDF',
      listed(years, (year) => `<a href='${year}.pdf'>${titleOf(year)}</a>`),
      'list',
    ],
    [
      'links in Markdown',
      years.map((year) => `- [${titleOf(year)}](${year}.html) ${year + 1}-01-20`).join('\n'),
      'list',
    ],
    ['lines of a list', years.map((year) => `· ${titleOf(year)}　${year + 1}-01-20`).join('\n'), 'list'],
    [
      'a link to a PDF',
      page(`<h1>${titleOf(2024)}</h1><p><a href="/files/P0201.PDF?x=1">点击查看</a></p>`),
      'attachment',
    ],
    ['an attachment by its name', page(`<p>附件：${titleOf(2024)}.docx</p>`), 'attachment'],
    ['a PDF shown in the page', page('<iframe src="/viewer/report.pdf#page=1"></iframe>'), 'attachment'],
    ['an attachment in Markdown', `# ${titleOf(2024)}\n\n[下载](report.pdf)`, 'attachment'],
    ['an attachment in plain text', `${titleOf(2024)}\n附件：${titleOf(2024)}.pdf`, 'attachment'],
    [
      'a shell',
      '<!DOCTYPE html><html><head><script src="app.js"></script></head><body><div id="app"></div></body></html>',
      'shell',
    ],
    ['a shell with a menu', page('<div id="root">加载中…</div>', '<script>load()</script>'), 'shell'],
    [
      'another page',
      page(`<p>${'全市水利工作会议今天召开，研究部署明年工作。'.repeat(20)}</p>`, '<script>count()</script>'),
      'other',
    ],
    [
      'a page about reports',
      page(`<p>${'各单位应当按时发布年度报告。'.repeat(40)}</p><a href="1">${titleOf(2024)}</a>`),
      'other',
    ],
    ['nothing', '', 'other'],
    ['words', '今天天气很好。', 'other'],
  ])('%s', (_, source, kind) => {
    const result = parseReport(source);

    expect(result.report).toBeNull();
    expect(rulesOf(result)).toEqual(['parse.nothing-found']);
    expect(result.findings[0]?.params).toEqual({ page: kind });
  });

  test('an old report with links to others is no list', () => {
    const others = years.map((year) => `<a href="${year}.html">${titleOf(year)}</a>`).join('');
    const text = '<p>本年度公开政府信息，受理申请，答复及时，没有发生复议和诉讼。</p>'.repeat(12);

    expect(rulesOf(parseReport(page(`<h1>${titleOf(2016)}</h1>${text}${others}`)))).toEqual([
      'parse.unsupported-year',
    ]);
  });

  test('a report with links to others is read', () => {
    const others = years.map((year) => `<a href="${year}.html">${titleOf(year)}</a>`).join('');
    const body = `<h1>${titleOf(2024)}</h1><p>一、总体情况</p><p>全年公开信息。</p>`;

    expect(parseReport(page(`${body}${others}`)).report?.year).toBe(2024);
  });
});
