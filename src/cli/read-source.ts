import { readFile } from 'node:fs/promises';
import type { Finding } from '../finding/finding.js';
import { decodeSource } from '../parse/index.js';
import type { SourceProblem } from './source-problem.js';
import type { Streams } from './streams.js';

/** A source as text, or why there is none. */
export type SourceRead =
  | { readonly ok: true; readonly text: string; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly problem: SourceProblem };

const problems: Readonly<Record<string, SourceProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'denied',
  EPERM: 'denied',
};

/** What an error of the file system says of a file. */
export function problemOf(error: unknown): SourceProblem {
  const { code = '' } = error as NodeJS.ErrnoException;
  return problems[code] ?? 'unreadable';
}

/** A document that is no text, such as a PDF or an archive: its first bytes say so. */
const signatures: readonly string[] = ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '\u0089PNG'];

function isBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.some((signature) => head.startsWith(signature));
}

/** More characters than one in so many that could not be decoded show that the file is in an unknown encoding, or no text. */
const MOST_LOST = 1 / 50;

/** The text of a file, or why it is none. A byte order mark is left out. */
export function decode(bytes: Uint8Array): SourceRead {
  if (isBinary(bytes)) return { ok: false, problem: 'binary' };
  const { text, findings } = decodeSource(bytes);
  if (text.includes('\0')) return { ok: false, problem: 'binary' };
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  const lost = findings.length === 0 ? 0 : text.split('\ufffd').length - 1;
  if (lost > text.length * MOST_LOST) return { ok: false, problem: 'encoding' };
  return { ok: true, text, findings };
}

async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** The text of a file, or of standard input for `-`. */
export async function readSource(file: string, streams: Streams): Promise<SourceRead> {
  try {
    return decode(file === '-' ? await wholeOf(streams.input()) : await readFile(file));
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
