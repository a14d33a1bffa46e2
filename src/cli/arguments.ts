import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Locale } from '../form/locale.js';
import { type Say, say } from './say.js';

/** What a report can be rendered to. */
export const targets = ['markdown', 'text', 'json'] as const;

export type Target = (typeof targets)[number];

/** What was asked for. */
export type Request =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'check'; readonly files: readonly string[]; readonly json: boolean }
  | {
      readonly command: 'render';
      readonly file: string;
      readonly to: Target;
      readonly year?: number;
      readonly agency?: string;
    };

/** The arguments understood, or what is wrong with them. */
export interface Arguments {
  readonly locale: Locale;
  readonly request: Request | { readonly command: 'wrong'; readonly why: string };
}

type Options = NonNullable<ParseArgsConfig['options']>;

const common: Options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string' },
};
const ofCommand: Readonly<Record<'check' | 'render', Options>> = {
  check: { json: { type: 'boolean' } },
  render: { to: { type: 'string' }, year: { type: 'string' }, agency: { type: 'string' } },
};
const allOptions: Options = { ...common, ...ofCommand.check, ...ofCommand.render };

type Values = Readonly<Record<string, string | boolean | undefined>>;

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

function wrongOption(
  tokens: Tokens,
  command: 'check' | 'render',
  { unknownOption, valueMissing, valueUnwanted }: Say,
) {
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

function checkRequest(files: readonly string[], { json }: Values, words: Say): Arguments['request'] {
  if (files.length === 0) return wrong(words.noFile('check'));
  if (files.filter((file) => file === '-').length > 1) return wrong(words.inputTwice);
  return { command: 'check', files, json: json === true };
}

function renderRequest(files: readonly string[], values: Values, words: Say): Arguments['request'] {
  const { to, year, agency } = values;
  const [file, ...more] = files;
  if (file === undefined) return wrong(words.noFile('render'));
  if (more.length > 0) return wrong(words.oneFile);
  if (to === undefined) return wrong(words.valueMissing('--to'));
  const target = targets.find((one) => one === to);
  if (!target) return wrong(words.badValue('--to', String(to), targets.join(', ')));
  if (year !== undefined && !/^\d{4}$/.test(String(year))) {
    return wrong(words.badValue('--year', String(year), words.year));
  }
  return {
    command: 'render',
    file,
    to: target,
    ...(year !== undefined && { year: Number(year) }),
    ...(agency !== undefined && { agency: String(agency) }),
  };
}

function requestOf(positionals: readonly string[], values: Values, tokens: Tokens, words: Say) {
  const { help, version } = values;
  if (help === true) return { command: 'help' } as const;
  if (version === true) return { command: 'version' } as const;
  const [command, ...files] = positionals;
  if (command === undefined) return wrong(words.noCommand);
  if (command !== 'check' && command !== 'render') return wrong(words.unknownCommand(command));
  const mistake = wrongOption(tokens, command, words);
  if (mistake) return wrong(mistake);
  return command === 'check' ? checkRequest(files, values, words) : renderRequest(files, values, words);
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
