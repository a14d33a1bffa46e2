import { lastAtMost } from '../last-at-most.js';
import { beginsOf } from './begins-of.js';
import { namedCharacters } from './named-characters.js';
import { digitsOf, withDigits } from './set-apart.js';

/** A stretch of Markdown as the text it shows. */
export interface InlineText {
  readonly text: string;
  /** It begins with an escape or an entity: the author wanted the character, not what it would mean. */
  readonly escaped: boolean;
  /** Where a character of `text` comes from in the Markdown. */
  readonly offsetAt: (index: number) => number;
}

/** An escape, an entity, a code span, an image or link, an autolink, a tag, or a run of emphasis marks. */
const TOKEN =
  /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));|(?<!`)(`+)(?!`)([^`]+)\5(?!`)|!?\[([^[\]]{0,500})\]\(([^()\s]{0,2000})\)|<((?:https?:\/\/|mailto:)[^<>\s]{1,2000}|[^<>\s@]{1,100}@[^<>\s@]{1,200})>|<(\/?[a-zA-Z][a-zA-Z0-9]{0,20}(?:\s[^<>]{0,2000})?\/?)>|(\*{1,3}|~~|(?<![\p{L}\p{N}_])_{1,3}|_{1,3}(?![\p{L}\p{N}_]))/gu;

const TAG = /^(\/?)(\w+)/;

/** What every token begins with. */
const MARKED = /[\\&`![<*_~]/;

/** No line of a report has as many parts. What stands behind so many is shown as it is written. */
const MOST_PARTS = 10_000;

interface Part {
  /** Where it stands in the Markdown. */
  readonly from: number;
  text: string;
  /** The run of emphasis marks the part is, while it may still pair with another. */
  readonly mark: string | null;
  /** The tag the part is. */
  readonly tag?: string;
}

function entity(
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string | null {
  if (name !== undefined) return namedCharacters.get(name) ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Two runs of the same marks with text between them are emphasis and are taken away; a run that has no partner stays. */
function pairEmphasis(parts: Part[]): void {
  const open = new Map<string, number>();
  parts.forEach(({ mark }, index) => {
    if (mark === null) return;
    const before = parts[index - 1]?.text.at(-1);
    const after = parts[index + 1]?.text.at(0);
    const opener = open.get(mark);
    if (opener !== undefined && opener < index - 1 && before !== undefined && !/\s/.test(before)) {
      (parts[opener] as Part).text = '';
      (parts[index] as Part).text = '';
      open.delete(mark);
    } else if (after !== undefined && !/\s/.test(after)) open.set(mark, index);
  });
}

function partOf(match: RegExpExecArray): Part {
  const from = match.index;
  const [all, escaped, decimal, hex, name, , code, label, , autolink, tag, mark] = match;
  if (mark !== undefined) return { from, text: all, mark };
  if (tag !== undefined) return { from, text: /^br\b/i.test(tag) ? ' ' : '', mark: null, tag };
  return {
    from,
    text: escaped ?? entity(decimal, hex, name) ?? code ?? label ?? autolink ?? all,
    mark: null,
  };
}

/** Where a character of the parts put together comes from, as a function that asks once where each of them begins. */
function originIn(parts: readonly Part[]): InlineText['offsetAt'] {
  let begins: readonly number[] | undefined;
  return (index) => {
    begins ??= beginsOf(parts);
    const at = lastAtMost(begins, index);
    return (parts[at] as Part).from + index - (begins[at] as number);
  };
}

const itself = (index: number): number => index;
const plain = (text: string): InlineText => ({ text, escaped: false, offsetAt: itself });

/** Whether anything in a stretch of Markdown can be markup: without it the stretch shows what it says. */
export function mayHoldMarkup(markdown: string): boolean {
  return MARKED.test(markdown);
}

/** Leaves out what tags or marks strike out, and writes what tags set off the line in digits of its own. */
function applyTags(parts: readonly Part[]): void {
  let isStruck = false;
  let digits: string | undefined;
  for (const part of parts) {
    const [, end, name = ''] = part.tag === undefined ? [] : (TAG.exec(part.tag.toLowerCase()) ?? []);
    const own = digitsOf(name);
    if (own === '') isStruck = end === '';
    else if (own) digits = end === '' ? own : undefined;
    else if (part.mark === '~~' && part.text === '') isStruck = !isStruck;
    else part.text = isStruck ? '' : withDigits(part.text, digits);
  }
}

/** What a stretch of Markdown shows: escapes, entities, emphasis, links, code and tags resolved to their text. */
export function inlineText(markdown: string): InlineText {
  if (!mayHoldMarkup(markdown)) return plain(markdown);
  const parts: Part[] = [];
  let from = 0;
  let escaped = false;
  for (const match of markdown.matchAll(TOKEN)) {
    if (match.index > from) parts.push({ from, text: markdown.slice(from, match.index), mark: null });
    const part = partOf(match);
    if (match.index === 0 && /^[\\&]/.test(match[0]) && part.text !== match[0]) escaped = true;
    parts.push(part);
    from = match.index + match[0].length;
    if (parts.length >= MOST_PARTS) break;
  }
  if (from === 0) return plain(markdown);
  parts.push({ from, text: markdown.slice(from), mark: null });
  pairEmphasis(parts);
  applyTags(parts);
  return {
    text: parts.map(({ text }) => text).join(''),
    escaped,
    offsetAt: originIn(parts),
  };
}
