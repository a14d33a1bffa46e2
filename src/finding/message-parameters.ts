import type { Locale } from '../form/locale.js';
import type { Finding } from './finding.js';
import type { Wanted } from './list-of-cells.js';
import type { Rule } from './rule.js';
import { type Parameter, wordedParam } from './worded-params.js';

/** What of a finding its message is made of. */
export type Describable = Pick<Finding, 'rule' | 'cells' | 'missing' | 'params'> & Partial<Finding>;

/** Makes a parameter of a message of what a finding holds; undefined where it does not hold that. */
export type Maker = (finding: Describable, wanted: Wanted) => Parameter;

/** What fills a place of the message of a finding. */
export function parameterOf<L extends Locale>(
  rule: Pick<Rule<L>, 'worded' | 'made'>,
  name: string,
  finding: Describable,
  wanted: Wanted<L>,
): Parameter {
  if (Object.hasOwn(finding.params, name)) return wordedParam(rule, finding, name, wanted.locale);
  return rule.made?.[name]?.(finding, wanted);
}
