import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Locale } from '../form/locale.js';
import { type Asked, oneOf, type Values, wrong } from './requests/asked.js';
import { type Command, commands, requests } from './requests/requests.js';
import { say } from './say/index.js';
import type { Say } from './say/say.js';

/** The arguments understood, or what is wrong with them. */
export interface Arguments {
  readonly locale: Locale;
  readonly request: Asked;
}

type Options = NonNullable<ParseArgsConfig['options']>;

const common: Options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string' },
};
const reading: Options = { from: { type: 'string' } };
const lines: Options = { ndjson: { type: 'boolean' } };
const json: Options = { json: { type: 'boolean' } };
const data: Options = { ...json, previous: { type: 'string' } };
const ofCommand: Readonly<Record<Command, Options>> = {
  check: {
    ...reading,
    ...data,
    ...lines,
    format: { type: 'string' },
    rule: { type: 'string', multiple: true },
  },
  diagnose: { ...reading, ...data },
  render: { ...reading, to: { type: 'string' }, year: { type: 'string' }, agency: { type: 'string' } },
  diff: { ...reading, to: { type: 'string' }, only: { type: 'string' } },
  trend: { ...reading, to: { type: 'string' } },
  aggregate: {
    ...reading,
    ...lines,
    to: { type: 'string' },
    year: { type: 'string' },
    agency: { type: 'string' },
  },
  rules: json,
};
const allOptions: Options = Object.assign({}, common, ...commands.map((command) => ofCommand[command]));

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
