import type { Streams } from '../../src/cli/streams.js';

/** Streams that keep what is written to them. */
export interface FakeStreams extends Streams {
  readonly written: () => { readonly out: string; readonly err: string };
}

interface FakeOptions {
  readonly colours?: boolean;
  readonly isWatched?: boolean;
  readonly interruption?: AbortSignal;
}

/** Streams with this on standard input, in one piece or in several. */
export function fakeStreams(
  input: string | Uint8Array | readonly Uint8Array[] = '',
  { colours = false, isWatched = false, interruption = new AbortController().signal }: FakeOptions = {},
): FakeStreams {
  let out = '';
  let err = '';
  const pieces = typeof input === 'string' ? [new TextEncoder().encode(input)] : [input].flat();
  return {
    out: (text) => {
      out += text;
    },
    drained: () => undefined,
    err: (text) => {
      err += text;
    },
    input: async function* () {
      yield* pieces as readonly Uint8Array[];
    },
    colours,
    isWatched,
    interruption: () => interruption,
    written: () => ({ out, err }),
  };
}
