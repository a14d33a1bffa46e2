import type { SourceLine } from './source-lines.js';

/** What bars do in a line: it is nothing but bars, sets one cell apart with one, or parts several. */
type Barred = 'bars' | 'cell' | 'row';

const BAR = '|';
const NOTHING_BUT_BARS = /^[|\s]*$/;
/** A cell with a bar before or behind it. */
const ONE_CELL = /^(?:[^|]*\|\s*|\s*\|[^|]*)$/;
/** A cell takes up no more lines. */
const LONGEST_CELL = 6;
/** Fewer cells are no table of the form. */
const FEWEST_CELLS = 6;

function barredAs({ text }: SourceLine): Barred | null {
  if (!text.includes(BAR)) return null;
  if (NOTHING_BUT_BARS.test(text)) return 'bars';
  return ONE_CELL.test(text) ? 'cell' : 'row';
}

/** Whether most bars of a table stand at the end of a line, or at its beginning: its rows are not told apart, and each line holds a cell. */
function isBroken(kinds: readonly (Barred | null)[]): boolean {
  const rows = kinds.filter((kind) => kind === 'row').length;
  const cells = kinds.filter((kind) => kind !== null).length - rows;
  return cells >= FEWEST_CELLS && cells > 2 * rows;
}

/** The pieces between the bars of a line, without the blank ones. */
function piecesOf(line: SourceLine): readonly SourceLine[] {
  let { start } = line;
  const pieces = line.text.split(BAR).map((text) => {
    const piece = { text, start };
    start += text.length + BAR.length;
    return piece;
  });
  return pieces.filter(({ text }) => text.trim() !== '');
}

/** The index behind the last line with a bar of the table that begins at `from`. */
function endOfTable(kinds: readonly (Barred | null)[], from: number): number {
  let end = from + 1;
  for (let at = end; at < kinds.length && at - end < LONGEST_CELL; at++) if (kinds[at] !== null) end = at + 1;
  return end;
}

/**
 * The lines of a source whose tables were taken out of a page a cell a line, with a bar before or behind each
 * cell or on a line of its own: the bars say nothing of the rows, and each cell is a line.
 */
export function withoutBarsAtLineEnds(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kinds = lines.map(barredAs);
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] === null) {
      out.push(lines[at] as SourceLine);
      continue;
    }
    const end = endOfTable(kinds, at);
    const table = lines.slice(at, end);
    const own = kinds.slice(at, end);
    if (isBroken(own))
      for (const line of table) out.push(...(line.text.includes(BAR) ? piecesOf(line) : [line]));
    else out.push(...table);
    at = end - 1;
  }
  return out;
}
