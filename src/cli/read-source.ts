import { readFile } from 'node:fs/promises';
import type { SourceProblem } from './source-problem.js';
import type { Streams } from './streams.js';

/** A source as text, or why there is none. */
export type SourceRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: SourceProblem };

const problems: Readonly<Record<string, SourceProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'denied',
  EPERM: 'denied',
};

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** A document that is no text: a NUL byte stands in it, or it says that it is a PDF. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) || String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
}

/** The text of a file in UTF-8, or why it is none. A byte order mark is left out. */
export function decode(bytes: Uint8Array): SourceRead {
  if (isUtf16(bytes)) return { ok: false, problem: 'encoding' };
  if (isBinary(bytes)) return { ok: false, problem: 'binary' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? { ok: false, problem: 'empty' } : { ok: true, text };
  } catch {
    return { ok: false, problem: 'encoding' };
  }
}

/** The text of a file, or of standard input for `-`. */
export async function readSource(file: string, streams: Streams): Promise<SourceRead> {
  try {
    return decode(file === '-' ? await streams.readInput() : await readFile(file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { ok: false, problem: problems[code] ?? 'unreadable' };
  }
}
