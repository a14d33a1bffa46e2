/** The index of the last of ascending numbers that is not above a bound; 0 where all are. */
export function lastAtMost(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= bound) low = middle;
    else high = middle - 1;
  }
  return low;
}
