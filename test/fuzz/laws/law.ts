import type fc from 'fast-check';

/** Something that holds for a function of the package, whatever it is given. */
export interface Law {
  readonly name: string;
  /** What the function is given: its arguments. */
  readonly input: fc.Arbitrary<readonly unknown[]>;
  /** Calls the function. What it returns is the same when it is called again. */
  readonly call: (...input: never) => unknown;
  /** Throws where what was returned is not what it should be for this. */
  readonly holds?: (output: never, ...input: never) => void;
  /** Whether an input that the types forbid may be answered by throwing. Unless stated, nothing may throw. */
  readonly mayThrow?: boolean;
}

/** A law with the types of its function checked. */
export function law<const T extends readonly unknown[], R>(
  name: string,
  input: fc.Arbitrary<T>,
  call: (...input: T) => R,
  rest: { readonly holds?: (output: R, ...input: T) => void; readonly mayThrow?: boolean } = {},
): Law {
  return { name, input, call, ...rest } as unknown as Law;
}

/** Fails with words where something is not so. */
export function mustBe(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
