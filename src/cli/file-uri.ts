import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file as a URI reference, relative where its path is; undefined for standard input. */
export function fileUri(file: string): string | undefined {
  if (file === '-') return undefined;
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join('/');
}
