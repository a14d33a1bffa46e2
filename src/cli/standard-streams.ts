import { once } from 'node:events';
import { addAbortSignal } from 'node:stream';
import type { Streams } from './streams.js';

/** Whoever reads the output may stop reading, as `head` does; that is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

async function drainedOutput(): Promise<void> {
  await once(process.stdout, 'drain');
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

/** The streams of the process. Colours only on a terminal, and not against `NO_COLOR`. */
export function standardStreams(): Streams {
  const { NO_COLOR, TERM } = process.env;
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', endQuietly);
  return {
    out: (text) => void process.stdout.write(text),
    drained: () => (process.stdout.writableNeedDrain ? drainedOutput() : undefined),
    err: (text) => void process.stderr.write(text),
    input: (stop) => (stop ? addAbortSignal(stop, process.stdin) : process.stdin),
    colours: process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb',
    isWatched: process.stderr.isTTY === true && TERM !== 'dumb',
    interruption,
  };
}
