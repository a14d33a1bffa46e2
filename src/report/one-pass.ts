/** Things one after another, at once or as they come. */
export type Stream<T> = Iterable<T> | AsyncIterable<T>;

async function onePassAsync<T, R>(
  stream: AsyncIterable<T>,
  take: (item: T) => void,
  done: () => R,
): Promise<R> {
  for await (const item of stream) take(item);
  return done();
}

/**
 * Takes each item of a stream once, keeps none of them, and gives what came of it: a promise where the stream is
 * asynchronous.
 */
export function onePass<T, R>(stream: Stream<T>, take: (item: T) => void, done: () => R): R | Promise<R> {
  if (Symbol.asyncIterator in stream) return onePassAsync(stream, take, done);
  for (const item of stream) take(item);
  return done();
}
