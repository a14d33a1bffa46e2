/**
 * How alike two short texts are: twice the length of their longest common subsequence over their lengths together, 1
 * for equal texts and 0 for texts without a common character. Takes time in proportion to the product of the
 * lengths, so callers bound them.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  let row = new Uint16Array(b.length + 1);
  let next = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      next[j + 1] =
        a.charCodeAt(i) === b.charCodeAt(j)
          ? (row[j] as number) + 1
          : Math.max(row[j + 1] as number, next[j] as number);
    }
    [row, next] = [next, row];
  }
  return (2 * (row[b.length] as number)) / (a.length + b.length);
}
