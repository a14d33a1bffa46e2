import { moneyUnits } from '../form/disclosure.js';
import { keyed } from '../form/keyed.js';
import type { Locale } from '../form/locale.js';
import { sections } from '../form/sections.js';
import type { Wording } from '../form/wording.js';
import type { Finding } from './finding.js';
import { separators } from './list-of-cells.js';
import type { Rule } from './rule.js';

/** What fills a place of a message; undefined where there is nothing to fill it. */
export type Parameter = string | number | undefined;

const units = keyed<string, Wording>(moneyUnits);

/** Parameters that are keys of the form in whatever rule has them. */
const ofAllRules: NonNullable<Rule['worded']> = { section: sections, unit: units, expectedUnit: units };

/** A parameter that a finding brings along, in words where it holds keys of the form. */
export function wordedParam<L extends Locale>(
  { worded }: Pick<Rule<L>, 'worded'>,
  { params }: Pick<Finding, 'params'>,
  name: string,
  locale: L,
): Parameter {
  const value = params[name];
  const parts = worded?.[name] ?? ofAllRules[name];
  if (!parts || typeof value !== 'string') return value;
  const labels = value.split(',').map((key) => parts.find((part) => part.key === key)?.[locale]);
  return labels.includes(undefined) ? value : labels.join(separators[locale]);
}
