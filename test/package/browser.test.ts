import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumPath, inChromium, launchChromium } from '../browser/chromium.js';

const folder = inject('consumer');
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};

function manifest(name: string) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
}

/** The file that an ES module import of an entry loads. */
function moduleOf(name: string, entry: string): string {
  const { exports, module } = manifest(name);
  const found = exports?.[entry]?.import ?? (exports?.import || module);
  return join('/node_modules', name, found.default ?? found);
}

/** What a page without a bundler needs to import the package and what it depends on. */
function importMap(): string {
  const { dependencies, exports } = manifest('zfxxgk-report');
  const entries = Object.keys(exports)
    .filter((entry) => exports[entry].import)
    .map((entry) => [join('zfxxgk-report', entry), moduleOf('zfxxgk-report', entry)]);
  const others = Object.keys(dependencies).map((name) => [name, moduleOf(name, '.')]);
  return JSON.stringify({ imports: Object.fromEntries([...entries, ...others]) });
}

function writePage(name: string, head: string, script: string): void {
  const page = `<!doctype html><meta charset="utf-8">${head}<body><script type="module" src="${script}"></script>`;
  writeFileSync(join(folder, name), page);
}

describe.skipIf(!chromiumPath)(inChromium, () => {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    browser = await launchChromium();
    server = createServer(({ url = '' }, response) => {
      const file = join(folder, url);
      response.writeHead(existsSync(file) ? 200 : 404, { 'content-type': mediaTypes[extname(file)] ?? '' });
      if (existsSync(file)) createReadStream(file).pipe(response);
      else response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** What the program of consumers/page.js finds on a page. */
  async function foundOn(name: string): Promise<unknown> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`);
    const found = await page.waitForFunction('globalThis.found', null, { timeout: 20_000 });
    expect(errors).toEqual([]);
    return found.jsonValue();
  }

  test('runs from its own modules, with an import map and no bundler', async () => {
    writePage('plain.html', `<script type="importmap">${importMap()}</script>`, '/page.js');

    expect(await foundOn('plain.html')).toEqual([expect.stringContaining('-1 is negative')]);
  });

  test('runs bundled by Vite', async () => {
    writePage('index.html', '', '/page.js');
    await build({ root: folder, base: './', logLevel: 'silent', configFile: false });

    expect(await foundOn('dist/index.html')).toEqual([expect.stringContaining('-1 is negative')]);
  });
});
