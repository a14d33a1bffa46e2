import { readFileSync } from 'node:fs';

/** The version of the package. Its manifest stands two folders up, from the source as from the build. */
export function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return String(JSON.parse(manifest).version);
}
