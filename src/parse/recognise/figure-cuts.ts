import { type GluedFigures, LONGEST_FIGURE } from './glued-figures.js';

/** How much may still be tried, for all rows of a table together. */
export interface Effort {
  left: number;
}

/** More than the rows of any report take. */
export const wholeEffort = (): Effort => ({ left: 2_000_000 });

/** More ways than this leave nothing to be told. */
const MOST_WAYS = 5000;

/** Where the figures of a way begin, each but the first where the one before it ends. */
export type Cuts = readonly number[];

/** Looks for ways through glued figures; every step costs effort. */
export interface Search {
  readonly figures: GluedFigures;
  readonly effort: Effort;
  readonly ways: Cuts[];
}

export const isOver = ({ effort, ways }: Search): boolean => effort.left < 0 || ways.length > MOST_WAYS;

/** Every way to part the figures between two places into `count`, whatever they come to. */
export function anyCuts(search: Search, from: number, to: number, count: number, cuts: Cuts): void {
  search.effort.left--;
  if (isOver(search) || to - from < count) return;
  const last = count === 1 ? to : Math.min(to - count + 1, from + LONGEST_FIGURE + 1);
  for (let end = count === 1 ? to : from + 1; end <= last; end++) {
    if (search.figures.valueOf(from, end) === null) continue;
    if (count === 1) search.ways.push([...cuts, from]);
    else anyCuts(search, end, to, count - 1, [...cuts, from]);
  }
}

/** The most that `count` figures of `digits` digits can come to. */
const mostOf = (digits: number, count: number): number => 10 ** (digits - count + 1) + 9 * count;

/** How many digits a number has that is written without a fraction. */
function digitsIn(number: number): number {
  let digits = 1;
  for (let power = 10; power <= number; power *= 10) digits++;
  return digits;
}

/** Every way to part the figures between two places into `count` that come to a sum, behind the cuts before them. */
function cutsTo(
  search: Search,
  from: number,
  to: number,
  count: number,
  sum: number,
  found: (cuts: Cuts) => void,
  cuts: number[] = [],
): void {
  search.effort.left--;
  const digits = to - from;
  if (isOver(search) || digits < count || sum > mostOf(digits, count)) return;
  const longest = Math.min(digitsIn(sum), LONGEST_FIGURE);
  if (digits > count * longest) return;
  cuts.push(from);
  if (count === 1) {
    if (search.figures.valueOf(from, to) === sum) found([...cuts]);
  } else {
    for (let end = from + 1; end <= Math.min(from + longest, to - count + 1); end++) {
      const value = search.figures.valueOf(from, end);
      if (value === null) continue;
      if (value > sum) break;
      cutsTo(search, end, to, count - 1, sum - value, found, cuts);
    }
  }
  cuts.pop();
}

/** Every way to part the figures from a place on into groups, each of which ends in the sum of its figures. */
export function groupCuts(search: Search, from: number, widths: readonly number[], cuts: Cuts): void {
  const [width, ...rest] = widths;
  const { length } = search.figures;
  if (width === undefined) {
    if (from === length) search.ways.push(cuts);
    return;
  }
  const needed = rest.reduce((all, one) => all + one, 0);
  const ends = rest.length === 0 ? length : length - needed;
  for (let end = rest.length === 0 ? length : from + width; end <= ends; end++) {
    for (let sumAt = end - 1; sumAt >= Math.max(from + width - 1, end - LONGEST_FIGURE); sumAt--) {
      if (isOver(search)) return;
      const sum = search.figures.valueOf(sumAt, end);
      if (sum === null) continue;
      cutsTo(search, from, sumAt, width - 1, sum, (own) =>
        groupCuts(search, end, rest, [...cuts, ...own, sumAt]),
      );
    }
  }
}
