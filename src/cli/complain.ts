import { printable } from '../render/one-line.js';
import type { Streams } from './streams.js';

/** Says on standard error in one line what went wrong, and with which file. */
export function complain(streams: Streams, what: string, file?: string): void {
  const text = file === undefined ? what : `${file}: ${what}`;
  streams.err(`zfxxgk-report: ${printable(text)}\n`);
}
