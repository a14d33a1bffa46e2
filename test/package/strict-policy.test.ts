import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumPath, inChromium, launchChromium } from '../browser/chromium.js';
import { reportsSaved, sessionOf } from '../documentation/sessions.js';

const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'";
const mediaTypes: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Uses what the guide has its readers write. */
const main = `
import { open } from './page.js';

const violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  violations.push(violatedDirective + ' ' + blockedURI);
});
const bytes = await (await fetch('2025.md')).arrayBuffer();
const [report, result] = document.querySelectorAll('div');
const verdict = await open(bytes, { report, result });
const rule = (host) => getComputedStyle(host.shadowRoot.querySelector('.zfx')).maxWidth;
const told = {
  verdict,
  cells: report.shadowRoot.querySelectorAll('td').length > 200,
  findings: result.shadowRoot.textContent.includes('相差27'),
  styled: rule(report) !== 'none',
  violations,
};
document.body.append(Object.assign(document.createElement('output'), { textContent: JSON.stringify(told) }));
`;

/** A site of what the guide on embedding has one write, bundled and served under a strict policy. */
async function siteOf(guide: string): Promise<string> {
  const folder = join(inject('consumer'), `policy${guide.replace(/\W/g, '-')}`);
  mkdirSync(join(folder, 'public'), { recursive: true });
  for (const [name, code] of sessionOf(guide).programs) writeFileSync(join(folder, name), code);
  for (const [name, source] of Object.entries(reportsSaved)) {
    writeFileSync(join(folder, 'public', name), readFileSync(source));
  }
  writeFileSync(join(folder, 'main.js'), main);
  const page =
    '<!doctype html><meta charset="utf-8"><div></div><div></div><script type="module" src="main.js"></script>';
  writeFileSync(join(folder, 'index.html'), page);
  await build({
    root: folder,
    base: './',
    logLevel: 'silent',
    configFile: false,
    worker: { format: 'es' },
    build: { target: 'es2022', modulePreload: false },
  });
  return join(folder, 'dist');
}

describe.skipIf(!chromiumPath)(inChromium, () => {
  let browser: Browser;
  let server: Server | undefined;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test.each(['docs/guides/embedding.md', 'docs/guides/zh-CN/embedding.md'])(
    'what %s says runs under a strict policy, without a violation',
    async (guide) => {
      const folder = await siteOf(guide);
      server = createServer(({ url = '' }, response) => {
        const file = join(folder, url);
        response.writeHead(existsSync(file) ? 200 : 404, {
          'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': policy,
        });
        response.end(existsSync(file) ? readFileSync(file) : '');
      });
      await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
      const told = await page.waitForSelector('output', { timeout: 60_000 }).catch(() => null);

      expect(errors).toEqual([]);
      expect(JSON.parse((await told?.textContent()) ?? 'null')).toEqual({
        verdict: 'fail',
        cells: true,
        findings: true,
        styled: true,
        violations: [],
      });
      server.close();
    },
  );
});
