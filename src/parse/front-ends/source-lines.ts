/** A line of the source, without its line break. */
export interface SourceLine {
  readonly text: string;
  readonly start: number;
}

const BREAK = /\r\n|[\n\r\f]/g;

/** The lines of a source. A form feed, which parts the pages of a text taken out of a PDF, ends a line. */
export function sourceLines(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const match of source.matchAll(BREAK)) {
    lines.push({ text: source.slice(start, match.index), start });
    start = match.index + match[0].length;
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
