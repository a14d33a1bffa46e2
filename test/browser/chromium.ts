import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'chromium')).find((file) => existsSync(file));
}

/** Debian's package, where whoever runs the tests may install it. */
function installed(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  return onPath();
}

/** Where Chromium is installed; undefined where it is not, and tests that need it are skipped. */
export const chromiumPath: string | undefined = onPath() ?? installed();

/** The end of the name of a test that needs a browser: says why it is skipped where there is none. */
export const inChromium: string = chromiumPath ? 'in Chromium' : 'in Chromium (skipped: it is not installed)';

/** A Chromium without a window and without traffic of its own. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('chromium is not on the PATH');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
