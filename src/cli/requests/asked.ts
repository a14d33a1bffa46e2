import type { SourceFormat } from '../../parse/index.js';
import { type RuleSettings, ruleSettings } from '../rule-option.js';
import type { Say } from '../say/say.js';
import { formats, type Request } from './request.js';

/** What is wrong with what was asked for. */
export interface Wrong {
  readonly command: 'wrong';
  readonly why: string;
}

/** What was asked for, or what is wrong with it. */
export type Asked = Request | Wrong;

type Value = string | boolean | undefined;

/** The options given, by name. */
export type Values = Readonly<Record<string, Value | readonly Value[]>>;

/** Makes out what a command is asked for, from the files and the options given to it. */
export type ReadRequest = (files: readonly string[], values: Values, words: Say) => Asked;

export const wrong = (why: string): Wrong => ({ command: 'wrong', why });

/** Whether something is wrong with what was asked for. */
export const isWrong = (asked: object): asked is Wrong => 'why' in asked;

/** One of the values that an option takes; null for any other. */
export function oneOf<T extends string>(allowed: readonly T[], value: Values[string]): T | null {
  return allowed.find((one) => one === value) ?? null;
}

/** Whether standard input is named more than once, as a file or with an option. */
export function isInputReadTwice(files: readonly string[], { previous }: Values): boolean {
  return [...files, previous].filter((file) => file === '-').length > 1;
}

/** What the files are to be read as. */
export function formatAsked({ from }: Values, words: Say): { readonly from?: SourceFormat } | Wrong {
  if (from === undefined) return {};
  const format = oneOf(formats, from);
  return format ? { from: format } : wrong(words.badValue('--from', String(from), formats.join(', ')));
}

/** The levels of rules that are set. */
export function rulesAsked({ rule = [] }: Values, words: Say): { readonly rules?: RuleSettings } | Wrong {
  const given = [rule].flat().map(String);
  if (given.length === 0) return {};
  const rules = ruleSettings(given);
  return 'wrong' in rules
    ? wrong(words.badValue('--rule', rules.wrong as string, words.ruleSetting))
    : { rules };
}
