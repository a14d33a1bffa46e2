/** Work whose time is held against that of other work done in the same process. */
export interface Budget {
  readonly name: string;
  /** What its time is held against. */
  readonly yardstick: string;
  /** The most it can take, as a multiple of the yardstick. */
  readonly most: number;
  /** Measures how many times as long as the yardstick the work takes. */
  readonly measure: () => number;
}
