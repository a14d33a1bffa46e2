import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.js';

/** A Chromium that is launched when it is wanted, and another when it has ended. */
export interface LivingChromium {
  /** Does something in Chromium, from the beginning again where Chromium ends on the way. */
  readonly use: <Result>(work: (browser: Browser) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** How often work is begun whose browser ends on the way. */
const TRIES = 3;

/**
 * A browser for pages that are closed while they still load, in which Chromium itself crashes now and then. Only work
 * whose browser is gone is done again: a page that does what it must not is not let off for doing it seldom.
 */
export function livingChromium(): LivingChromium {
  let browser: Browser | undefined;
  return {
    use: async (work) => {
      for (let left = TRIES - 1; ; left--) {
        if (!browser?.isConnected()) browser = await launchChromium();
        try {
          return await work(browser);
        } catch (error) {
          if (left === 0 || browser.isConnected()) throw error;
        }
      }
    },
    close: async () => browser?.close(),
  };
}
