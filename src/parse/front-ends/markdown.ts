import type { Block } from '../block.js';
import type { BlockList } from './block-list.js';
import { isDelimiterRow } from './delimiter-row.js';
import { readHtml } from './html.js';
import { inlineText, mayHoldMarkup } from './markdown-inline.js';
import { readLines } from './read-lines.js';
import { rowOfLine } from './row-of-line.js';
import { isIndented, partsCells, type SourceLine, trimmedPiece } from './source-lines.js';

/** Behind the signs of Markdown, or of a wiki. */
const HEADING = /^ {0,3}(#{1,6}|={2,6}(?=[^=]))[ \t]*(?=\S)/;
const CLOSING_MARKS = /(?<![ \t])[ \t]+[#=]+$/;
/** What a rule does not hold, which is made of signs of one kind with blanks between them. */
const NO_RULE = [/[^- \t]/, /[^* \t]/, /[^_ \t]/];
const RULE_BEGINS = /^[-*_]/;
const BLANKS = /[ \t]+/g;
/** Fewer signs are no rule. */
const SHORTEST_RULE = 3;
const NO_UNDERLINE = /[^=]/;
const FENCE = /^(?:```|~~~)/;
const MARKER = /^(?:[-*+>][ \t]+){1,32}/;

/** A figure of its own below 0: a converter escapes its sign, which otherwise could be that of a list. */
const ESCAPED_SIGN = /^\\[-+]\d[\d,.]{0,20}$/;

const itself = (text: string): string => text;
const shownIn = (markdown: string): string => inlineText(markdown).text.trim();

const isRule = (text: string): boolean =>
  RULE_BEGINS.test(text) &&
  NO_RULE.some((other) => !other.test(text)) &&
  text.replace(BLANKS, '').length >= SHORTEST_RULE;

/** A bar behind a backslash parts no cells, and in a line that begins with an escape only a plain bar does. */
function isRow(line: SourceLine): boolean {
  const bare = line.text.includes('\\') ? { ...line, text: line.text.replace(/\\./g, '') } : line;
  return partsCells(bare) && (bare.text.includes('|') || !inlineText(line.text.trimStart()).escaped);
}

function addHeading(list: BlockList, line: SourceLine, marks: RegExpExecArray): void {
  const end = line.text.trimEnd().replace(CLOSING_MARKS, '').length;
  const from = marks[0].length;
  const markdown = line.text.slice(from, Math.max(from, end));
  list.add({
    kind: 'heading',
    level: (marks[1] as string).length,
    text: inlineText(markdown).text.trim(),
    start: line.start + from,
    end: line.start + from + markdown.length,
  });
}

function addParagraph(list: BlockList, line: SourceLine): void {
  const { text, start, end } = trimmedPiece(line);
  const marker = MARKER.exec(text)?.[0].length ?? 0;
  const shown = inlineText(text.slice(marker));
  const words = shown.text.trim();
  if (words === '') return;
  const blanks = shown.text.length - shown.text.trimStart().length;
  const from = start + marker;
  list.add({
    kind: 'paragraph',
    text: words,
    start: from,
    end,
    literal: shown.escaped && !ESCAPED_SIGN.test(text.slice(marker)),
    indented: isIndented(line),
    ...(words.length !== end - from && { offsetAt: (index) => from + shown.offsetAt(index + blanks) }),
  });
}

function underlineHeading(list: BlockList): void {
  const block = list.takeLast();
  if (block?.kind === 'paragraph')
    list.add({ kind: 'heading', level: 1, text: block.text, start: block.start, end: block.end });
  else if (block) list.add(block);
}

function addLine(list: BlockList, line: SourceLine, above: SourceLine | undefined): void {
  const text = line.text.trim();
  const marks = HEADING.exec(line.text);
  if (text === '') {
    if (!line.text.includes('\t')) list.endTable();
  } else if (marks) addHeading(list, line, marks);
  else if (isRule(text)) list.add({ kind: 'rule', start: line.start, end: line.start + line.text.length });
  else if (!NO_UNDERLINE.test(text)) underlineHeading(list);
  else if (FENCE.test(text) || isDelimiterRow(text, list, above)) return;
  else if (isRow(line)) list.addRow(rowOfLine(line, mayHoldMarkup(line.text) ? shownIn : itself));
  else addParagraph(list, line);
}

const TABLE_BEGINS = /^\s*(?:<(?:html|body|div)(?:\s[^<>]{0,200})?>\s*){0,3}<table[\s>]/i;
const TABLE_ENDS = /<\/table\s*>/i;

/** The index of the line in which a table in HTML ends; that of its last line where nobody closes it. */
function endOfTable(lines: readonly SourceLine[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const { text } = lines[at] as SourceLine;
    if (TABLE_ENDS.test(text)) return at;
    if (at > from && HEADING.test(text)) return at - 1;
  }
  return lines.length - 1;
}

/**
 * The blocks of a Markdown text: GFM tables, tables in HTML, and rows parted by tabs, which converters leave in it.
 */
export function readMarkdown(source: string): readonly Block[] {
  return readLines(source, (list, lines, index) => {
    const line = lines[index] as SourceLine;
    if (!TABLE_BEGINS.test(line.text)) {
      addLine(list, line, lines[index - 1]);
      return index;
    }
    const last = endOfTable(lines, index);
    const { text, start } = lines[last] as SourceLine;
    const { blocks } = readHtml(source.slice(line.start, start + text.length), { offset: line.start });
    for (const block of blocks) list.add(block);
    return last;
  });
}
