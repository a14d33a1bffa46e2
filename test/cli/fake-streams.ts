import type { Streams } from '../../src/cli/streams.js';

/** Streams that keep what is written to them. */
export interface FakeStreams extends Streams {
  readonly written: () => { readonly out: string; readonly err: string };
}

/** Streams with this on standard input. */
export function fakeStreams(input: string | Uint8Array = '', colours = false): FakeStreams {
  let out = '';
  let err = '';
  return {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    colours,
    written: () => ({ out, err }),
  };
}
