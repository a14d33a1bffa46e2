import type { Browser, Page } from 'playwright-core';

/** How long Chromium has for what begins of itself, such as an animation, in milliseconds. */
const WAIT = 40;
/** How many pages are shown beside one another, so that one is loaded while others wait. */
const BESIDE = 4;

/** A page, and what was run, loaded or left in it. */
export interface ListeningPage {
  readonly page: Page;
  readonly heard: string[];
}

/** A page that shows nothing yet. */
export async function listeningPage(browser: Browser): Promise<ListeningPage> {
  // All pages are in one context: making one for each takes longer than the page.
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = await context.newPage();
  const heard: string[] = [];
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
  return { page, heard };
}

/** One sign for all: where no font has Chinese characters, looking for each of them takes most of the time. */
const ONE_SIGN = ':root { -webkit-text-security: disc }';

/** Shows a document, and writes its parts into it anew as by a host's script. */
export async function show({ page }: ListeningPage, source: string): Promise<void> {
  await page.evaluate(
    async ({ source, oneSign, wait }) => {
      const pause = () => new Promise((done) => setTimeout(done, wait));
      document.open();
      document.write(source);
      // Of the document, not in it: what is written is parsed as it stands.
      const style = new CSSStyleSheet();
      style.replaceSync(oneSign);
      document.adoptedStyleSheets = [style];
      document.close();
      await pause();
      // biome-ignore lint/correctness/noSelfAssign: what is written is parsed anew
      document.body.innerHTML = document.body.innerHTML;
      await pause();
    },
    { source, oneSign: ONE_SIGN, wait: WAIT },
  );
}

/** The pages in which nothing has happened yet, by their browser: opening one takes longer than showing a document. */
const quietPages = new WeakMap<Browser, readonly ListeningPage[]>();

/** What is heard when documents are shown. */
export async function heardFrom(browser: Browser, documents: readonly string[]): Promise<readonly string[]> {
  const pages =
    quietPages.get(browser) ??
    (await Promise.all(Array.from({ length: BESIDE }, () => listeningPage(browser))));
  quietPages.delete(browser);
  await Promise.all(
    pages.map(async (page, first) => {
      for (let at = first; at < documents.length; at += BESIDE) await show(page, documents[at] as string);
    }),
  );
  const heard = pages.flatMap((page) => page.heard);
  if (heard.length === 0) quietPages.set(browser, pages);
  return heard;
}
