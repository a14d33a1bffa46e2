import { readsAsForm } from '../../text/form-line.js';
import { withoutDirection } from '../one-line.js';
import { type Context, type Unsafe, unsafe } from './unsafe.js';

function expressionOf({ character, before = '', after = '' }: Unsafe): string {
  return `${before}${character.replace(/[\\$*.|[+)]/, '\\$&')}${after}`;
}

function compile(context: Context): RegExp {
  const inScope = unsafe.filter((rule) => rule.in === undefined || rule.in === context);
  return new RegExp(inScope.map(expressionOf).join('|'), 'gu');
}

const expressions: Readonly<Record<Context, RegExp>> = {
  paragraph: compile('paragraph'),
  heading: compile('heading'),
  cell: compile('cell'),
};

/** A text on one line as Markdown that shows this text and nothing else. */
export function escapeMarkdown(text: string, context: Context): string {
  return withoutDirection(text.replace(expressions[context], '\\$&'));
}

/**
 * A paragraph as Markdown. One that a reader of reports would take for a heading, a row or a page mark begins with
 * a character reference, which shows the same and tells the reader that it is text.
 */
export function escapeParagraph(text: string): string {
  if (!readsAsForm(text)) return escapeMarkdown(text, 'paragraph');
  const first = text.codePointAt(0) ?? 0;
  const rest = text.slice(String.fromCodePoint(first).length);
  return `&#x${first.toString(16).toUpperCase()};${escapeMarkdown(rest, 'cell')}`;
}
