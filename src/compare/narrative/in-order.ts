/** What stands at one index before and at one after. */
interface Placed {
  readonly before: number;
  readonly after: number;
}

/**
 * The most of these matches that stand in the same order before and after: a longest increasing subsequence, in time
 * n log n. The others moved.
 */
export function inOrder<M extends Placed>(matches: readonly M[]): ReadonlySet<M> {
  const sorted = [...matches].sort((a, b) => a.after - b.after);
  const previous: (number | undefined)[] = [];
  /** For each length the index of the chain of that length that ends lowest. */
  const ends: number[] = [];
  const beforeOf = (index: number | undefined): number => sorted[index as number]?.before as number;
  for (const index of sorted.keys()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (beforeOf(ends[middle]) < beforeOf(index)) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1]);
    ends[low] = index;
  }
  const chain = new Set<M>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) chain.add(sorted[at] as M);
  return chain;
}
