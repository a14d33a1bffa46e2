/** A row of figures that is one of several. */
export interface OpenRow {
  readonly key: string;
  /** What the figures of the row can be; one for a row that is settled. */
  readonly ways: readonly (readonly number[])[];
}

/** A sum over rows that is 0 in every column. */
export type RowEquation = ReadonlyMap<string, 1 | -1>;

/** More combinations than this are not tried. */
const MOST_STEPS = 100_000;

interface Residue {
  readonly equation: RowEquation;
  readonly sums: number[];
}

function add(residues: readonly Residue[], key: string, figures: readonly number[], sign: 1 | -1): void {
  for (const { equation, sums } of residues) {
    const weight = equation.get(key);
    if (weight === undefined) continue;
    for (let column = 0; column < sums.length; column++) {
      sums[column] = (sums[column] as number) + sign * weight * (figures[column] ?? 0);
    }
  }
}

/**
 * Finds what open rows can be together: for each row the ways of it that stand in some solution of the equations.
 * Where there is no solution at all, or too many combinations to try, every row keeps its ways.
 *
 * An equation with a row that has no way at all is left aside by the caller.
 */
export function solveRows(
  rows: readonly OpenRow[],
  equations: readonly RowEquation[],
  columns: number,
): ReadonlyMap<string, readonly (readonly number[])[]> {
  const asTheyAre = new Map(rows.map(({ key, ways }) => [key, ways]));
  const residues = equations.map((equation) => ({ equation, sums: Array<number>(columns).fill(0) }));
  const open = rows.filter(({ ways }) => ways.length > 1).sort((a, b) => a.ways.length - b.ways.length);
  for (const { key, ways } of rows) if (ways[0] && ways.length === 1) add(residues, key, ways[0], 1);
  const used = open.map(() => new Set<readonly number[]>());
  const chosen: (readonly number[])[] = [];
  let steps = 0;
  const go = (index: number): void => {
    const row = open[index];
    if (!row) {
      const holds = residues.every(({ sums }) => sums.every((sum) => sum === 0));
      if (holds) for (const [at, way] of chosen.entries()) used[at]?.add(way);
      return;
    }
    for (const way of row.ways) {
      if (++steps > MOST_STEPS) return;
      add(residues, row.key, way, 1);
      chosen.push(way);
      go(index + 1);
      chosen.pop();
      add(residues, row.key, way, -1);
    }
  };
  if (open.length > 0) go(0);
  if (steps > MOST_STEPS || used.some((ways) => ways.size === 0)) return asTheyAre;
  return new Map([...asTheyAre, ...open.map(({ key }, index) => [key, [...(used[index] ?? [])]] as const)]);
}
