import type { Locale } from '../form/locale.js';
import type { Wanted } from './list-of-cells.js';
import { type Describable, parameterOf } from './message-parameters.js';
import type { Rule } from './rule.js';
import type { Parameter } from './worded-params.js';

/** A message is a line on a screen: where it gets this long, lists are counted and not named. */
const LONGEST = 120;
const PLACEHOLDER = /\{(\w+)\}/;
/** A part of a message that is left out where something of it is not known. */
const OPTIONAL = /\[([^[\]]*)\]/;

/** A part of a message: text and, at the odd places, the names of what stands between. */
type Part = readonly string[];

/** The parts of each message that was asked for, those at the odd places optional: there are as many as rules. */
const known = new Map<string, readonly Part[]>();

function partsOf(message: string): readonly Part[] {
  let parts = known.get(message);
  if (!parts) {
    parts = message.split(OPTIONAL).map((part) => part.split(PLACEHOLDER));
    known.set(message, parts);
  }
  return parts;
}

/** A part of a message with its places filled; nothing for an optional one of which something is not known. */
function filledPart(part: Part, isOptional: boolean, fill: (name: string) => Parameter): string {
  let text = part[0] as string;
  for (let at = 1; at < part.length; at += 2) {
    const value = fill(part[at] as string);
    if (value === undefined && isOptional) return '';
    text += `${value ?? ''}${part[at + 1]}`;
  }
  return text;
}

function filled<L extends Locale>(rule: Rule<L>, finding: Describable, wanted: Wanted<L>): string {
  const fill = (name: string): Parameter => parameterOf(rule, name, finding, wanted);
  return partsOf(rule.message[wanted.locale])
    .map((part, place) => filledPart(part, place % 2 === 1, fill))
    .join('');
}

/** The message of a finding by its rule: shorter than 120 characters unless what it quotes is long. */
export function messageOf<L extends Locale>(rule: Rule<L>, finding: Describable, locale: L): string {
  const message = filled(rule, finding, { locale, lists: 'named' });
  return message.length < LONGEST ? message : filled(rule, finding, { locale, lists: 'counted' });
}
