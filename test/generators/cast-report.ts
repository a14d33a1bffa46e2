import fc from 'fast-check';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { anyReport } from './any-report.js';

type Node = Record<string, unknown>;

/** Where something stands in a value, as steps from its root. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.keys(value).flatMap((key) => places((value as Node)[key], [...path, key]))];
}

function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy: Node = Array.isArray(value) ? ([...value] as never) : { ...(value as Node) };
  copy[step] = replaced(copy[step], rest, by);
  return copy;
}

const garbage = fc.oneof(
  fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withSparseArray: true }),
  fc.constantFrom(
    undefined,
    null,
    '',
    '12',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    -1,
    0.5,
    Symbol('x'),
    () => 1,
  ),
);

/** A report with a few of its parts replaced by anything at all: what a cast lets through. */
export function castReport(): fc.Arbitrary<AnnualReport> {
  return fc
    .tuple(anyReport(), fc.array(fc.tuple(fc.nat(), garbage), { maxLength: 4 }))
    .map(([report, changes]) =>
      changes.reduce<unknown>((changed, [at, by]) => {
        const all = places(changed);
        return replaced(changed, all[at % all.length] as readonly string[], by);
      }, report),
    ) as fc.Arbitrary<AnnualReport>;
}
