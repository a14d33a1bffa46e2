import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';
import ts from 'typescript';
import { withEnums } from './inlined-enums.js';

/**
 * What the reader of pages leaves off: no page is XML, and `src/parse/front-ends/character-references.ts` decodes the
 * references that there are. Left off, they are false wherever the tokenizer asks for them.
 */
const LEFT_OFF =
  /\bthis\.(?:xmlMode|decodeEntities|recognizeSelfClosing)\b|\bthis\.state === State\.InEntity\b/g;

/** What nothing calls then, and what a source that is read in one go has no use for. */
const uncalled: readonly string[] = [
  'startEntity',
  'stateInEntity',
  'emitCodePoint',
  'stateInProcessingInstruction',
  'reset',
  'resume',
];

/** What is told of that the reader ignores: src/parse/front-ends/html.ts. */
export const ignored: readonly string[] = [
  'ontextentity',
  'onattribentity',
  'oncomment',
  'oncdata',
  'ondeclaration',
  'onprocessinginstruction',
  'onend',
];

/** What it keeps of settings and references. */
const KEPT = /^(?:xmlMode|decodeEntities|recognizeSelfClosing|entityDecoder|entityStart|baseState)\b/;

/** Whether a part of the tokenizer serves only what is left off. */
function isIdle(node: ts.Node, file: ts.SourceFile): boolean {
  const text = node.getText(file);
  if (ts.isImportDeclaration(node)) return text.includes('entities/decode');
  if (ts.isMethodDeclaration(node)) return uncalled.includes(node.name.getText(file));
  if (ts.isPropertyDeclaration(node)) return KEPT.test(text);
  if (ts.isCaseClause(node)) return uncalled.some((name) => text.includes(`this.${name}(`));
  if (!ts.isExpressionStatement(node)) return false;
  if (ignored.some((event) => text.startsWith(`this.cbs.${event}(`))) return true;
  return KEPT.test(text.replace('this.', '')) && / = /.test(text);
}

/** The source of the tokenizer of htmlparser2 without what reading a page never comes to. */
export function forPages(source: string): string {
  const file = ts.createSourceFile('Tokenizer.js', source, ts.ScriptTarget.Latest);
  const idle: ts.Node[] = [];
  const look = (node: ts.Node): void => {
    if (isIdle(node, file)) idle.push(node);
    else ts.forEachChild(node, look);
  };
  look(file);
  const left = idle.reduceRight((text, { pos, end }) => text.slice(0, pos) + text.slice(end), source);
  return left.replace(LEFT_OFF, 'false');
}

/**
 * Makes of the tokenizer of htmlparser2 one for pages alone: without XML, without character references and the tables
 * of their names, and with the numbers that it calls by names of enums where these names stand.
 */
export const pageTokenizer: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'page-tokenizer',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]htmlparser2[\\/]dist[\\/]Tokenizer\.js$/ }, async ({ path }) => ({
      contents: withEnums(forPages(await readFile(path, 'utf8'))),
      loader: 'ts',
    }));
  },
};
