import type { Address } from '../../src/form/address.js';
import { formCells } from '../../src/form/form-cells.js';
import { parseReport } from '../../src/parse/index.js';
import { valueAt } from '../../src/report/get-cell.js';
import { readCell } from '../../src/text/read-cell.js';
import { type Composition, composition } from '../generators/compositions/composition.js';

/**
 * How a cell was read: `right`; `open` null, and not as a blank; `said` wrong, but inferred or named by a finding; `silent`
 * wrong without a word: a value, or a blank, that is not what the document states.
 */
export type Outcome = 'right' | 'open' | 'said' | 'silent';

/** A cell of a composition and what became of it. */
export interface ComposedCell {
  readonly address: Address;
  readonly outcome: Outcome;
  readonly stated: unknown;
  readonly read: unknown;
}

/** Reads a composition and holds every cell against what it states. */
function cellsRead({ report: { edition }, source, states }: Composition): readonly ComposedCell[] {
  const { report, readings, findings } = parseReport(source);
  const isOfForm = report?.edition === edition;
  const named = new Set(
    findings
      .filter(({ rule }) => /^(?:parse|structure)\./.test(rule))
      .flatMap(({ missing, cells }) => [...missing, ...cells.map(({ address }) => address)]),
  );
  return formCells[edition].flatMap(({ address, kind, optional }): ComposedCell[] => {
    const text = states.get(address);
    if (text === undefined && optional) return [];
    const stated = readCell(text ?? '', kind, null).value;
    const read = isOfForm ? (valueAt(report, address) ?? null) : null;
    const reading = readings.get(address);
    const isSaid = !isOfForm || reading?.guessed || named.has(address);
    const outcome = (): Outcome => {
      if (JSON.stringify(read) === JSON.stringify(stated)) return 'right';
      if (read === null && (isSaid || reading?.state !== 'blank')) return 'open';
      return isSaid ? 'said' : 'silent';
    };
    return [{ address, outcome: outcome(), stated, read }];
  });
}

/** The cells of a composition that are wrong without a word. */
const silentIn = (made: Composition): readonly ComposedCell[] =>
  cellsRead(made).filter(({ outcome }) => outcome === 'silent');

/** The things done to a composition that make a cell of it wrong without a word: none of them can be left out. */
function neededFor({ seed, steps }: Composition): readonly string[] {
  const without: string[] = [];
  for (const step of steps)
    if (silentIn(composition(seed, [...without, step])).length > 0) without.push(step);
  return steps.filter((step) => !without.includes(step));
}

/** Which compositions to read: every `step`th from `first` up to and without `end`. */
export interface Compositions {
  readonly first: number;
  readonly end: number;
  readonly step: number;
}

/** How many cells of compositions were read how, and each composition with a cell wrong without a word, in words. */
export interface ComposedTally {
  readonly cells: Readonly<Record<Outcome, number>>;
  readonly broken: readonly string[];
}

function inWords(made: Composition, silent: readonly ComposedCell[]): string {
  const cells = silent
    .slice(0, 3)
    .map(({ address, stated, read }) => `${address} ${JSON.stringify(stated)} → ${JSON.stringify(read)}`);
  return `composition ${made.seed} (${made.writer}, ${neededFor(made).join(', ')}): ${cells.join(', ')}`;
}

/** Reads compositions one after another. */
export function readCompositions({ first, end, step }: Compositions): ComposedTally {
  const cells: Record<Outcome, number> = { right: 0, open: 0, said: 0, silent: 0 };
  const broken: string[] = [];
  for (let seed = first; seed < end; seed += step) {
    const made = composition(seed);
    const read = cellsRead(made);
    for (const { outcome } of read) cells[outcome]++;
    const silent = read.filter(({ outcome }) => outcome === 'silent');
    if (silent.length > 0) broken.push(inWords(made, silent));
  }
  return { cells, broken };
}
