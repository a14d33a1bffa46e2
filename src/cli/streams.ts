/** What the command line has to do with the world around it. */
export interface Streams {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Fulfilled when whoever reads the output has taken enough of it for more to be written; nothing where that is now. */
  readonly drained: () => Promise<void> | undefined;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Standard input, piece by piece; it ends with an error where it is to be stopped before its end. */
  readonly input: (stop?: AbortSignal) => AsyncIterable<Uint8Array>;
  /** Whether what is written to standard output may be coloured. */
  readonly colours: boolean;
  /** Whether somebody looks at standard error on a terminal, where a line can be written over. */
  readonly isWatched: boolean;
  /** Aborted when somebody presses Ctrl-C. Once this was asked for, the first Ctrl-C does not end the program. */
  readonly interruption: () => AbortSignal;
}

/** How a run ends: the reports pass, one of them fails, something cannot be read or was asked for wrongly, or Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;
