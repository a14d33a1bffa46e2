import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An example of the documentation. */
export interface Example {
  /** The file and the line it begins at. */
  readonly name: string;
  readonly code: string;
}

const FENCE = /^([ *]*)```ts\n([\s\S]*?)^\1```$/gm;

/** The TypeScript examples of a file, in fenced blocks of Markdown or of a doc comment. */
function examplesOf(file: string): Example[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(FENCE)].map(({ index, 1: margin = '', 2: block = '' }) => ({
    name: `${file.slice(root.length)}:${text.slice(0, index).split('\n').length + 1}`,
    code: block
      .split('\n')
      .map((line) =>
        line.startsWith(margin) ? line.slice(margin.length) : line.slice(margin.trimEnd().length),
      )
      .join('\n'),
  }));
}

/** The examples of the readmes, the guides and all doc comments. */
export function allExamples(): Example[] {
  const sources = ts.sys.readDirectory(`${root}src`, ['.ts']);
  const guides = ts.sys.readDirectory(`${root}docs`, ['.md']);
  return [`${root}README.md`, `${root}README.zh-CN.md`, ...guides, ...sources].flatMap(examplesOf);
}

/** The entry of the package a module specifier names, as the file it is built from. */
function sourceOf(specifier: string): string {
  return `${root}src${specifier.slice('zfxxgk-report'.length)}/index.ts`;
}

/** An example as a module that hands what stands before each `//=>`, and what stands after it, to `check`. */
export function runnable({ code }: Example): string {
  const checked = code
    .split('\n')
    .map((line) => {
      const [, indent, left, right] = /^(\s*)(.+?);? \/\/=> (.+)$/.exec(line) ?? [];
      if (left === undefined) return line;
      const [, condition = '', expression = left] = /^(if \(.+?\) )(.+)$/.exec(left) ?? [];
      return `${indent}${condition}check((${expression}), (${right}));`;
    })
    .join('\n')
    .replace(/from '(zfxxgk-report[\w/]*)'/g, (_, specifier) => `from '${sourceOf(specifier)}'`);
  return `declare const check: (actual: unknown, expected: unknown) => void;\n${checked}\nexport {};\n`;
}
