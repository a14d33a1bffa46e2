import type { DiffFilter } from '../compare/diff-options.js';
import { editionForYear } from '../form/forms.js';
import { nearestRules, rulesNamed } from './named-rules.js';
import { findingFormats, formats, type Request, targets } from './request.js';
import { ruleSettings } from './rule-option.js';
import type { Say } from './say.js';

/** The commands there are. */
export const commands = ['check', 'diagnose', 'render', 'diff', 'trend', 'aggregate', 'rules'] as const;

export type Command = (typeof commands)[number];

/** What was asked for, or what is wrong with it. */
export type Asked = Request | { readonly command: 'wrong'; readonly why: string };

type Value = string | boolean | undefined;

/** The options given, by name. */
export type Values = Readonly<Record<string, Value | readonly Value[]>>;

export const wrong = (why: string) => ({ command: 'wrong', why }) as const;

/** One of the values that an option takes; null for any other. */
export function oneOf<T extends string>(allowed: readonly T[], value: Values[string]): T | null {
  return allowed.find((one) => one === value) ?? null;
}

const wrongFormat = ({ from }: Values, words: Say) =>
  wrong(words.badValue('--from', String(from), formats.join(', ')));

/** What several commands ask: how to read the files, and what to compare with. */
function sharedOptions({ from, previous }: Values) {
  const format = oneOf(formats, from);
  return {
    ...(format && { from: format }),
    ...(previous !== undefined && { previous: String(previous) }),
  };
}

function isInputReadTwice(files: readonly string[], { previous }: Values): boolean {
  return [...files, previous].filter((file) => file === '-').length > 1;
}

function checkRequest(files: readonly string[], values: Values, words: Say): Asked {
  if (values['ndjson'] === true) return checkLinesRequest(files, values, words);
  const { from, previous, rule = [], json, format = json ? 'json' : 'text' } = values;
  const asked = oneOf(findingFormats, format);
  if (files.length === 0) return wrong(words.noFile('check'));
  if (isInputReadTwice(files, values)) return wrong(words.inputTwice);
  if (from !== undefined && !oneOf(formats, from)) return wrongFormat(values, words);
  if (previous !== undefined && files.length > 1) return wrong(words.oneFileWithPrevious);
  if (!asked) return wrong(words.badValue('--format', String(format), findingFormats.join(', ')));
  if (json && asked !== 'json') return wrong(words.twoFormats);
  const given = [rule].flat().map(String);
  const rules = ruleSettings(given);
  if ('wrong' in rules) return wrong(words.badValue('--rule', rules.wrong as string, words.ruleSetting));
  return {
    command: 'check',
    files,
    format: asked,
    ...sharedOptions(values),
    ...(given.length > 0 && { rules }),
  };
}

/** `check --ndjson` reads standard input unless files are named, and takes no option about a single file. */
function checkLinesRequest(files: readonly string[], values: Values, words: Say): Asked {
  const { rule = [], from, previous, format } = values;
  const other = Object.entries({ from, previous, format }).find(([, value]) => value !== undefined);
  if (other) return wrong(words.notWithLines(`--${other[0]}`));
  if (isInputReadTwice(files, values)) return wrong(words.inputTwice);
  const given = [rule].flat().map(String);
  const rules = ruleSettings(given);
  if ('wrong' in rules) return wrong(words.badValue('--rule', rules.wrong as string, words.ruleSetting));
  return {
    command: 'check-lines',
    files: files.length > 0 ? files : ['-'],
    ...(given.length > 0 && { rules }),
  };
}

function diagnoseRequest(files: readonly string[], values: Values, words: Say): Asked {
  const [file, ...more] = files;
  if (file === undefined) return wrong(words.noFile('diagnose'));
  if (more.length > 0) return wrong(words.oneFile('diagnose'));
  if (isInputReadTwice(files, values)) return wrong(words.inputTwice);
  if (values['from'] !== undefined && !oneOf(formats, values['from'])) return wrongFormat(values, words);
  return { command: 'diagnose', file, json: values['json'] === true, ...sharedOptions(values) };
}

