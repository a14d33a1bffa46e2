import { createReadStream } from 'node:fs';
import type { Locale } from '../form/locale.js';
import { complain } from './complain.js';
import { fileName } from './file-name.js';
import { linesOf } from './lines.js';
import { type LineRead, readLine } from './read-line.js';
import { problemOf } from './read-source.js';
import { say } from './say/index.js';
import type { Streams } from './streams.js';

/** A report on a line of a file. */
export interface ReportLine {
  readonly file: string;
  readonly number: number;
  readonly read: LineRead & { readonly ok: true };
}

/** What became of the lines, counted while they are read. */
export interface LineCount {
  read: number;
  unread: number;
  /** Files that could not be opened or read to their end. */
  lostFiles: number;
  interrupted: boolean;
}

/** How many lines pass between two looks at the clock. */
const BETWEEN_LOOKS = 256;
/** How long a line of progress stands, in milliseconds. */
const STANDING = 200;

/** Shows on a terminal how far it is; `clear` takes the line away. */
function progressOn(streams: Streams, locale: Locale): { show: (lines: number) => void; clear: () => void } {
  let shownAt = 0;
  if (!streams.isWatched) return { show: () => {}, clear: () => {} };
  return {
    show: (lines) => {
      if (lines % BETWEEN_LOOKS !== 0 || performance.now() - shownAt < STANDING) return;
      shownAt = performance.now();
      streams.err(`\r${say[locale].progress(lines)}`);
    },
    clear: () => shownAt > 0 && streams.err('\r\u001b[K'),
  };
}

const isBlank = (bytes: Uint8Array | null): boolean => bytes?.every((byte) => byte <= 0x20) === true;

/**
 * The reports on the lines of some files, one by one. A line without a report is said on standard error with its number
 * and left out; `count` tells how many there were. Ctrl-C ends the lines as the end of the last file does.
 */
export async function* reportLines(
  files: readonly string[],
  count: LineCount,
  locale: Locale,
  streams: Streams,
): AsyncGenerator<ReportLine, void, void> {
  const stop = streams.interruption();
  const progress = progressOn(streams, locale);
  const lost = (where: string, why: string): void => {
    progress.clear();
    complain(streams, why, where);
  };
  for (const file of files) {
    const name = fileName(file, locale);
    const pieces = file === '-' ? streams.input(stop) : createReadStream(file, { signal: stop });
    try {
      for await (const line of linesOf(pieces)) {
        if (stop.aborted) break;
        if (isBlank(line.bytes)) continue;
        const read = readLine(line, locale);
        if (read.ok) {
          count.read++;
          yield { file, number: line.number, read };
        } else {
          count.unread++;
          lost(`${name}:${line.number}`, read.why);
        }
        progress.show(count.read + count.unread);
      }
    } catch (error) {
      if (!stop.aborted) {
        count.lostFiles++;
        lost(name, say[locale].problem[problemOf(error)]);
      }
    }
    if (stop.aborted) break;
  }
  count.interrupted = stop.aborted;
  progress.clear();
}
