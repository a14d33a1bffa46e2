/** A row of figures that is one of several. */
export interface OpenRow {
  readonly key: string;
  /** What the figures of the row can be; one for a row that is settled. */
  readonly ways: readonly (readonly number[])[];
}

/** A sum over rows that is 0 in every column. */
export type RowEquation = ReadonlyMap<string, 1 | -1>;

/** More steps than this are not taken. */
const MOST_STEPS = 100_000;

type Figures = readonly number[];
/** What a way of a row adds to each column of each equation. */
type Share = readonly number[];

/** A row of which it is not settled what it reads. */
interface Choice {
  readonly key: string;
  readonly ways: readonly { readonly figures: Figures; readonly share: Share }[];
  /** The least and the most that it can add. */
  readonly least: Share;
  readonly most: Share;
}

const plus = (a: Share, b: Share): Share => a.map((value, at) => value + (b[at] as number));
const minus = (a: Share, b: Share): Share => a.map((value, at) => value - (b[at] as number));
const extreme = (shares: readonly Share[], pick: (a: number, b: number) => number): Share =>
  shares.reduce((all, share) => all.map((value, at) => pick(value, share[at] as number)));

function choiceOf(key: string, ways: Choice['ways']): Choice {
  const shares = ways.map(({ share }) => share);
  return { key, ways, least: extreme(shares, Math.min), most: extreme(shares, Math.max) };
}

/** Whether sums can still come to 0 with rows that add between `least` and `most`. */
const canBalance = (sums: Share, least: Share, most: Share): boolean =>
  sums.every((sum, at) => sum + (least[at] as number) <= 0 && sum + (most[at] as number) >= 0);

/** Leaves out the ways of rows that fit nothing the other rows can read; null where a row has no way left. */
function narrowed(rows: readonly Choice[], zero: Share): readonly Choice[] | null {
  let least = rows.map((row) => row.least).reduce(plus, zero);
  let most = rows.map((row) => row.most).reduce(plus, zero);
  let open = [...rows];
  for (let changed = true; changed; ) {
    changed = false;
    for (const row of open) {
      const [below, above] = [minus(least, row.least), minus(most, row.most)];
      const ways = row.ways.filter(({ share }) => canBalance(share, below, above));
      if (ways.length === 0) return null;
      if (ways.length === row.ways.length) continue;
      const next = choiceOf(row.key, ways);
      open = open.map((one) => (one === row ? next : one));
      [least, most, changed] = [plus(below, next.least), plus(above, next.most), true];
    }
  }
  return open;
}

/** Looks for one way a row that together come to 0; null where there is none, undefined where it takes too long. */
function solutionOf(
  rows: readonly Choice[],
  zero: Share,
  steps: { left: number },
): readonly Figures[] | null | undefined {
  const rest = [{ least: zero, most: zero }];
  for (const { least, most } of [...rows].reverse()) {
    const [first] = rest as [{ least: Share; most: Share }];
    rest.unshift({ least: plus(first.least, least), most: plus(first.most, most) });
  }
  const chosen: Figures[] = [];
  const go = (at: number, sums: Share): boolean => {
    const row = rows[at];
    const bounds = rest[at] as { least: Share; most: Share };
    if (--steps.left < 0 || !canBalance(sums, bounds.least, bounds.most)) return false;
    if (!row) return true;
    for (const { figures, share } of row.ways) {
      chosen.push(figures);
      if (go(at + 1, plus(sums, share))) return true;
      chosen.pop();
    }
    return false;
  };
  if (go(0, zero)) return chosen;
  return steps.left < 0 ? undefined : null;
}

/** What rows can read together: for each row the ways that stand in some solution, or for which that took too long. */
function possibleWays(rows: readonly Choice[], zero: Share): ReadonlyMap<string, ReadonlySet<Figures>> {
  const steps = { left: MOST_STEPS };
  const possible = new Map(rows.map(({ key }) => [key, new Set<Figures>()]));
  for (const row of rows) {
    const others = rows.filter((one) => one !== row);
    for (const way of row.ways) {
      if (possible.get(row.key)?.has(way.figures)) continue;
      const solution = solutionOf([choiceOf(row.key, [way]), ...others], zero, steps);
      if (solution === undefined) possible.get(row.key)?.add(way.figures);
      solution?.forEach((figures, at) => {
        possible.get((at === 0 ? row : (others[at - 1] as Choice)).key)?.add(figures);
      });
    }
  }
  return possible;
}

/**
 * Finds what open rows can be together: for each row the ways of it that stand in some solution of the equations.
 * Where there is no solution at all every row keeps its ways, as does one that would take too long to settle.
 *
 * An equation with a row that has no way at all is left aside by the caller.
 */
export function solveRows(
  rows: readonly OpenRow[],
  equations: readonly RowEquation[],
  columns: number,
): ReadonlyMap<string, readonly Figures[]> {
  const asTheyAre = new Map(rows.map(({ key, ways }) => [key, ways]));
  const zero = Array<number>(equations.length * columns).fill(0);
  const shareOf = (key: string, figures: Figures): Share =>
    equations.flatMap((equation) =>
      Array.from({ length: columns }, (_, column) => (equation.get(key) ?? 0) * (figures[column] as number)),
    );
  const choices = rows
    .filter(({ ways }) => ways.length > 0)
    .map(({ key, ways }) =>
      choiceOf(
        key,
        ways.map((figures) => ({ figures, share: shareOf(key, figures) })),
      ),
    )
    .sort((a, b) => a.ways.length - b.ways.length);
  const left = narrowed(choices, zero);
  if (!left) return asTheyAre;
  const possible = possibleWays(left, zero);
  if ([...possible.values()].some(({ size }) => size === 0)) return asTheyAre;
  return new Map(
    [...asTheyAre].map(([key, ways]) => [key, ways.filter((way) => possible.get(key)?.has(way))]),
  );
}
