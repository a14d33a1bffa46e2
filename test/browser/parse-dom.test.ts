import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReport } from '../../src/parse/index.js';
import { type Filled, figuresOf } from '../generators/layouts/figures.js';
import { htmlLayouts } from '../generators/layouts/html.js';
import { pages, saidBy } from '../parse/pages.js';
import { chromiumPath, inChromium, launchChromium } from './chromium.js';
import type * as script from './host.js';
import { scriptOf } from './script-of.js';

declare const host: typeof script;

/** Figures of which one total is two too high. */
function withWrongTotal(report: Filled): Filled {
  const address = '/requests/outcomes/granted/total';
  const total = Number(report.figures.get(address));
  return { ...report, figures: new Map([...report.figures, [address, String(total + 2)]]) };
}

describe.skipIf(!chromiumPath)(inChromium, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const code = await scriptOf('test/browser/host.ts');
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1100, height: 1400 } });
    // It stays when other content is set, which is put into the same page.
    await page.evaluate(`${code};globalThis.host = host;`);
  }, 120_000);
  afterAll(() => browser?.close());

  test('the script holds no parser of HTML', async () => {
    expect(await scriptOf('src/dom/index.ts')).not.toMatch(/htmlparser|onopentag|onattrib/);
  });

  test.each(pages)('a live page reads as its HTML does: $name', { timeout: 60_000 }, async ({ html }) => {
    await page.setContent(html);
    const { said, misplaced } = await page.evaluate(() => host.read());

    expect(said).toEqual(saidBy(parseReport(html, { format: 'html' })));
    expect(misplaced).toEqual([]);
  });

  test('a host marks every cell that a finding names', async () => {
    const [layout] = htmlLayouts;
    const report = withWrongTotal(figuresOf('2021', 'dense', 20260131));
    await page.setContent(`<main contenteditable>${layout?.write(report) ?? ''}</main>`);
    const marked = await page.evaluate(() => host.markFindings('main'));
    const addresses = marked.map(([address]) => address);

    expect(addresses).toContain('/requests/outcomes/granted/total');
    expect(addresses).toContain('/requests/outcomes/granted/naturalPerson');
    for (const [address, text] of marked) expect(text).toBe(report.figures.get(address));
    expect(await page.locator('td[style*=outline]').count()).toBe(marked.length);
  });

  test('what is typed in an editor is read', async () => {
    await page.setContent(`<div contenteditable><p>二、主动公开政府信息情况</p><table>
        <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
        <tr><td>规章</td><td>1</td><td>0</td><td id="typed"></td></tr></table></div>`);
    await page.evaluate(() => {
      const cell = document.querySelector('#typed');
      if (cell) getSelection()?.collapse(cell, 0);
      document.querySelector<HTMLElement>('[contenteditable]')?.focus();
      if (cell) getSelection()?.collapse(cell, 0);
    });
    await page.keyboard.type('11');
    const inForce = await page.evaluate(() => host.inForceIn('[contenteditable]'));

    expect(inForce).toEqual({ value: 11, id: 'typed' });
  });
});
