import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that has nothing but the consumers and the installed tarball. */
    consumer: string;
  }
}

function npm(folder: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Packs what would be published and installs it into an empty folder, as a first user does. */
export default function installTarball(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const [{ filename }] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', folder));
  cpSync(join(root, 'test/package/consumers'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, filename));
  project.provide('consumer', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
