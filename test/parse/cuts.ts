/** A source with a piece cut out of it, and what was cut. */
export interface Cut {
  readonly what: string;
  readonly source: string;
}

/** A stretch of a source. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = /[\t|│]/g;

function without(source: string, { start, end }: Stretch): string {
  return source.slice(0, start) + source.slice(end);
}

function quoted(text: string, line: number): string {
  const words = text.replaceAll('\t', '→').replaceAll('\n', '↵').trim();
  return `line ${line}: ${words.length > 30 ? `${words.slice(0, 30)}…` : words}`;
}

/** The stretches between the separators of a line, blanks around them left out. */
function cellsOf(text: string, offset: number): readonly Stretch[] {
  const marks = [...text.matchAll(SEPARATOR)].map(({ index }) => index);
  const bounds = [-1, ...marks, text.length];
  return bounds.slice(1).map((end, index) => {
    const start = (bounds[index] as number) + 1;
    const cell = text.slice(start, end);
    const from = start + cell.length - cell.trimStart().length;
    return { start: offset + from, end: offset + from + cell.trim().length };
  });
}

function cutsOfLine(source: string, text: string, offset: number, line: number): readonly Cut[] {
  const cuts: Cut[] = [];
  const end = Math.min(source.length, offset + text.length + 1);
  if (text.trim() !== '') {
    cuts.push({ what: `the whole ${quoted(text, line)}`, source: without(source, { start: offset, end }) });
  }
  const cells = cellsOf(text, offset);
  if (cells.length === 1) return cuts;
  for (const [index, cell] of cells.entries()) {
    const name = `cell ${index} of ${quoted(text, line)}`;
    if (cell.start < cell.end) cuts.push({ what: `the text of ${name}`, source: without(source, cell) });
    const next = cells[index + 1];
    const withSeparator = next
      ? { start: cell.start, end: next.start }
      : { start: (cells[index - 1] as Stretch).end, end: cell.end };
    cuts.push({ what: `with its separator ${name}`, source: without(source, withSeparator) });
  }
  return cuts;
}

/** Every source that is left when one line, one cell or the text of one cell is cut out, each once. */
export function cutsOf(source: string): readonly Cut[] {
  const seen = new Set<string>([source]);
  let offset = 0;
  return source.split('\n').flatMap((text, index) => {
    const cuts = cutsOfLine(source, text, offset, index + 1);
    offset += text.length + 1;
    return cuts.filter((cut) => !seen.has(cut.source) && seen.add(cut.source));
  });
}
