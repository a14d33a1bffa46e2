/** Where a text stands. */
export type Context = 'paragraph' | 'heading' | 'cell';

/** A character that can mean something in Markdown, and when it does. */
export interface Unsafe {
  readonly character: string;
  /** What stands before it, as the source of a regular expression. */
  readonly before?: string;
  /** What stands after it, as the source of a regular expression. */
  readonly after?: string;
  /** Only in this context. */
  readonly in?: Context;
}

/** A place inside a word, where an underscore means nothing. */
const INSIDE_WORD = '[\\p{L}\\p{N}]';

/**
 * What has to be escaped in text so that it stays text, in CommonMark with the extensions of GFM. A paragraph is
 * one line with blank lines around it, and trimmed: it can be no indented code and no underline of a heading.
 */
export const unsafe: readonly Unsafe[] = [
  { character: '\\' },
  // Code spans and fenced code.
  { character: '`' },
  // Emphasis, thematic breaks and lists.
  { character: '*' },
  { character: '_', before: `(?<!${INSIDE_WORD})` },
  { character: '_', after: `(?!${INSIDE_WORD})` },
  // Strikethrough and fenced code.
  { character: '~' },
  // Links, images, definitions and footnotes; none is complete without it.
  { character: '[' },
  // Tables.
  { character: '|' },
  // Mathematics, on GitHub.
  { character: '$' },
  // Tags, comments, instructions and autolinks.
  { character: '<', after: '(?=[!/?A-Za-z])' },
  // Character references; none has a longer name.
  { character: '&', after: '(?=#?[A-Za-z0-9]{1,32};)' },
  // Addresses that GFM turns into links by themselves.
  { character: '.', before: '(?<=[Ww]{3})' },
  { character: ':', after: '(?=//)' },
  { character: '@', before: '(?<=[\\w.+-])', after: '(?=[\\w.-])' },
  // Headings, quotations and underlines.
  { character: '#', before: '(?<=^)', in: 'paragraph' },
  { character: '#', in: 'heading' },
  { character: '>', before: '(?<=^)', in: 'paragraph' },
  { character: '=', before: '(?<=^)', in: 'paragraph' },
  // Lists and thematic breaks.
  { character: '-', before: '(?<=^)', after: '(?=[ -]|$)', in: 'paragraph' },
  { character: '+', before: '(?<=^)', after: '(?= |$)', in: 'paragraph' },
  { character: '.', before: '(?<=^\\d{1,9})', after: '(?= |$)', in: 'paragraph' },
  { character: ')', before: '(?<=^\\d{1,9})', after: '(?= |$)', in: 'paragraph' },
];
