import { aggregateCommand } from './aggregate-command.js';
import { readArguments } from './arguments.js';
import { checkCommand } from './check-command.js';
import { checkLinesCommand } from './check-lines-command.js';
import { complain } from './complain.js';
import { diagnoseCommand } from './diagnose-command.js';
import { diffCommand } from './diff-command.js';
import { renderCommand } from './render-command.js';
import { rulesCommand } from './rules-command.js';
import { say } from './say/index.js';
import type { ExitCode, Streams } from './streams.js';
import { trendCommand } from './trend-command.js';
import { version } from './version.js';

async function answer(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { locale, request } = readArguments(args);
  switch (request.command) {
    case 'help':
      streams.out(say[locale].help);
      return 0;
    case 'version':
      streams.out(`${version()}\n`);
      return 0;
    case 'check':
      return checkCommand(request, locale, streams);
    case 'check-lines':
      return checkLinesCommand(request, locale, streams);
    case 'diagnose':
      return diagnoseCommand(request, locale, streams);
    case 'render':
      return renderCommand(request, locale, streams);
    case 'diff':
      return diffCommand(request, locale, streams);
    case 'trend':
      return trendCommand(request, locale, streams);
    case 'aggregate':
      return aggregateCommand(request, locale, streams);
    case 'rules':
      return rulesCommand(request, locale, streams);
    case 'wrong':
      complain(streams, `${request.why}${locale === 'zh' ? '；' : '; '}${say[locale].seeHelp}`);
      return 2;
  }
}

/** Runs the command line. It never throws: a mistake of the program itself is told in one line too. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  try {
    return await answer(args, streams);
  } catch (error) {
    const { locale } = readArguments(args);
    complain(streams, say[locale].crashed(error instanceof Error ? error.message : String(error)));
    return 2;
  }
}
