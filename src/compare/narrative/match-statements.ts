import { type Found, findStatements } from './find-statements.js';
import { inOrder } from './in-order.js';
import type { Statement } from './statements.js';

/** Two statements that are one. */
export interface Match extends Found {
  /** Whether they stand at the same place among the others of their section. */
  readonly inPlace: boolean;
}

type Statements = readonly Statement[];

const turned = ({ before, after, exact }: Found): Found => ({ before: after, after: before, exact });

function match(before: Statements, after: Statements): readonly Match[] {
  const found = findStatements(before, after);
  const atHome = found.filter((one) => before[one.before]?.section === after[one.after]?.section);
  const placed = inOrder(atHome);
  return found.map((one) => ({ ...one, inPlace: placed.has(one) }));
}

/** Whether a list of statements stands behind another in a fixed order of all such lists. */
function isBehind(a: Statements, b: Statements): boolean {
  const differing = a.findIndex(
    ({ section, words }, index) => section !== b[index]?.section || words !== b[index]?.words,
  );
  const [one, other] = [a[differing], b[differing]].map((item) =>
    item ? `${item.section} ${item.words}` : '',
  );
  return (one as string) > (other as string);
}

/**
 * The statements of one report that stand in the other, unchanged or changed. Which of several equal ways to match is
 * taken does not depend on which report is called the one before: turned round, it gives the same matches.
 */
export function matchStatements(before: Statements, after: Statements): readonly Match[] {
  if (!isBehind(before, after)) return match(before, after);
  return match(after, before).map((one) => ({ ...turned(one), inPlace: one.inPlace }));
}
