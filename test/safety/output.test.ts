import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/render/html/html.js';
import { renderHtml, renderMarkdown, renderText, toSarif } from '../../src/render/index.js';
import { carelessHosts } from './careless-hosts.js';
import { everythingSaying, resultSaying } from './everything-saying.js';
import { inHtml, inMarkdown, inTerminals, type Payload, payloads } from './payloads.js';
import { STEERING } from './steering.js';

const ofHtml =
  'html head body meta div style header section h1 h2 h3 p ul li b table caption thead tbody tr th td span small sup ins del details summary hr figure figcaption strong svg line polyline circle title text';
const attributesOfHtml =
  'charset name content class lang role tabindex aria-label aria-hidden scope colspan viewbox x y x1 x2 y1 y2 cx cy r points';
const ofMarkdown = 'html head body h1 h2 h3 p ul li strong table thead tbody tr th td ins del hr';

/** What of the elements and attributes of a page is not among those known. */
function strangersIn(page: string, elements: string, attributes: string): readonly string[] {
  const all = load(page).root().find('*').get();
  const names = all.flatMap(({ attribs }) => Object.keys(attribs));
  const strange = (found: readonly string[], known: string) =>
    found.filter((one) => !known.split(' ').includes(one.toLowerCase()));
  return [
    ...new Set([
      ...strange(
        all.map(({ tagName }) => tagName),
        elements,
      ),
      ...strange(names, attributes),
    ]),
  ];
}

const everything = new Map(payloads.map(({ text }) => [text, Object.entries(everythingSaying(text))]));
const madeOf = (text: string) => everything.get(text) ?? [];

const named = (some: readonly Payload[]) => some.map(({ name, text }) => [name, text] as const);

test.each(Object.entries(everythingSaying('某处说的话')))('a %s says it in every form', (_, input) => {
  for (const text of [renderHtml(input), renderMarkdown(input), renderText(input)]) {
    expect(text.split('某处说的话').length).toBeGreaterThan(3);
  }
});

test('data is not taken for HTML that was made here', () => {
  const forged = { html: '<script>alert(1)</script>' } as never;

  expect(html`${forged}${[forged]}`.html).not.toContain('<');
});

describe('HTML', () => {
  test.each(named([...inHtml, ...inMarkdown]))('%s is no element and no attribute', (_, text) => {
    for (const [name, input] of madeOf(text)) {
      const page = renderHtml(input, { page: true });

      expect([name, strangersIn(page, ofHtml, attributesOfHtml)]).toEqual([name, []]);
    }
  });

  test.each(named(inHtml.filter(({ acts }) => acts)))('%s would be seen', (_, text) => {
    expect(strangersIn(`<p>${text}</p>`, 'html head body p', 'class')).not.toEqual([]);
  });
});

describe.each(Object.entries(carelessHosts))('Markdown, by %s', (_host, toHtml) => {
  test.each(named([...inHtml, ...inMarkdown]))('%s is text', (_, text) => {
    for (const [name, input] of madeOf(text)) {
      const page = toHtml(renderMarkdown(input));

      expect([name, strangersIn(page, ofMarkdown, 'align')]).toEqual([name, []]);
    }
  });

  test.each(named(inMarkdown.filter(({ acts }) => acts)))('%s would be seen', (_, text) => {
    expect(strangersIn(toHtml(text), ofMarkdown, 'align')).not.toEqual([]);
  });
});

describe('a terminal', () => {
  test.each(named(payloads))('is not steered by %s', (_, text) => {
    for (const [name, input] of madeOf(text)) {
      expect([name, STEERING.exec(renderText(input))]).toEqual([name, null]);
    }
  });

  test.each(named(inTerminals))('%s would be seen', (_, text) => {
    expect(STEERING.test(text) || text.includes('\n')).toBe(true);
  });
});

test.each(named(payloads))('a log of SARIF is one whatever it says: %s', (_, text) => {
  const log = toSarif(resultSaying(text), { uri: 'report.txt' });

  expect(JSON.parse(JSON.stringify(log))).toEqual(log);
});
