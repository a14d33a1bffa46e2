import { disclosure2019, disclosure2021, moneyUnits } from '../form/disclosure.js';
import type { Keyed } from '../form/keyed.js';
import type { Locale } from '../form/locale.js';
import { governmentParts } from '../form/narrative-terms.js';
import { otherAsOneRow } from '../form/outcomes.js';
import { overviewTopics } from '../form/overview-topics.js';
import { sections } from '../form/sections.js';
import type { Wording } from '../form/wording.js';
import type { Finding } from './finding.js';
import { separators } from './list-of-cells.js';
import { pageKinds } from './page-kind.js';
import type { RuleId } from './rule-id.js';

/** What fills a place of a message; undefined where there is nothing to fill it. */
export type Parameter = string | number | undefined;

type Wordings = ReadonlyMap<string, Pick<Wording, 'zh' | 'en'>>;

function byKey(parts: readonly Keyed<string, Wording>[]): Wordings {
  return new Map(parts.map((part) => [part.key, part]));
}

/** The parts of a report that can be on the form of another edition. */
function partsWithEdition(): Wordings {
  return new Map([
    ['report', { zh: '报告', en: 'The report' }],
    ...byKey([...disclosure2021, ...disclosure2019, ...sections, otherAsOneRow]),
  ]);
}

/** Parameters that hold keys of the form, parted by commas, and are worded in the language of the message. */
function wordingsOfParameter(rule: RuleId, name: string): Wordings | undefined {
  if (name === 'section') return byKey(sections);
  if (name === 'page') return byKey(pageKinds);
  if (name === 'unit' || name === 'expectedUnit') return new Map(Object.entries(moneyUnits));
  if (rule === 'structure.overview-parts' && name === 'part') return byKey(overviewTopics);
  if (rule === 'structure.government-parts' && name === 'parts') return byKey(governmentParts);
  return rule === 'structure.edition' && name === 'part' ? partsWithEdition() : undefined;
}

/** A parameter that a finding brings along, in words where it holds keys of the form. */
export function wordedParam(
  { rule, params }: Pick<Finding, 'rule' | 'params'>,
  name: string,
  locale: Locale,
): Parameter {
  const value = params[name];
  const wordings = wordingsOfParameter(rule, name);
  if (!wordings || typeof value !== 'string') return value;
  const labels = value.split(',').map((key) => wordings.get(key)?.[locale]);
  return labels.includes(undefined) ? value : labels.join(separators[locale]);
}
