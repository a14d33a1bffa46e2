import type { Locale } from '../form/locale.js';
import type { Wanted } from './list-of-cells.js';
import { type Describable, parametersOf } from './message-parameters.js';
import type { Rule } from './rule.js';
import type { Parameters } from './worded-params.js';

/** A message is a line on a screen: where it gets this long, lists are counted and not named. */
const LONGEST = 120;
const PLACEHOLDER = /\{(\w+)\}/g;

function fill(template: string, parameters: Parameters): string {
  return template.replace(PLACEHOLDER, (_, name: string) => String(parameters[name] ?? ''));
}

function isComplete(part: string, parameters: Parameters): boolean {
  return [...part.matchAll(PLACEHOLDER)].every(([, name = '']) => parameters[name] !== undefined);
}

function filled({ message }: Rule, finding: Describable, wanted: Wanted): string {
  const parameters = parametersOf(finding, wanted);
  const template = message[wanted.locale].replace(/\[([^[\]]*)\]/g, (_, part: string) =>
    isComplete(part, parameters) ? part : '',
  );
  return fill(template, parameters);
}

/** The message of a finding by its rule: shorter than 120 characters unless what it quotes is long. */
export function messageOf(rule: Rule, finding: Describable, locale: Locale): string {
  const message = filled(rule, finding, { locale, lists: 'named' });
  return message.length < LONGEST ? message : filled(rule, finding, { locale, lists: 'counted' });
}
