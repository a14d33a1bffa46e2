import type { Streams } from './streams.js';

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Whoever reads the output may stop reading, as `head` does; that is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** The streams of the process. Colours only on a terminal, and not against `NO_COLOR`. */
export function standardStreams(): Streams {
  const { NO_COLOR, TERM } = process.env;
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', endQuietly);
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readInput,
    colours: process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb',
  };
}
