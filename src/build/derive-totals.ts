import type { Address } from '../form/address.js';
import type { Relation } from '../form/relations.js';

/** A way to come to the figure of a cell: what is added, less what is taken away. */
interface Way {
  readonly plus: readonly Address[];
  readonly minus: readonly Address[];
}

/** The ways to come to the cells that others determine. */
export interface Ways {
  /** 总计 and 三（七）: what a cell is the sum of. */
  readonly sums: ReadonlyMap<Address, readonly Way[]>;
  /** What balances the other three lines of a column, where there is no sum. */
  readonly balances: ReadonlyMap<Address, readonly Way[]>;
}

function add(ways: Map<Address, Way[]>, address: Address, way: Way): void {
  const others = ways.get(address);
  if (others) others.push(way);
  else ways.set(address, [way]);
}

/** The relations, with those terms alone that a report has. */
export function relationsAmong(
  relations: readonly Relation[],
  inPlay: ReadonlySet<Address>,
): readonly Relation[] {
  return relations.map((relation) => ({
    ...relation,
    terms: relation.terms.filter(({ address }) => inPlay.has(address)),
  }));
}

/** Reads the relations as ways to come to the cells they determine. */
export function waysOf(relations: readonly Relation[]): Ways {
  const sums = new Map<Address, Way[]>();
  const balances = new Map<Address, Way[]>();
  for (const { target, terms } of relations) {
    const weighing = (sign: number) =>
      terms.filter(({ weight }) => weight === sign).map(({ address }) => address);
    const [plus, minus] = [weighing(1), weighing(-1)];
    add(minus.length === 0 ? sums : balances, target, { plus, minus });
    for (const address of minus) {
      add(balances, address, { plus, minus: [target, ...minus.filter((other) => other !== address)] });
    }
  }
  return { sums, balances };
}

/** The cells that others determine. */
export function determinedCells({ sums, balances }: Ways): ReadonlySet<Address> {
  return new Set([...sums.keys(), ...balances.keys()]);
}

/** The value of a cell: a count, `'n/a'`, and anything else where it has none. */
type Standing = (address: Address) => unknown;

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/**
 * What a way comes to; undefined where a cell on it has no figure, since a blank is not a zero. What does not apply
 * adds nothing, but where nothing applies there is no figure either.
 */
function figureOf({ plus, minus }: Way, standing: Standing): number | undefined {
  let figure = 0;
  let counted = false;
  for (const [addresses, sign] of [
    [plus, 1],
    [minus, -1],
  ] as const) {
    for (const address of addresses) {
      const value = standing(address);
      if (isCount(value)) {
        figure += sign * value;
        counted = true;
      } else if (value !== 'n/a') return undefined;
    }
  }
  return counted ? figure : undefined;
}

/** What the first way to a cell that can be gone comes to: its row goes before its column. */
function firstFigure(ways: readonly Way[] | undefined, standing: Standing): number | undefined {
  for (const way of ways ?? []) {
    const figure = figureOf(way, standing);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/**
 * The figures that the relations give for open cells. A cell is the sum that the form makes it; only where that is
 * not known is it what balances its column.
 *
 * @param standing what stands in the cells that are not open
 * @param open the cells to settle, in the order of the form
 * @param accept whether a figure can stand in a cell
 */
export function deriveTotals(
  { sums, balances }: Ways,
  standing: Standing,
  open: readonly Address[],
  accept: (address: Address, figure: number) => boolean,
): ReadonlyMap<Address, number> {
  const settled = new Map<Address, number>();
  const value: Standing = (address) => settled.get(address) ?? standing(address);
  const settle = (ways: Ways[keyof Ways]) => (address: Address) => {
    if (settled.has(address)) return false;
    const figure = firstFigure(ways.get(address), value);
    if (figure === undefined || !accept(address, figure)) return false;
    settled.set(address, figure);
    return true;
  };
  // Each cell settled can open a way to another, and a sum goes before any balance.
  do while (open.filter(settle(sums)).length > 0);
  while (open.some(settle(balances)));
  return settled;
}
