import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A command of the documentation and what it prints. */
export interface Command {
  /** The file and the line it stands in. */
  readonly name: string;
  readonly words: readonly string[];
  /** The lines it prints; `…` stands for any number of them. */
  readonly output: readonly string[];
}

/** A document one can follow in an empty folder: the programs it has the reader save, and what is then typed. */
export interface Session {
  readonly document: string;
  readonly programs: ReadonlyMap<string, string>;
  readonly commands: readonly Command[];
}

/** The reports that the documents speak of, by the name they have them saved under. */
export const reportsSaved: Readonly<Record<string, string>> = {
  '2024.md': `${root}examples/years/yunting-environment-2024.md`,
  '2025.md': `${root}examples/drafts/yunting-environment-2025.md`,
};

const CONSOLE = /^```console\n([\s\S]*?)^```$/gm;
const PROGRAM = /^```js\n\/\/ (\S+)\n([\s\S]*?)^```$/gm;

function wordsOf(line: string): readonly string[] {
  return Array.from(line.matchAll(/'([^']*)'|(\S+)/g), ([, quoted, bare = '']) => quoted ?? bare);
}

/** The commands of a block, each with the lines up to the next. */
function commandsIn(block: string, name: (line: number) => string): Command[] {
  const commands: { name: string; words: readonly string[]; output: string[] }[] = [];
  for (const [index, line] of block.split('\n').slice(0, -1).entries()) {
    if (line.startsWith('$ '))
      commands.push({ name: name(index), words: wordsOf(line.slice(2)), output: [] });
    else commands.at(-1)?.output.push(line);
  }
  return commands;
}

/** What a document, named by its path in the repository, has its readers save and type. */
export function sessionOf(document: string): Session {
  const text = readFileSync(`${root}${document}`, 'utf8');
  const commands = Array.from(text.matchAll(CONSOLE), ({ index, 1: block = '' }) => {
    const first = text.slice(0, index).split('\n').length + 1;
    return commandsIn(block, (line) => `${document}:${first + line}`);
  });
  const programs = Array.from(text.matchAll(PROGRAM), ([, name = '', code = '']) => [name, code] as const);
  return { document, programs: new Map(programs), commands: commands.flat() };
}

/** What the readmes and the guides have their readers type, document by document. */
export function allSessions(): readonly Session[] {
  const guides = readdirSync(`${root}docs/guides`, { encoding: 'utf8', recursive: true }).sort();
  const documents = guides.filter((file) => file.endsWith('.md')).map((file) => `docs/guides/${file}`);
  return ['README.md', 'README.zh-CN.md', ...documents]
    .map(sessionOf)
    .filter(({ commands }) => commands.length > 0);
}

/** What a command printed, with what the documentation passes over in silence left out of it too. */
export function asDocumented(printed: string, output: readonly string[]): readonly string[] {
  const lines = printed.split('\n').map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  const kept: string[] = [];
  let from = 0;
  for (const [index, line] of output.entries()) {
    if (line !== '…') {
      kept.push(lines[from] ?? '(nothing)');
      from++;
      continue;
    }
    const next = output[index + 1];
    const to = next === undefined ? lines.length : lines.indexOf(next, from);
    if (to > from) kept.push('…');
    from = Math.max(from, to);
  }
  return [...kept, ...lines.slice(from)];
}
