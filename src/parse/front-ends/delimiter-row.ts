import type { BlockList } from './block-list.js';
import type { SourceLine } from './source-lines.js';

const DELIMITER = /^[ \t]*:?-+:?[ \t]*$/;
/** What delimiter rows do not hold. */
const NO_DELIMITER = /[^\s|:-]/;

/** Whether a line holds nothing but what delimiter rows are made of. */
export function holdsDelimiters({ text }: Pick<SourceLine, 'text'>): boolean {
  return text.includes('-') && !NO_DELIMITER.test(text);
}

/** Whether a line is the first row of the table that the next row goes on with; its cells can be blank. */
function isFirstRow({ openRows }: BlockList, line: SourceLine | undefined): boolean {
  return openRows === 1 && line !== undefined && !holdsDelimiters(line);
}

/**
 * Whether a line parts the heads of a table from its rows: |---|:-:|. One with blank cells, as a converter leaves them
 * where a head reaches over several columns, or with single strokes, which are marks as well, does right below the heads.
 *
 * @param list what stands before the line
 * @param above the line above it
 */
export function isDelimiterRow(text: string, list: BlockList, above: SourceLine | undefined): boolean {
  if (!text.includes('|') || !holdsDelimiters({ text })) return false;
  const from = text.startsWith('|') ? 1 : 0;
  const cells = text.slice(from, text.endsWith('|') ? -1 : undefined).split('|');
  const filled = cells.filter((cell) => cell.trim() !== '');
  const isLong = cells.some((cell) => cell.includes('--'));
  const isWhole = filled.length === cells.length;
  return (
    (isFirstRow(list, above) ? isLong || isWhole : isLong && isWhole) &&
    filled.every((cell) => DELIMITER.test(cell))
  );
}
