import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { DiffFilter } from '../compare/diff-options.js';
import type { RuleId } from '../finding/rule-id.js';
import type { Locale } from '../form/locale.js';
import type { SourceFormat } from '../parse/index.js';
import { nearestRules, rulesNamed } from './named-rules.js';
import { type RuleSettings, ruleSettings } from './rule-option.js';
import { type Say, say } from './say.js';

/** What can be printed, and as what. */
export const targets = ['markdown', 'text', 'html', 'json'] as const;

export type Target = (typeof targets)[number];

/** What a file can be read as. */
export const formats = ['html', 'markdown', 'text'] as const satisfies readonly SourceFormat[];

/** What the findings can be printed as. */
export const findingFormats = ['text', 'json', 'sarif', 'markdown'] as const;

export type FindingFormat = (typeof findingFormats)[number];

/** How the files are to be read; without a format it is told from each of them. */
interface Reading {
  readonly from?: SourceFormat;
}

export interface CheckRequest extends Reading {
  readonly command: 'check';
  readonly files: readonly string[];
  readonly format: FindingFormat;
  /** The file with the report of the year before. */
  readonly previous?: string;
  readonly rules?: RuleSettings;
}

export interface DiagnoseRequest extends Reading {
  readonly command: 'diagnose';
  readonly file: string;
  readonly json: boolean;
  readonly previous?: string;
}

export interface RenderRequest extends Reading {
  readonly command: 'render';
  readonly file: string;
  readonly to: Target;
  readonly year?: number;
  readonly agency?: string;
}

export interface DiffRequest extends Reading {
  readonly command: 'diff';
  /** The report before and the report after. */
  readonly files: readonly string[];
  readonly to: Target;
  readonly only?: DiffFilter;
}

export interface TrendRequest extends Reading {
  readonly command: 'trend';
  readonly files: readonly string[];
  readonly to: Target;
}

export interface RulesRequest {
  readonly command: 'rules';
  /** The rules that are asked about: one to be explained, or several to be listed. */
  readonly rules: readonly RuleId[];
  readonly json: boolean;
}

/** What was asked for. */
export type Request =
  | { readonly command: 'help' | 'version' }
  | CheckRequest
  | DiagnoseRequest
  | RenderRequest
  | DiffRequest
  | TrendRequest
  | RulesRequest;

/** The arguments understood, or what is wrong with them. */
export interface Arguments {
  readonly locale: Locale;
  readonly request: Request | { readonly command: 'wrong'; readonly why: string };
}

/** The commands there are. */
export const commands = ['check', 'diagnose', 'render', 'diff', 'trend', 'rules'] as const;

type Command = (typeof commands)[number];

type Options = NonNullable<ParseArgsConfig['options']>;

const common: Options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string' },
};
const reading: Options = { from: { type: 'string' } };
const json: Options = { json: { type: 'boolean' } };
const data: Options = { ...json, previous: { type: 'string' } };
const ofCommand: Readonly<Record<Command, Options>> = {
  check: { ...reading, ...data, format: { type: 'string' }, rule: { type: 'string', multiple: true } },
  diagnose: { ...reading, ...data },
  render: { ...reading, to: { type: 'string' }, year: { type: 'string' }, agency: { type: 'string' } },
  diff: { ...reading, to: { type: 'string' }, only: { type: 'string' } },
  trend: { ...reading, to: { type: 'string' } },
  rules: json,
};
const allOptions: Options = Object.assign({}, common, ...commands.map((command) => ofCommand[command]));

type Value = string | boolean | undefined;
type Values = Readonly<Record<string, Value | readonly Value[]>>;

/** The given arguments as they stand; `parseArgs` is not strict, so that what is wrong can be said in two languages. */
function split(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: allOptions,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
}

type Tokens = ReturnType<typeof split>['tokens'];

function wrongOption(tokens: Tokens, command: Command, { unknownOption, valueMissing, valueUnwanted }: Say) {
  const known: Options = { ...common, ...ofCommand[command] };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) return unknownOption(token.rawName, command);
    if (option.type === 'string' && token.value === undefined) return valueMissing(token.rawName);
    if (option.type === 'boolean' && token.value !== undefined) return valueUnwanted(token.rawName);
  }
  return undefined;
}

const wrong = (why: string) => ({ command: 'wrong', why }) as const;

/** One of the values that an option takes; null for any other. */
function oneOf<T extends string>(allowed: readonly T[], value: Values[string]): T | null {
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

function checkRequest(files: readonly string[], values: Values, words: Say): Arguments['request'] {
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

function diagnoseRequest(files: readonly string[], values: Values, words: Say): Arguments['request'] {
  const [file, ...more] = files;
  if (file === undefined) return wrong(words.noFile('diagnose'));
  if (more.length > 0) return wrong(words.oneFile('diagnose'));
  if (isInputReadTwice(files, values)) return wrong(words.inputTwice);
  if (values['from'] !== undefined && !oneOf(formats, values['from'])) return wrongFormat(values, words);
  return { command: 'diagnose', file, json: values['json'] === true, ...sharedOptions(values) };
}

function renderRequest(files: readonly string[], values: Values, words: Say): Arguments['request'] {
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

function trendRequest(files: readonly string[], values: Values, words: Say): Arguments['request'] {
  if (files.length === 0) return wrong(words.noFile('trend'));
  const request = comparedFiles(files, values, words);
  return request.command === 'wrong' ? request : { ...request, command: 'trend' };
}

const filters: readonly DiffFilter[] = ['changed', 'totals'];

function diffRequest(files: readonly string[], values: Values, words: Say): Arguments['request'] {
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

function rulesRequest([name, ...more]: readonly string[], values: Values, words: Say): Arguments['request'] {
  if (more.length > 0) return wrong(words.oneRule);
  const rules = rulesNamed(name);
  if (rules.length === 0) return wrong(words.unknownRule(String(name), nearestRules(String(name))));
  return { command: 'rules', rules, json: values['json'] === true };
}

const requests: Readonly<Record<Command, typeof checkRequest>> = {
  check: checkRequest,
  diagnose: diagnoseRequest,
  render: renderRequest,
  diff: diffRequest,
  trend: trendRequest,
  rules: rulesRequest,
};

function requestOf(positionals: readonly string[], values: Values, tokens: Tokens, words: Say) {
  const { help, version } = values;
  if (help === true) return { command: 'help' } as const;
  if (version === true) return { command: 'version' } as const;
  const [given, ...files] = positionals;
  if (given === undefined) return wrong(words.noCommand(commands));
  const command = oneOf(commands, given);
  if (!command) return wrong(words.unknownCommand(given, commands));
  const mistake = wrongOption(tokens, command, words);
  return mistake ? wrong(mistake) : requests[command](files, values, words);
}

/** Understands the arguments of the command line. */
export function readArguments(args: readonly string[]): Arguments {
  const { positionals, values, tokens } = split(args);
  const { lang = 'zh' } = values as Values;
  if (lang !== 'zh' && lang !== 'en') {
    const why =
      lang === true ? say.zh.valueMissing('--lang') : say.zh.badValue('--lang', String(lang), 'zh, en');
    return { locale: 'zh', request: wrong(why) };
  }
  return { locale: lang, request: requestOf(positionals, values as Values, tokens, say[lang]) };
}
