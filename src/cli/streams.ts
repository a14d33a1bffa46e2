/** What the command line has to do with the world around it. */
export interface Streams {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Reads standard input to its end. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Whether what is written to standard output may be coloured. */
  readonly colours: boolean;
}

/** How a run ends: the reports pass, one of them fails, or something cannot be read or was asked for wrongly. */
export type ExitCode = 0 | 1 | 2;