function renderRequest(files: readonly string[], values: Values, words: Say): Asked {
  const { to, year, agency, from } = values;
  const format = oneOf(formats, from);
  const [file, ...more] = files;
  if (file === undefined) return wrong(words.noFile('render'));
  if (more.length > 0) return wrong(words.oneFile('render'));
  if (to === undefined) return wrong(words.valueMissing('--to'));
  const target = oneOf(targets, to);
  if (!target) return wrong(words.badValue('--to', String(to), targets.join(', ')));
  if (from !== undefined && !format) return wrongFormat(values, words);
  if (year !== undefined && !/^\d{4}$/.test(String(year))) {
    return wrong(words.badValue('--year', String(year), words.year));
  }
  return {
    command: 'render',
    file,
    to: target,
    ...(format && { from: format }),
    ...(year !== undefined && { year: Number(year) }),
    ...(agency !== undefined && { agency: String(agency) }),
  };
}

/** The request to compare files, printed as text unless asked for otherwise. */
function comparedFiles(files: readonly string[], { to = 'text', from }: Values, words: Say) {
  const [target, format] = [oneOf(targets, to), oneOf(formats, from)];
  if (files.filter((file) => file === '-').length > 1) return wrong(words.inputTwice);
  if (!target) return wrong(words.badValue('--to', String(to), targets.join(', ')));
  if (from !== undefined && !format) return wrongFormat({ from }, words);
  return { command: 'compare', files, to: target, ...(format && { from: format }) } as const;
}

function trendRequest(files: readonly string[], values: Values, words: Say): Asked {
  if (files.length === 0) return wrong(words.noFile('trend'));
  const request = comparedFiles(files, values, words);
  return request.command === 'wrong' ? request : { ...request, command: 'trend' };
}

const filters: readonly DiffFilter[] = ['changed', 'totals'];

function diffRequest(files: readonly string[], values: Values, words: Say): Asked {
  const { only } = values;
  const filter = oneOf(filters, only);
  if (files.length === 0) return wrong(words.noFile('diff'));
  if (files.length !== 2) return wrong(words.twoFiles);
  if (only !== undefined && !filter) return wrong(words.badValue('--only', String(only), filters.join(', ')));
  const request = comparedFiles(files, values, words);
  return request.command === 'wrong'
    ? request
    : { ...request, command: 'diff', ...(filter && { only: filter }) };
}

function rulesRequest([name, ...more]: readonly string[], values: Values, words: Say): Asked {
  if (more.length > 0) return wrong(words.oneRule);
  const rules = rulesNamed(name);
  if (rules.length === 0) return wrong(words.unknownRule(String(name), nearestRules(String(name))));
  return { command: 'rules', rules, json: values['json'] === true };
}

function aggregateRequest(files: readonly string[], values: Values, words: Say): Asked {
  const { agency, year, to = 'json', from, ndjson } = values;
  const [target, format, isLines] = [oneOf(targets, to), oneOf(formats, from), ndjson === true];
  if (files.length === 0 && !isLines) return wrong(words.noFile('aggregate'));
  if (isInputReadTwice(files, values)) return wrong(words.inputTwice);
  if (agency === undefined) return wrong(words.optionMissing('aggregate', '--agency'));
  if (year === undefined) return wrong(words.optionMissing('aggregate', '--year'));
  if (editionForYear(Number(year)) === undefined)
    return wrong(words.badValue('--year', String(year), words.formYear));
  if (!target) return wrong(words.badValue('--to', String(to), targets.join(', ')));
  if (from !== undefined && !format) return wrongFormat(values, words);
  if (from !== undefined && isLines) return wrong(words.notWithLines('--from'));
  return {
    command: 'aggregate',
    files: files.length > 0 ? files : ['-'],
    isLines,
    agency: String(agency),
    year: Number(year),
    to: target,
    ...(format && { from: format }),
  };
}

/** What each command asks for, from the files and the options given to it. */
export const requests: Readonly<Record<Command, typeof checkRequest>> = {
  check: checkRequest,
  diagnose: diagnoseRequest,
  render: renderRequest,
  diff: diffRequest,
  trend: trendRequest,
  rules: rulesRequest,
  aggregate: aggregateRequest,
};
