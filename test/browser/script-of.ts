import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

/** A module of src or test as one script for a page, which sets the global `host` to its exports. */
export async function scriptOf(module: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'browser-'));
  try {
    await build({
      config: false,
      silent: true,
      entry: { host: fileURLToPath(new URL(`../../${module}`, import.meta.url)) },
      format: 'iife',
      globalName: 'host',
      platform: 'browser',
      outDir,
    });
    return await readFile(join(outDir, 'host.global.js'), 'utf8');
  } finally {
    await rm(outDir, { recursive: true });
  }
}
