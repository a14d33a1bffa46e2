import { describe, expect, test } from 'vitest';
import { editions } from '../../../src/form/forms.js';
import { type Equation, equationsOf } from '../../../src/validate/diagnose/equations.js';
import { partsOf } from '../../../src/validate/diagnose/parts.js';
import { planFor } from '../../../src/validate/plan.js';

const plan = planFor('2021', 'form');
const place = (address: string) => plan.indexOf.get(address) as number;
const { equations, of } = equationsOf(plan, []);

/** The equations of a rule, by the address of their target. */
function ofRule(rule: string): ReadonlyMap<string, Equation> {
  const own = equations.filter((_, index) => plan.relations[index]?.rule === rule);
  return new Map(own.map((equation) => [plan.cells[equation.target]?.address as string, equation]));
}

describe('the relations of a form as equations', () => {
  test('hold where the target is the terms without what is taken away', () => {
    const balance = ofRule('requests.balance').get('/requests/concluded/business');

    expect(balance).toEqual({
      target: place('/requests/concluded/business'),
      cells: [
        { cell: place('/requests/concluded/business'), weight: 1 },
        { cell: place('/requests/received/business'), weight: -1 },
        { cell: place('/requests/carriedOver/business'), weight: -1 },
        { cell: place('/requests/carriedForward/business'), weight: 1 },
      ],
      constant: 0,
      column: 1,
    });
  });

  test.each(['requests.row-total', 'remedies.total'])('%s runs along a row', (rule) => {
    const columns = [...ofRule(rule).values()].map(({ column }) => column);

    expect(new Set(columns)).toEqual(new Set([undefined]));
  });

  test.each(['requests.outcome-total', 'requests.balance'])('%s runs along a column', (rule) => {
    expect([...ofRule(rule).values()].map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('every cell knows the equations it stands in', () => {
    for (const [cell, memberships] of of) {
      const expected = equations.flatMap(({ cells }, equation) =>
        cells.flatMap((one) => (one.cell === cell ? [{ equation, weight: one.weight }] : [])),
      );

      expect(memberships).toEqual(expected);
    }
    expect(of.size).toBe(190);
  });

  test('with what last year’s report asks for of a cell, in its column', () => {
    const cell = place('/requests/carriedOver/total');
    const together = equationsOf(plan, [{ cell, value: 4 }]);

    expect(together.equations.slice(0, -1)).toEqual(equations);
    expect(together.equations.at(-1)).toEqual({
      target: cell,
      cells: [{ cell, weight: 1 }],
      constant: 4,
      column: 6,
    });
    expect(together.of.get(cell)).toEqual([
      ...(of.get(cell) ?? []),
      { equation: equations.length, weight: 1 },
    ]);
  });
});

describe('parts that hang together', () => {
  test.each(editions)('section 3, and each row of section 4: %s', (edition) => {
    const own = equationsOf(planFor(edition, 'form'), []);
    const parts = partsOf(own);

    expect(parts.map(({ length }) => length)).toEqual([own.equations.length - 3, 1, 1, 1]);
    expect(parts.flat().sort((a, b) => a - b)).toEqual(own.equations.map((_, index) => index));
  });
});
