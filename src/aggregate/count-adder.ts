import type { Adder } from './cell-sum.js';

/** Adds up counts exactly, also beyond what one number can hold. */
export function countAdder(): Adder {
  let carried = 0n;
  let current = 0;
  return {
    add: (value) => {
      if (!Number.isSafeInteger(value)) return false;
      const count = value as number;
      const next = current + count;
      if (Number.isSafeInteger(next)) current = next;
      else {
        carried += BigInt(current);
        current = count;
      }
      return true;
    },
    sum: () => {
      const exact = carried + BigInt(current);
      const value = Number(exact);
      if (Number.isSafeInteger(value)) return { value };
      return { value: null, problem: { rule: 'aggregate.overflow', params: { sum: String(exact) } } };
    },
  };
}
