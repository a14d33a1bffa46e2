/** The text of a page in the making: a line for each paragraph, heading and row, a tab between the cells of a row. */
export interface PageText {
  /** How long it is so far. */
  readonly length: number;
  /** What comes next begins a line. */
  breakLine(): void;
  /** The next cell is the first of a row. */
  beginRow(): void;
  /** A cell begins; tells where. */
  beginCell(): number;
  endCell(): void;
  /** Adds text and tells where it stands; null for white space that shows nowhere. */
  add(text: string): { readonly start: number; readonly text: string } | null;
  toString(): string;
}

const BLANK_ONLY = /^[ \t\n\r\f]*$/;
/** The white space that shows as a blank; in the text of a page it would part what belongs together. */
const BREAKS = /[\t\n\r\f]/g;

/** The empty text of a page. */
export function pageText(): PageText {
  const parts: string[] = [];
  let length = 0;
  /** Nothing stands yet in the line or the cell. */
  let isFresh = true;
  let isFirstCell = true;
  let mustBreak = false;

  const write = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const breakLine = (): void => {
    if (!isFresh) mustBreak = true;
  };
  return {
    get length() {
      return length;
    },
    breakLine,
    beginRow() {
      isFirstCell = true;
    },
    beginCell() {
      if (!isFirstCell) write('\t');
      else if (length > 0) write('\n');
      isFresh = true;
      isFirstCell = false;
      mustBreak = false;
      return length;
    },
    endCell() {
      isFresh = false;
      mustBreak = true;
    },
    add(text) {
      if ((isFresh || mustBreak) && BLANK_ONLY.test(text)) return null;
      if (mustBreak) write('\n');
      const start = length;
      const shown = text.replace(BREAKS, ' ');
      write(shown);
      isFresh = false;
      mustBreak = false;
      return { start, text: shown };
    },
    toString: () => parts.join(''),
  };
}
