/** A line with its number, from 1. */
export interface Line {
  readonly number: number;
  /** Null for a line that is too long to be kept. */
  readonly bytes: Uint8Array | null;
}

/** No line may be longer, in bytes: a report of a ministry has less than one megabyte. */
const LONGEST_LINE: number = 64 * 1024 * 1024;

const BREAK = 0x0a;

/** The lines of a stream of bytes, each kept only until the next is asked for. */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<Line, void, void> {
  let number = 0;
  let begun: Uint8Array[] = [];
  let length = 0;
  const keep = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length > longest) begun = [];
    else begun.push(bytes);
  };
  const ended = (): Line => {
    number++;
    const bytes = length > longest ? null : Buffer.concat(begun);
    begun = [];
    length = 0;
    return { number, bytes };
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(BREAK); end !== -1; end = piece.indexOf(BREAK, from)) {
      keep(piece.subarray(from, end));
      yield ended();
      from = end + 1;
    }
    if (from < piece.length) keep(piece.subarray(from));
  }
  if (length > 0) yield ended();
}
