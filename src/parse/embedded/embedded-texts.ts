import { isReportTitle } from '../../text/report-title.js';
import { markupEscapes, stringEscapes } from './escapes.js';
import { stringLiterals } from './string-literals.js';
import { resolvedText, type TracedText, wholeText } from './traced-text.js';

/** A shorter text holds no report. */
const SHORTEST = 60;
/** Nor is a shorter one the title of a report. */
const SHORTEST_TITLE = 8;
/** Words that every report has. */
const WORDS = /公[开開]/;
/** How often a text can be embedded in another. */
const DEEPEST = 3;

const HOLDER = /<(script|textarea|template|noscript|xmp)(?=[\s>])[^<>]*>/gi;
const ATTRIBUTE = /\s[\w:@.-]+\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const BRACKET = /[<>]/g;
const ESCAPED_TAG = /&(?:amp;){0,8}(?:lt|#60|#x3c);/i;
const TAG = /<[a-z]/i;
/** The beginning of JSON, of a call with an object, or of an object given a name. */
const DATA = /^(?:[\w$.]+\s*\(\s*|(?:var |let |const )?[\w$.]+\s*=\s*)?[[{]\s*(?:["'[{]|[\w$]+\s*:)/;
/** How much of a text shows whether it is data. */
const HEAD = 200;

/** Whether a text is data or a script that only holds data: its texts stand in string literals. */
export function isData(text: string): boolean {
  return DATA.test(
    text
      .slice(0, HEAD * 10)
      .trimStart()
      .slice(0, HEAD),
  );
}

const mayBeReport = ({ text }: TracedText): boolean => text.length >= SHORTEST && WORDS.test(text);

function literalsIn(outer: TracedText, from = 0, to: number = outer.text.length): readonly TracedText[] {
  return stringLiterals(outer.text, from, to)
    .filter(({ start, end }) => end - start >= SHORTEST_TITLE)
    .map(({ start, end }) => resolvedText(outer, start, end, stringEscapes(outer.text, start, end)));
}

/** Where an element ends that holds no other. */
function endOfHolder(text: string, name: string, from: number): number {
  for (let at = text.indexOf('</', from); at !== -1; at = text.indexOf('</', at + 2)) {
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return text.length;
}

/** The contents of elements that a page does not show as they stand; of a script its strings, where these say anything. */
function heldTexts(outer: TracedText): readonly TracedText[] {
  const { text } = outer;
  const held: TracedText[] = [];
  const holder = new RegExp(HOLDER);
  for (let match = holder.exec(text); match; match = holder.exec(text)) {
    const name = (match[1] as string).toLowerCase();
    const start = holder.lastIndex;
    const end = endOfHolder(text, name, start);
    const strings = name === 'script' ? literalsIn(outer, start, end) : [];
    const own = strings.some(mayBeReport) ? strings : [resolvedText(outer, start, end, [])];
    for (const one of own) held.push(one);
    holder.lastIndex = end;
  }
  return held;
}

function attributeTexts(outer: TracedText): readonly TracedText[] {
  return Array.from(outer.text.matchAll(ATTRIBUTE)).flatMap((match) => {
    const value = match[1] ?? match[2] ?? '';
    if (value.length < SHORTEST) return [];
    const end = match.index + match[0].length - 1;
    const start = end - value.length;
    return [resolvedText(outer, start, end, markupEscapes(outer.text, start, end))];
  });
}

/** Markup that is shown as text: &lt;table&gt;. */
function escapedTexts(outer: TracedText): readonly TracedText[] {
  const { text } = outer;
  const found: TracedText[] = [];
  const add = (start: number, end: number): void => {
    if (end - start < SHORTEST || text[start - 1] === '<' || !ESCAPED_TAG.test(text.slice(start, end)))
      return;
    found.push(resolvedText(outer, start, end, markupEscapes(text, start, end)));
  };
  let start = 0;
  for (const { index } of text.matchAll(BRACKET)) {
    add(start, index);
    start = index + 1;
  }
  add(start, text.length);
  return found;
}

/** A text, or the texts that are embedded in it. */
function opened(outer: TracedText, depth: number): readonly TracedText[] {
  const { text } = outer;
  if (depth === 0) return [outer];
  if (isData(text)) return literalsIn(outer).flatMap((inner) => opened(inner, depth - 1));
  if (TAG.test(text) || !ESCAPED_TAG.test(text)) return [outer];
  return opened(resolvedText(outer, 0, text.length, markupEscapes(text, 0, text.length)), depth - 1);
}

/** What a source holds as strings and does not show. */
export interface EmbeddedTexts {
  /** Those that may be a report, the longest first. */
  readonly texts: readonly TracedText[];
  /** The first that is the title of one; null where none is. */
  readonly title: TracedText | null;
}

/** The texts that stand in data, in scripts, in attributes, in elements such as textarea, or as escaped markup. */
export function embeddedTexts(source: string): EmbeddedTexts {
  const whole = wholeText(source);
  const held = isData(source)
    ? [whole]
    : [...heldTexts(whole), ...attributeTexts(whole), ...escapedTexts(whole)];
  const all = held.flatMap((text) => opened(text, DEEPEST));
  return {
    texts: all.filter(mayBeReport).sort((a, b) => b.text.length - a.text.length),
    title: all.find(({ text }) => isReportTitle(text.trim())) ?? null,
  };
}
