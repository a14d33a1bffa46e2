/** How one number differs from another as it is written. */
export type DigitSlip = 'dropped' | 'doubled' | 'added' | 'swapped' | 'wrong';

/** The place at which `long` has a digit more than `short`, another number; undefined where that is not all they differ in. */
function extraDigit(short: string, long: string): number | undefined {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1) ? at : undefined;
}

/** The places at which two numbers of one length differ. */
function differences(a: string, b: string): readonly number[] {
  return [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
}

/** The slip by which `right` may have been written as `wrong`; undefined where it looks like none. */
export function digitSlip(wrong: number, right: number): DigitSlip | undefined {
  if (wrong <= 0 || right <= 0 || wrong === right) return undefined;
  const [written, meant] = [String(wrong), String(right)];
  if (extraDigit(written, meant) !== undefined) return 'dropped';
  const extra = extraDigit(meant, written);
  if (extra !== undefined) return written[extra] === written[extra - 1] ? 'doubled' : 'added';
  if (written.length !== meant.length || written.length < 2) return undefined;
  const [first = 0, second, ...more] = differences(written, meant);
  if (second === undefined) return 'wrong';
  const isSwap =
    more.length === 0 &&
    second === first + 1 &&
    written[first] === meant[second] &&
    written[second] === meant[first];
  return isSwap ? 'swapped' : undefined;
}
