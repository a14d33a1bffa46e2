import type { Address } from '../../../src/form/address.js';
import { type Chance, chance } from '../layouts/chance.js';
import { type Filled, figuresOf, formsUsed, likenesses } from '../layouts/figures.js';
import { wholeReport } from '../layouts/layout.js';
import { type Draft, draftOf, type Step, statedBy } from './draft.js';
import { columnSteps } from './steps/columns.js';
import { figureSteps } from './steps/figures.js';
import { gapSteps } from './steps/gaps.js';
import { groupSteps } from './steps/groups.js';
import { lineSteps } from './steps/pages.js';
import { remedySteps } from './steps/remedies.js';
import { doublingSteps, rowSteps } from './steps/rows.js';
import { partingSteps, tableSteps } from './steps/tables.js';
import { wordSteps } from './steps/words.js';
import { markdown, tabs, wiki } from './writers/grids.js';
import { html } from './writers/html.js';
import { cellALine, extractor, glued } from './writers/lines.js';
import { pdf } from './writers/pdf.js';
import type { Writer } from './writers/writer.js';

/** A document that many things were done to, and what it states. */
export interface Composition {
  readonly seed: number;
  readonly report: Filled;
  readonly writer: string;
  /** What was done to it, in order. */
  readonly steps: readonly string[];
  readonly source: string;
  /** The figure of each cell, as a text that reads by itself; a cell that the document has no place for is not among them. */
  readonly states: ReadonlyMap<Address, string>;
}

const writers: readonly [Writer, ...Writer[]] = [
  html,
  html,
  html,
  markdown,
  markdown,
  wiki,
  tabs,
  cellALine,
  pdf,
  pdf,
  extractor,
  glued,
];

/** In this order: what a step looks for in a table must not be gone yet. */
const steps: readonly Step[] = [
  ...remedySteps,
  ...columnSteps,
  ...tableSteps,
  ...groupSteps,
  ...partingSteps,
  ...rowSteps,
  ...gapSteps,
  ...figureSteps,
  ...wordSteps,
  ...doublingSteps,
];

/** Draws for one purpose, so that leaving out one thing leaves all others as they are. */
const drawsFor = (seed: number, purpose: string): Chance =>
  chance(
    [...purpose].reduce(
      (hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x01000193),
      Math.imul(seed + 1, 0x9e3779b1),
    ),
  );

const linesOf = (text: string): readonly string[] => text.split('\n');

/**
 * A consistent report as some publisher, portal or converter could have made a document of it, by a seed: a few of many
 * things done to its tables, then written in one way of many.
 *
 * @param without things not done to it, to find out which of them matter
 */
export function composition(seed: number, without: readonly string[] = []): Composition {
  const by = drawsFor(seed, 'report');
  const report = figuresOf(
    formsUsed[by.below(formsUsed.length)] ?? '2021',
    likenesses[by.below(likenesses.length)] ?? 'sparse',
    seed,
  );
  const writer = by.of(writers);
  const isTaken = ({ name, once }: { readonly name: string; readonly once: number }): boolean =>
    drawsFor(seed, `whether ${name}`).once(once) && !without.includes(name);
  const taken = steps.filter((step) => (writer.keepsCells || !step.needsCells) && isTaken(step));
  const draft = taken.reduce<Draft>(
    (done, { name, take }) => take(done, drawsFor(seed, name)),
    draftOf(report),
  );
  const { markup, table } = writer.draw(drawsFor(seed, writer.name));
  const write = (id: keyof Draft): string => draft[id].map(table).join(markup.seam);
  const text = wholeReport(report, markup, () => ({
    proactiveDisclosure: write('proactiveDisclosure'),
    requests: write('requests'),
    remedies: write('remedies'),
  }));
  const takenLines = writer.isLines ? lineSteps.filter(isTaken) : [];
  const lines = takenLines.reduce((done, { name, take }) => take(done, drawsFor(seed, name)), linesOf(text));
  return {
    seed,
    report,
    writer: writer.name,
    steps: [...taken, ...takenLines].map(({ name }) => name),
    source: lines.join('\n'),
    states: statedBy(draft),
  };
}
