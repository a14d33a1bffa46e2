import type { Locale } from '../form/locale.js';
import type { Wanted } from './list-of-cells.js';
import { type Describable, parameterOf } from './message-parameters.js';
import type { Rule } from './rule.js';
import type { Parameter } from './worded-params.js';

/** A message is a line on a screen: where it gets this long, lists are counted and not named. */
const LONGEST = 120;
const PLACEHOLDER = /\{(\w+)\}/g;
/** A part of a message that is left out where something of it is not known. */
const OPTIONAL = /\[([^[\]]*)\]/g;

type Fill = (name: string) => Parameter;

function isComplete(part: string, fill: Fill): boolean {
  return [...part.matchAll(PLACEHOLDER)].every(([, name = '']) => fill(name) !== undefined);
}

function filled<L extends Locale>(rule: Rule<L>, finding: Describable, wanted: Wanted<L>): string {
  const fill: Fill = (name) => parameterOf(rule, name, finding, wanted);
  return rule.message[wanted.locale]
    .replace(OPTIONAL, (_, part: string) => (isComplete(part, fill) ? part : ''))
    .replace(PLACEHOLDER, (_, name: string) => String(fill(name) ?? ''));
}

/** The message of a finding by its rule: shorter than 120 characters unless what it quotes is long. */
export function messageOf<L extends Locale>(rule: Rule<L>, finding: Describable, locale: L): string {
  const message = filled(rule, finding, { locale, lists: 'named' });
  return message.length < LONGEST ? message : filled(rule, finding, { locale, lists: 'counted' });
}
