/** How often each of some numbers was seen, so that a row can be taken out of the count again. */
class Sights {
  readonly #counts = new Map<number, number>();

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** The numbers seen, most frequent first, one sight of `own` left out. */
  without(own: number | null): readonly number[] {
    const countOf = (value: number): number => (this.#counts.get(value) as number) - (value === own ? 1 : 0);
    const left = [...this.#counts.keys()].filter((value) => countOf(value) > 0);
    return left.length > 1 ? left.sort((a, b) => countOf(b) - countOf(a)) : left;
  }
}

/** What was seen of the rows with the label in one place. */
export interface RowsOfLabel {
  readonly lengths: Sights;
  /** Where the figures of full rows begin, counted from the cell behind the label; by the length of the row, the cell itself. */
  readonly starts: Sights;
  readonly startsByLength: ByLength;
}

/** What was seen of the rows below the same heads. */
export interface RowsOfBlock {
  readonly byLabel: Map<number, RowsOfLabel>;
  readonly startsByLength: ByLength;
  /** Whether full rows have a cell for each column behind their label and no other: 1 or 0. */
  readonly areBare: Sights;
}

export type ByLength = Map<number, Sights>;

/** What stands in a map under a key, made where nothing does. */
export function entered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export const sights = (): Sights => new Sights();
export const rowsOfLabel = (): RowsOfLabel => ({
  lengths: sights(),
  starts: sights(),
  startsByLength: new Map(),
});
export const rowsOfBlock = (): RowsOfBlock => ({
  byLabel: new Map(),
  startsByLength: new Map(),
  areBare: sights(),
});
