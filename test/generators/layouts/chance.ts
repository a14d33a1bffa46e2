/** Draws that a seed settles: the same seed draws the same. */
export interface Chance {
  /** A whole number from 0 up to and without `below`. */
  below(below: number): number;
  /** Whether something happens that happens once in `of` times. */
  once(of: number): boolean;
  /** One of several. */
  of<T>(choices: readonly [T, ...T[]]): T;
}

/** Draws by a seed (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, once: (of) => below(of) === 0, of: (choices) => choices[below(choices.length)] as never };
}
