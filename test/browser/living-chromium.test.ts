import { afterAll, describe, expect, test } from 'vitest';
import { chromiumPath, inChromium } from './chromium.js';
import { livingChromium } from './living-chromium.js';

describe.skipIf(!chromiumPath)(`work that outlives its browser ${inChromium}`, () => {
  const chromium = livingChromium();
  afterAll(chromium.close);

  test('is done again in another where the browser ends on the way', async () => {
    let begun = 0;
    const version = await chromium.use(async (browser) => {
      begun += 1;
      if (begun === 1) await browser.close();
      const page = await browser.newPage();
      await page.close();
      return browser.version();
    });

    expect(begun).toBe(2);
    expect(version).toMatch(/^\d/);
  });

  test('is not done again where it fails of itself', async () => {
    let begun = 0;
    const failing = chromium.use(async () => {
      begun += 1;
      throw new Error('heard something');
    });

    await expect(failing).rejects.toThrow('heard something');
    expect(begun).toBe(1);
  });
});
