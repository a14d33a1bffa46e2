import { readsAsTableLine } from '../../text/form-line.js';
import { hasSeparators } from '../../text/line-cells.js';
import type { ClosedUp } from '../block.js';

/** A line of the source, without the line break behind it. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
  /** It is a row of a table without bars at the ends of its rows: a bar that it begins with ends an empty cell. */
  readonly open?: boolean;
  /** It is a row of a table with its cells side by side. */
  readonly closedUp?: ClosedUp;
}

const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;

/** The lines of a source. A form feed, which parts the pages of a text taken out of a PDF, ends a line. */
export function sourceLines(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN && unit !== FORM_FEED) continue;
    lines.push({ text: source.slice(start, at), start });
    if (unit === CARRIAGE_RETURN && source.charCodeAt(at + 1) === LINE_FEED) at++;
    start = at + 1;
  }
  lines.push({ text: source.slice(start), start });
  return lines;
}

/** The piece of a line that is left without the white space around it. */
export function trimmedPiece(line: SourceLine): { text: string; start: number; end: number } {
  const text = line.text.trim();
  const start = line.start + line.text.length - line.text.trimStart().length;
  return { text, start, end: start + text.length };
}

/** Two ideographic spaces begin a paragraph; more of them push a signature to the right. */
const INDENT = /^\u3000\u3000(?!\u3000)/;
/** One tab at the end of a line is no sign of a table; several are its empty cells. */
const TRAILING_TAB = /\t *$/;

/** Whether a line is indented as the first line of a paragraph. */
export function isIndented({ text }: SourceLine): boolean {
  return INDENT.test(text);
}

/** A line without a tab at its end that parts nothing. */
function withoutTrailingTab({ text }: SourceLine): string {
  return text.includes('\t') ? text.replace(TRAILING_TAB, '') : text;
}

/**
 * Whether a line parts cells with tabs or bars. One that is indented as a paragraph does only where it reads as part of
 * a table of the form.
 */
export function partsCells(line: SourceLine): boolean {
  return hasSeparators(withoutTrailingTab(line)) && (!isIndented(line) || readsAsTableLine(line.text));
}
