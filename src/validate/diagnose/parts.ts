import type { Equation, Equations, Membership } from './equations.js';

/** Equations that hang together by the cells they share: a change in one part touches no other. */
export function partsOf({ equations, of }: Equations): readonly (readonly number[])[] {
  const parts: number[][] = [];
  const seen = new Set<number>();
  equations.forEach((_, first) => {
    if (seen.has(first)) return;
    const part: number[] = [first];
    seen.add(first);
    for (const index of part) {
      const { cells } = equations[index] as Equation;
      const beside = cells.flatMap(({ cell }) => of.get(cell) as readonly Membership[]);
      for (const { equation } of beside) {
        if (seen.has(equation)) continue;
        seen.add(equation);
        part.push(equation);
      }
    }
    parts.push(part);
  });
  return parts;
}
