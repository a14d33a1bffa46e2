import { expect, test } from 'vitest';
import { figuresOf, formsUsed, likenesses } from '../generators/layouts/figures.js';
import type { Layout } from '../generators/layouts/layout.js';
import { layouts } from '../generators/layouts/layouts.js';
import { type CellVerdict, verdictsOn } from './layout-reading.js';

/** `RUNS=100 npx vitest run test/parse/layouts.test.ts` reads as many reports of each kind in each layout. */
const { RUNS, SEED } = process.env;
const runs = Number(RUNS ?? 0);
const firstSeed = Number(SEED ?? 20260131);

function reportsIn(layout: Layout) {
  const turn = layouts.indexOf(layout);
  return likenesses.flatMap((likeness, kind) => {
    const few = [formsUsed[(turn + kind) % formsUsed.length] ?? '2021'];
    return (runs > 0 || likeness === 'gaps' ? formsUsed : few).flatMap((form) =>
      Array.from({ length: Math.max(1, runs) }, (_, run) => figuresOf(form, likeness, firstSeed + run)),
    );
  });
}

/** Every cell of the reports in a layout that was not read right, by how it was. */
function misreadCells(layout: Layout): ReadonlyMap<CellVerdict, readonly string[]> {
  const misread = new Map<CellVerdict, string[]>();
  for (const report of reportsIn(layout)) {
    for (const [address, verdict] of verdictsOn(report, layout)) {
      if (verdict === 'right') continue;
      const cells = misread.get(verdict) ?? [];
      cells.push(`${report.form} ${report.likeness} ${address}`);
      misread.set(verdict, cells);
    }
  }
  return misread;
}

const patience = 20_000 + runs * 60_000;

test.each(layouts)(
  '$name',
  (layout) => {
    const misread = misreadCells(layout);
    const of = (...verdicts: readonly CellVerdict[]) =>
      verdicts.flatMap((verdict) => misread.get(verdict) ?? []);

    expect(of('silent')).toEqual([]);
    expect(of('guessed', 'unnamed')).toEqual([]);
    if (layout.states === 'all') expect(of('open', 'zero')).toEqual([]);
  },
  patience,
);
