import type { Relation, RelationId } from '../form/relations.js';

/** A relation with its cells by index. */
export interface RelationPlan {
  readonly rule: RelationId;
  readonly target: number;
  /** The terms that are added. */
  readonly plus: readonly number[];
  /** The terms that are taken away. */
  readonly minus: readonly number[];
  /** Target and terms, in the order of the form. */
  readonly members: readonly number[];
}

/** Lays out a relation; terms that are not in play take no part. */
export function relationPlan(
  { id, target, terms }: Relation,
  inPlay: ReadonlySet<string>,
  indexOf: ReadonlyMap<string, number>,
): RelationPlan {
  const index = (address: string) => indexOf.get(address) as number;
  const weighing = (sign: number) =>
    terms
      .filter(({ address, weight }) => weight === sign && inPlay.has(address))
      .map(({ address }) => index(address));
  const [plus, minus] = [weighing(1), weighing(-1)];
  const members = [...plus, ...minus, index(target)].sort((a, b) => a - b);
  return { rule: id, target: index(target), plus, minus, members };
}
