import { familyOf, type RuleId } from '../finding/rule-id.js';
import { ruleIds } from '../finding/rules.js';
import { similarity } from '../text/similarity.js';

/** The rules that a name stands for: all without one, those of a family for `value.*`; none for a name that is unknown. */
export function rulesNamed(name?: string): readonly RuleId[] {
  if (name === undefined) return ruleIds;
  return ruleIds.filter((id) => id === name || `${familyOf(id)}.*` === name);
}

const NEAREST = 3;
const ALIKE = 0.6;
/** No id is longer; of a longer name the rest is not looked at. */
const LONGEST = 64;

/** How alike a name is to an id or to what stands behind its family; an id that it is a part of is as good as found. */
function likeness(name: string, id: RuleId): number {
  if (name !== '' && id.includes(name)) return 1;
  return Math.max(similarity(name, id), similarity(name, id.slice(familyOf(id).length + 1)));
}

/** The rules that are called most like a name. */
export function nearestRules(name: string): readonly RuleId[] {
  const given = name.slice(0, LONGEST).toLowerCase();
  return ruleIds
    .map((id) => ({ id, alike: likeness(given, id) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, NEAREST)
    .map(({ id }) => id);
}
