import fc from 'fast-check';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { anyReport, type ReportOptions } from './any-report.js';
import { tameParagraph } from './paragraphs.js';

type Tree = Record<string, unknown> | unknown[];

/** What can stand in JSON in place of anything else. */
const values: readonly unknown[] = [
  null,
  0,
  -1,
  2.5,
  2 ** 53,
  1e300,
  '',
  '3',
  'n/a',
  '12.50',
  '2021',
  '2024-01-31',
  true,
  [],
  [null],
  {},
  { value: '3', unit: 'yuan' },
  { value: '1,000', unit: null },
  { heading: null, topic: null, paragraphs: [7] },
];

const keys: readonly string[] = [
  'other',
  'total',
  'code',
  'kind',
  'publishedOn',
  'explanations',
  '__proto__',
  'a/b',
];

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every object and array of a document. */
function trees(root: unknown): readonly Tree[] {
  if (!isTree(root)) return [];
  return [root, ...Object.values(root).flatMap(trees)];
}

interface Mutation {
  readonly tree: number;
  readonly key: number;
  readonly value: unknown;
  readonly how: 'replace' | 'remove' | 'add';
  readonly name: string;
}

function mutate(document: unknown, { tree, key, value, how, name }: Mutation): void {
  const all = trees(document);
  const target = all[tree % all.length] as Tree;
  const own = Object.keys(target);
  const step = how === 'add' || own.length === 0 ? name : (own[key % own.length] as string);
  if (Array.isArray(target)) target.push(value);
  else if (how === 'remove') delete target[step];
  else Object.defineProperty(target, step, { value, enumerable: true, configurable: true, writable: true });
}

function mutation(): fc.Arbitrary<Mutation> {
  return fc.record({
    tree: fc.nat(1000),
    key: fc.nat(1000),
    value: fc.constantFrom(...values),
    how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
    name: fc.constantFrom(...keys),
  });
}

/** The JSON of a report in which one to three things were replaced, taken out or put in; some are still reports. */
export function mutatedReport(options: ReportOptions = {}): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      anyReport({ paragraph: tameParagraph(), ...options }),
      fc.array(mutation(), { minLength: 1, maxLength: 3 }),
    )
    .map(([report, mutations]: [AnnualReport, Mutation[]]) => {
      const document: unknown = JSON.parse(JSON.stringify(report));
      for (const one of mutations) mutate(document, { ...one, value: structuredClone(one.value) });
      return JSON.parse(JSON.stringify(document)) as unknown;
    });
}
