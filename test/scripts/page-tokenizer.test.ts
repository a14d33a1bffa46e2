import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { withEnums } from '../../scripts/inlined-enums.js';
import { forPages, ignored } from '../../scripts/page-tokenizer.js';
import { runs } from '../runs.js';

const source = readFileSync('node_modules/htmlparser2/dist/Tokenizer.js', 'utf8');
const built = withEnums(forPages(source));

function builtTokenizer(): typeof Tokenizer {
  const { outputText } = ts.transpileModule(built, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: { default?: typeof Tokenizer } = {};
  new Function('exports', outputText)(exported);
  return exported.default as typeof Tokenizer;
}

const events = [
  'ontext',
  'onopentagname',
  'onattribname',
  'onattribdata',
  'onattribend',
  'onopentagend',
  'onselfclosingtag',
  'onclosetag',
] as const;

/** All that a tokenizer tells the reader of a page, in order. */
function told(Made: typeof Tokenizer, page: string): readonly unknown[] {
  const all: unknown[] = [];
  const callbacks: Record<string, unknown> = Object.fromEntries(
    events.map(
      (event) => [event, (...places: readonly number[]) => void all.push([event, ...places])] as const,
    ),
  );
  for (const event of ignored) callbacks[event] = () => {};
  const tokenizer = new Made({ decodeEntities: false }, callbacks as never);
  tokenizer.write(page);
  tokenizer.end();
  return all;
}

/** What pages are made of, and what the tokenizer tells apart. */
const pieces = fc.constantFrom(
  ...'<|</|<!|<!--|--!>|-->|<![CDATA[|]]>|<?xml|?>|<!doctype html>|>|/>|/|=|"|\'|&amp;|&#x4e00;|&| '.split(
    '|',
  ),
  ...'p|a href|title|textarea|script|style|svg|plaintext|xmp|noembed|iframe|td|一|甲|\n'.split('|'),
);

describe('forPages', () => {
  const OfPages = builtTokenizer();

  test('leaves out what reading a page never comes to', () => {
    const members = Array.from(forPages(source).matchAll(/^ {4}(\w+)\(.*\{$/gm), ([, name]) => name);

    expect(members).toEqual(expect.arrayContaining(['write', 'end', 'pause', 'stateText']));
    expect(members).not.toEqual(expect.arrayContaining(['stateInEntity']));
    expect(members).not.toEqual(expect.arrayContaining(['stateInProcessingInstruction']));
    expect(forPages(source)).not.toMatch(/this\.(?:xmlMode|decodeEntities|entityDecoder =)|entities\/decode/);
  });

  test.each(ignored)('the reader ignores %s', (event) => {
    expect(readFileSync('src/parse/front-ends/html.ts', 'utf8')).toMatch(
      new RegExp(`^ *${event}: ignore,$`, 'm'),
    );
  });

  test('tells the same of whatever stands in a page', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (drawn) => {
        const page = drawn.join('');

        expect(told(OfPages, page)).toEqual(told(Tokenizer, page));
      }),
      { numRuns: runs(2000) },
    );
  });
});
