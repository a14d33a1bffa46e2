import { describe, expect, test } from 'vitest';
import { type Candidate, candidates } from '../../../src/validate/diagnose/candidates.js';
import { equationsOf } from '../../../src/validate/diagnose/equations.js';
import { readCells } from '../../../src/validate/read-cells.js';
import { cleanReport, withCells } from '../clean-report.js';
import { chain, type Sum, someEquations } from './a-puzzle.js';

const clean = cleanReport('2021');
const granted = '/requests/outcomes/granted';

function found(wrong: Readonly<Record<string, unknown>>): readonly Candidate[] {
  const cells = readCells(withCells(clean, wrong), '2021');
  return candidates(cells, equationsOf(cells.plan, []));
}
const costs = (all: readonly Candidate[]) => all.map(({ cost }) => cost);
const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
const groups = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'];

describe('candidates', () => {
  test('tell what is changed and where it stands', () => {
    const [only, ...others] = found({ [`${granted}/naturalPerson`]: 21 });

    expect(others).toEqual([]);
    expect(only).toMatchObject({ cost: 1, minimal: true });
    expect(only?.changes).toMatchObject([{ from: 21, counted: 21, to: 12, column: 0, isTotal: false }]);
    expect(found({ [`${granted}/total`]: 51 })[0]?.changes).toMatchObject([
      { to: 15, column: 6, isTotal: true },
    ]);
    expect(found({ [`${granted}/total`]: 'n/a' })[0]?.changes).toMatchObject([
      { from: 'n/a', counted: 0, to: 15, isTotal: true },
    ]);
  });

  test('come with the least far-fetched first', () => {
    const all = found({ '/remedies/reconsideration/total': 20 });

    expect(all[0]?.changes).toMatchObject([{ from: 20, to: 2 }]);
    expect(costs(all)).toEqual(ascending(costs(all)));
    expect(new Set(costs(all)).size).toBeGreaterThan(1);
  });

  test('with the fewest cells first, however far-fetched', () => {
    const all = found({ [`${granted}/total`]: null, [`${granted}/naturalPerson`]: 21 });
    const lengths = all.map(({ changes }) => changes.length);

    expect(lengths).toEqual(ascending(lengths));
  });

  test('of several parts are the best twelve of all combinations', () => {
    const of = (names: readonly string[]) =>
      found(Object.fromEntries(names.map((group) => [`/remedies/${group}/total`, 9])));
    const single = groups.map((group) => costs(of([group])));
    const combined = single.reduce((sums, own) => sums.flatMap((sum) => own.map((cost) => sum + cost)));
    const shown = (numbers: readonly number[]) => numbers.map((number) => number.toFixed(2));

    expect(shown(costs(of(groups)))).toEqual(shown(ascending(combined).slice(0, 12)));
    for (const { minimal, changes } of of(groups)) {
      expect(minimal).toBe(true);
      expect(changes.map(({ cell }) => cell)).toEqual(ascending(changes.map(({ cell }) => cell)));
    }
  });

  test('of one part are twelve at most, where any outcome may lack three cases', () => {
    expect(found({ [`${granted}/naturalPerson`]: 9, [`${granted}/total`]: 12 })).toHaveLength(12);
  });

  test('of several parts are known to be the smallest where those of each part are', () => {
    const cells = readCells(clean, '2021');
    const zeros = cells.counts.flatMap((count, cell) => (count === 0 ? [cell] : []));
    const minimal = (...sums: readonly Sum[]) =>
      candidates(cells, someEquations(cells.counts.length, sums)).map((one) => one.minimal);
    const from = zeros.find((cell, at) => zeros[at + 6] === cell + 6) as number;
    const [five, one] = [chain(5, from), chain(1, from + 6)];

    expect([minimal(...one), minimal(...five)]).toEqual([[true], [false]]);
    expect([minimal(...one, ...five), minimal(...five, ...one)]).toEqual([[false], [false]]);
  });

  test('name their cells in the order of the form', () => {
    const [best] = found({
      '/requests/carriedForward/otherOrg': 3,
      [`${granted}/naturalPerson`]: 120,
      '/requests/received/business': 30,
    });

    expect(best?.changes.map(({ to }) => to)).toEqual([3, 12, 0]);
  });
});
