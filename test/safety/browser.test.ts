import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { type Renderable, renderHtml, renderMarkdown } from '../../src/render/index.js';
import { chromiumPath, inChromium } from '../browser/chromium.js';
import { livingChromium } from '../browser/living-chromium.js';
import { carelessHosts } from './careless-hosts.js';
import { everythingSaying } from './everything-saying.js';
import { reportSaying } from './hostile-report.js';
import { inHtml, inMarkdown, type Payload } from './payloads.js';

const payloads: readonly Payload[] = [...inHtml, ...inMarkdown];

/** How long Chromium has for what begins of itself, such as an animation, in milliseconds. */
const WAIT = 40;
/** How long what acts may take to be heard, in milliseconds. */
const PATIENCE = 20_000;

/** A page that says whatever is run, loaded or left in it. */
async function listeningPage(browser: Browser, heard: string[]): Promise<Page> {
  // All pages are in one context: making one for each takes longer than the page.
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    heard.push(`dialog ${dialog.message()}`);
    // It is gone already where its page shows another by now.
    dialog.dismiss().catch(() => undefined);
  });
  page.on('console', (message) => heard.push(`console ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error ${error.message}`));
  page.on('popup', () => heard.push('popup'));
  page.on('download', () => heard.push('download'));
  page.on('frameattached', () => heard.push('frame'));
  page.on('framenavigated', (frame) => {
    if (frame.url() !== 'about:blank') heard.push(`navigation ${frame.url()}`);
  });
  await page.route('**/*', (route) => {
    heard.push(`request ${route.request().url()}`);
    return route.abort();
  });
  return page;
}

/** Shows documents one after another, and writes the parts of each into it anew as by a host's script. */
async function show(page: Page, documents: readonly string[]): Promise<void> {
  for (const document of documents) {
    await page.setContent(document, { waitUntil: 'commit' });
    await page.waitForTimeout(WAIT);
    await page.evaluate('document.body.innerHTML = document.body.innerHTML');
    await page.waitForTimeout(WAIT);
  }
}

/** How many pages are shown beside one another, so that one is loaded while others wait. */
const BESIDE = 4;

/** What is heard when documents are shown. */
async function heardFrom(browser: Browser, documents: readonly string[]): Promise<readonly string[]> {
  const heard: string[] = [];
  const shares = Array.from({ length: Math.min(BESIDE, documents.length) }, (_, first) =>
    documents.filter((__, index) => index % BESIDE === first),
  );
  await Promise.all(
    shares.map(async (share) => {
      const page = await listeningPage(browser, heard);
      await show(page, share);
      await page.close();
    }),
  );
  return heard;
}

/** How many payloads stand in a document together. */
const TOGETHER = 12;

const batches: readonly (readonly Payload[])[] = Array.from(
  { length: Math.ceil(payloads.length / TOGETHER) },
  (_, at) => payloads.slice(at * TOGETHER, (at + 1) * TOGETHER),
);

const everything = new Map(payloads.map(({ text }) => [text, Object.values(everythingSaying(text))]));

const joined = (some: readonly Payload[], write: (input: Renderable) => string): string =>
  some.flatMap(({ text }) => (everything.get(text) ?? []).map(write)).join('\n');

describe.skipIf(!chromiumPath)(`whatever a report says, nothing is run, loaded or left ${inChromium}`, () => {
  const chromium = livingChromium();
  afterAll(chromium.close);

  const acting = payloads.filter(({ acts }) => acts).map(({ name, text }) => [name, text] as const);
  const only = ([first]: readonly Payload[]) => `from “${first?.name}” on`;

  test.each(acting.filter(([, text]) => inHtml.some((one) => one.text === text)))(
    '%s would be heard',
    async (_, text) => {
      await chromium.use(async (browser) => {
        const heard: string[] = [];
        const page = await listeningPage(browser, heard);
        await page.setContent(`<p>${text}`, { waitUntil: 'commit' });
        // The page is left open: Chromium ends now and then where one is closed that shows a dialog or still loads.
        await expect.poll(() => heard.length, { timeout: PATIENCE, interval: 5 }).toBeGreaterThan(0);
      });
    },
  );

  test.each(batches.map((batch) => [only(batch), batch] as const))('in HTML, %s', async (_, batch) => {
    const pages = batch.map(({ text }) => renderHtml(reportSaying(text, '2021', 2024), { page: true }));
    const documents = [joined(batch, (input) => renderHtml(input)), ...pages];

    expect(await chromium.use((browser) => heardFrom(browser, documents))).toEqual([]);
  });

  describe.each(Object.entries(carelessHosts))('in Markdown by %s', (_host, toHtml) => {
    test.each(batches.map((batch) => [only(batch), batch] as const))('%s', async (_, batch) => {
      const document = joined(batch, (input) => toHtml(renderMarkdown(input)));

      expect(await chromium.use((browser) => heardFrom(browser, [document]))).toEqual([]);
    });
  });
});
