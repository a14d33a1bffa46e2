import { afterAll, describe, expect, test } from 'vitest';
import { html } from '../../src/render/html/html.js';
import { renderHtml, renderMarkdown, renderText, toSarif } from '../../src/render/index.js';
import { chromiumPath, inChromium } from '../browser/chromium.js';
import { livingChromium } from '../browser/living-chromium.js';
import { carelessHosts } from './careless-hosts.js';
import { type Everything, everythingSaying } from './everything-saying.js';
import { heardFrom, listeningPage, show } from './listening-page.js';
import { inHtml, inMarkdown, inTerminals, type Payload, payloads } from './payloads.js';
import { STEERING } from './steering.js';
import { ofHtml, ofMarkdown, ofParagraph, strangersIn } from './strangers.js';

/** How long what acts may take to be heard, in milliseconds. */
const PATIENCE = 20_000;
/** How many payloads are shown in Chromium together. */
const TOGETHER = 12;

const inPages: readonly Payload[] = [...inHtml, ...inMarkdown];
const batches: readonly (readonly Payload[])[] = Array.from(
  { length: Math.ceil(inPages.length / TOGETHER) },
  (_, at) => inPages.slice(at * TOGETHER, (at + 1) * TOGETHER),
);

const everything = new Map(payloads.map(({ text }) => [text, everythingSaying(text)]));
const madeOf = (text: string) => Object.entries(everything.get(text) ?? {});
/** All that says a text, as Markdown: made once for all hosts. */
const documents = new Map<string, readonly string[]>();
function documentsOf(text: string): readonly string[] {
  const made = documents.get(text) ?? madeOf(text).map(([, input]) => renderMarkdown(input));
  documents.set(text, made);
  return made;
}

const named = (some: readonly Payload[]) => some.map(({ name, text }) => [name, text] as const);
const namedBatches = batches.map((batch) => [`from “${batch[0]?.name}” on`, batch] as const);

const chromium = livingChromium();
afterAll(chromium.close);

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
  test.each(named(inPages))('%s is no element and no attribute', (_, text) => {
    for (const [name, input] of madeOf(text)) {
      const page = renderHtml(input, { page: true });

      expect([name, strangersIn(page, ofHtml)]).toEqual([name, []]);
    }
  });

  test.each(named(inHtml.filter(({ acts }) => acts)))('%s would be seen', (_, text) => {
    expect(strangersIn(`<p>${text}</p>`, ofParagraph)).not.toEqual([]);
  });

  describe.skipIf(!chromiumPath)(inChromium, () => {
    test.each(namedBatches)('runs, loads and leaves nothing, %s', async (_, batch) => {
      const made = batch.flatMap(({ text }) => madeOf(text));
      // A report is shown as a page, and what else there is in one page, as in that of a host.
      const shown = (asPage: boolean) => made.filter(([name]) => (name === 'report') === asPage);
      const pages = shown(true).map(([, input]) => renderHtml(input, { page: true }));
      const parts = shown(false).map(([, input]) => renderHtml(input));
      const documents = [parts.join('\n'), ...pages];

      expect(await chromium.use((browser) => heardFrom(browser, documents))).toEqual([]);
    });

    test.each(named(inHtml.filter(({ acts }) => acts)))('%s would be heard', async (_, text) => {
      await chromium.use(async (browser) => {
        // The page is left open: Chromium ends now and then where one is closed that shows a dialog or still loads.
        const page = await listeningPage(browser);
        // What acts may leave before all of it is shown.
        show(page, `<p>${text}`).catch(() => undefined);
        await expect.poll(() => page.heard.length, { timeout: PATIENCE, interval: 5 }).toBeGreaterThan(0);
      });
    });
  });
});

describe.each(Object.entries(carelessHosts))('Markdown, by %s', (_host, toHtml) => {
  const pages = new Map<string, readonly string[]>();
  /** What the host makes of all that says this, made once: of all that is done here it takes longest. */
  const pagesOf = (text: string): readonly string[] => {
    const made = pages.get(text) ?? documentsOf(text).map((markdown) => toHtml(markdown));
    pages.set(text, made);
    return made;
  };

  test.each(named(inPages))('%s is text', (_, text) => {
    const strange = pagesOf(text).map((page) => strangersIn(page, ofMarkdown));

    expect(strange).toEqual(madeOf(text).map(() => []));
  });

  test.each(named(inMarkdown.filter(({ acts }) => acts)))('%s would be seen', (_, text) => {
    expect(strangersIn(toHtml(text), ofMarkdown)).not.toEqual([]);
  });

  describe.skipIf(!chromiumPath)(inChromium, () => {
    test.each(namedBatches)('runs, loads and leaves nothing, %s', async (_, batch) => {
      const document = batch.flatMap(({ text }) => pagesOf(text)).join('\n');

      expect(await chromium.use((browser) => heardFrom(browser, [document]))).toEqual([]);
    });
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
  const log = toSarif((everything.get(text) as Everything).result, { uri: 'report.txt' });

  expect(JSON.parse(JSON.stringify(log))).toEqual(log);
});
