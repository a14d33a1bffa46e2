import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { cellAddresses } from '../../../src/report/cell-addresses.js';
import { valueAt } from '../../../src/report/get-cell.js';
import { figuresOf } from '../../generators/layouts/figures.js';
import { layouts } from '../../generators/layouts/layouts.js';
import { rulesOf } from '../a-document.js';

const layout = (name: string) =>
  layouts.find((one) => one.name === name)?.write(figuresOf('2021', 'dense', 7)) ?? '';
const html = layout('HTML with the spans of the form');
const markdown = layout('Markdown with outer bars');
const shown = parseReport(html);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const ascii = (json: string): string =>
  json.replace(/[^ -~]|[<>&']/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const slashed = (json: string): string => json.replaceAll('/', '\\/');
const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>政府信息公开</title></head><body><div id="app"></div>${body}</body></html>`;

const embedded: Readonly<Record<string, string>> = {
  JSON: JSON.stringify({ code: 200, data: { id: 7, content: html } }),
  'JSON, pretty': JSON.stringify([{ id: 7, content: html }], null, 2),
  'JSON of a server that escapes everything': ascii(slashed(JSON.stringify({ content: html }))),
  'JSON in JSON': JSON.stringify({ data: JSON.stringify({ content: html }) }),
  'JSON with escaped markup': JSON.stringify({ content: escaped(html) }),
  'JSON with Markdown': JSON.stringify({ body: markdown }),
  'a call with JSON': `callback(${JSON.stringify({ content: html })});`,
  'a script variable': page(`<script>\n// don't\nvar content = ${JSON.stringify(html)};\n</script>`),
  'a script variable, escaped': page(
    `<script>window.__DATA__=${ascii(JSON.stringify({ content: html }))}</script>`,
  ),
  'a template literal': page(`<script>const content = \`${html}\`;</script>`),
  'a script of another type': page(`<script type="text/template">${html}</script>`),
  'an attribute': page(`<input type="hidden" value="${escaped(html)}">`),
  'an attribute with JSON': page(`<div data-page="${escaped(JSON.stringify({ content: html }))}"></div>`),
  'a textarea': page(`<textarea>${html}</textarea>`),
  'a textarea, escaped': page(`<textarea>${escaped(html)}</textarea>`),
  'escaped markup': page(`<div class="content">${escaped(html)}</div>`),
  'escaped twice': page(`<div>${escaped(escaped(html))}</div>`),
  'nothing but escaped markup': escaped(html),
};

describe.each(Object.entries(embedded))('a report in %s', (_, source) => {
  const { report, readings, findings } = parseReport(source);

  test('is read as if it were shown', () => {
    expect(report && cellAddresses(report).map((address) => valueAt(report, address))).toEqual(
      cellAddresses('2021').map((address) => valueAt(shown.report, address)),
    );
    expect(report?.title).toBe(shown.report?.title);
    expect(report?.narrative).toEqual(shown.report?.narrative);
    expect(findings.filter(({ rule }) => rule.startsWith('parse.'))).toEqual([]);
  });

  test('has its places in the source', () => {
    for (const [pointer, { raw, text, state, start, end }] of readings) {
      if (start === null || end === null) continue;
      expect(raw).toBe(source.slice(start, end));
      if (state === 'number') expect(raw, pointer).toBe(text);
    }
  });
});

test('the title can stand in a string of its own', () => {
  const title = '临江市水务局2024年政府信息公开工作年度报告';
  const source = JSON.stringify({ title, content: html.replace(/<h1>.*<\/h1>/, '') });

  expect(parseReport(source).report?.title).toBe(title);
});

test('a page that shows a report is read as it is shown', () => {
  const other = html.replaceAll('临江市', '海口市');
  const { report } = parseReport(`${html}<script>var old = ${JSON.stringify(other)}</script>`);

  expect(report?.agency.name).toBe('临江市水务局');
});

test('strings without a report are none', () => {
  const words = '本站公开的信息由各部门提供。'.repeat(20);

  expect(rulesOf(parseReport(JSON.stringify({ words })))).toEqual(['parse.nothing-found']);
  expect(rulesOf(parseReport(page(`<script>var words = "${words}"</script>`)))).toEqual([
    'parse.nothing-found',
  ]);
});

const LONG = 200_000;

test.each([
  '<script>',
  '<script ',
  '"',
  '\\',
  '\\"',
  '&lt;',
  '&amp;lt;',
  ' a="',
  "{'",
  '{"a":"',
  '<textarea>公开',
  '</',
  '`公开',
])('a source full of %j is read without throwing', (unit) => {
  const source = unit.repeat(LONG / unit.length);

  expect(() => parseReport(source)).not.toThrow();
  expect(() => parseReport(`{"${source}`)).not.toThrow();
});
