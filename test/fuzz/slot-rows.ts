import { editions, forms } from '../../src/form/forms.js';
import { wordingsOf } from '../../src/form/wording.js';
import { lookOf } from '../../src/text/cell-look.js';

/** A stretch of a source. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place in a table, or a line outside one: what stands in it, and where. */
export interface Slot extends Stretch {
  readonly text: string;
}

/** Places that stand side by side, with all that belongs to their row in the source. */
export interface SlotRow extends Stretch {
  readonly slots: readonly Slot[];
}

const SEPARATED = /[\t|]|^\s*[│┃]/;
const SEPARATOR = /[\t|│┃]/g;
/** A line so long holds a whole table, run together. */
const RUN_TOGETHER = 200;
/** What stands in place of a number; the stroke of 增/减 is part of a word. */
const MARK = '(?:[–—―/／−-](?<!增/))';
const WORDS = `(?:(?!${MARK})[^\\d\\s])+`;
/** The labels of section 2, which have no ordinals: 1、行政强制 is a figure, a mark and a label. */
const UNNUMBERED: string = editions
  .flatMap((edition) => forms[edition].disclosureItems.flatMap(({ rows }) => rows.flatMap(wordingsOf)))
  .join('|');
/**
 * An ordinal belongs to the words behind it, also where a number runs into it: 4272.其他 is 427 and 2.其他. A mark is
 * none of the words, 行政处罚-行政强制0, and the sign of a number where a blank stands before it.
 */
const NUMBER_OR_WORDS = new RegExp(
  [
    `\\d[.、](?!${UNNUMBERED})${WORDS}`,
    '(?<=\\s)[-+]\\d+',
    '\\d+(?=\\d[.、]\\D)',
    '\\d+(?:[.,]\\d+)*',
    WORDS,
    MARK,
  ].join('|'),
  'g',
);

function trimmed(source: string, start: number, end: number): Slot {
  const raw = source.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const text = raw.trim();
  return { text, start: from, end: from + text.length };
}

const matches = (source: string, pattern: RegExp, start: number, end: number): readonly Slot[] =>
  Array.from(source.slice(start, end).matchAll(pattern), ({ 0: text, index }) => ({
    text,
    start: start + index,
    end: start + index + text.length,
  }));

/** A cell with a bar behind it, which parts it from nothing on its line. */
const ONE_CELL = /^[^\t|│┃]*\|\s*$/;

/** The places between the separators of a line; the bars around a row enclose them. */
function separatedSlots(source: string, start: number, end: number): readonly Slot[] {
  const bounds = [start - 1, ...matches(source, SEPARATOR, start, end).map((mark) => mark.start), end];
  const slots = bounds.slice(1).map((to, at) => trimmed(source, (bounds[at] as number) + 1, to));
  const line = source.slice(start, end);
  if (ONE_CELL.test(line)) return slots.slice(0, 1);
  const isEnclosed = /^\s*[|│┃]/.test(line);
  return isEnclosed ? slots.slice(1, slots.length > 2 && slots.at(-1)?.text === '' ? -1 : undefined) : slots;
}

/** Words, and a figure or a mark that runs into them: 规章0; an ordinal runs into no words before it. */
const TOKEN = /\S*[^\s\d.,+/／—－-](?=(?:[-+]?\d+(?:\.\d+)?|[/／—－-])(?:\s|$))|\S+/g;

/** The label and the figures of a line that parts them with blanks, but for the first of the figures. */
function blankSlots(source: string, start: number, end: number): readonly Slot[] {
  const tokens = matches(source, TOKEN, start, end);
  const lastWord = tokens.reduce((last, { text }, at) => (lookOf(text) === 'words' ? at : last), -1);
  const [first, last] = [tokens[0], tokens[lastWord]];
  const label = first && last ? [trimmed(source, first.start, last.end)] : [];
  return [...label, ...tokens.slice(lastWord + 1)];
}

/** A line in which a whole table is run together: a row for each stretch of words and the numbers behind it. */
function rowsRunTogether(source: string, start: number, end: number): readonly SlotRow[] {
  const rows: Slot[][] = [];
  for (const slot of matches(source, NUMBER_OR_WORDS, start, end)) {
    const last = rows.at(-1);
    if (last && lookOf(slot.text) !== 'words') last.push(slot);
    else rows.push([slot]);
  }
  return rows.map((slots) => ({ start: slots[0]?.start ?? start, end: slots.at(-1)?.end ?? end, slots }));
}

function rowsOfLine(source: string, start: number, end: number): readonly SlotRow[] {
  const line = source.slice(start, end);
  if (line.trim() === '') return [];
  const whole = { start, end: Math.min(source.length, end + 1) };
  if (SEPARATED.test(line)) return [{ ...whole, slots: separatedSlots(source, start, end) }];
  if (line.replace(/\s+/g, ' ').length > RUN_TOGETHER) return rowsRunTogether(source, start, end);
  return [{ ...whole, slots: blankSlots(source, start, end) }];
}

function rowsOfLines(source: string, from: number, to: number): readonly SlotRow[] {
  const rows: SlotRow[] = [];
  for (let start = from; start < to; ) {
    const lineBreak = source.indexOf('\n', start);
    const end = lineBreak === -1 ? to : Math.min(lineBreak, to);
    rows.push(...rowsOfLine(source, start, end));
    start = end + 1;
  }
  return rows;
}

const HTML_ROW = /<tr[\s>]/i;
/** An attribute that lost a quotation mark takes in all up to the next one, tags too. */
const TABLE_TAG = /<(\/?)(tr|td|th|table)(?=[\s>/])(?:[^>=]|=(?:\s*"[^"]*"|\s*'[^']*'|(?!\s*["'])))*>/gi;
const ANY_TAG = /<[^>]*>/g;
/** These part no words. */
const RUN_TAG = /<\/?(?:font|span|strong|em|[abiu]|o:p)(?=[\s>/])[^>]*>/gi;
/** A browser reads it without the semicolon as well. */
const BLANK_ENTITY = /&(?:nbsp;?|#160;?|e[mn]sp;)/gi;

/** The text of a cell of HTML and the stretch of it that no tag surrounds. */
function htmlSlot(source: string, start: number, end: number): Slot {
  const inner = source.slice(start, end);
  const text = inner
    .replace(RUN_TAG, '')
    .replace(ANY_TAG, ' ')
    .replace(BLANK_ENTITY, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const shown = [...inner.matchAll(/(?:^|>)([^<>]*[^<>\s][^<>]*)/g)];
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return { text, start, end: start };
  const from = start + first.index + first[0].length - (first[1] as string).length;
  return { text, start: from, end: start + last.index + last[0].length };
}

/** Whether a tag begins inside another, which lost its end: `<font <tr>` is one tag. */
function isInTag(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 200), at);
  return /<[a-z/][^<>]*$/i.test(before);
}

/** The rows of the tables in a page and the lines between them. */
function rowsOfPage(source: string): readonly SlotRow[] {
  const rows: { start: number; end: number; slots: Slot[] }[] = [];
  const out: SlotRow[] = [];
  let cellFrom: number | null = null;
  let from = 0;
  let row: { start: number; end: number; slots: Slot[] } | null = null;
  const closeCell = (end: number): void => {
    if (row && cellFrom !== null) row.slots.push(htmlSlot(source, cellFrom, end));
    cellFrom = null;
  };
  const closeRow = (end: number): void => {
    if (row) {
      row.end = end;
      if (row.slots.length > 0) out.push(row);
    }
    row = null;
    from = end;
  };
  const addText = (to: number): void => {
    if (row === null) out.push(...textOutside(source, from, to));
  };
  for (const tag of source.matchAll(TABLE_TAG)) {
    const [all, closing, name = ''] = tag;
    if (isInTag(source, tag.index)) continue;
    const behind = tag.index + all.length;
    const kind = name.toLowerCase();
    if (kind === 'td' || kind === 'th') {
      closeCell(tag.index);
      if (closing === '') cellFrom = behind;
    } else {
      closeCell(tag.index);
      addText(tag.index);
      closeRow(kind === 'tr' && closing !== '' ? behind : tag.index);
      if (kind === 'tr' && closing === '') {
        row = { start: tag.index, end: behind, slots: [] };
        rows.push(row);
      }
      from = behind;
    }
  }
  closeCell(source.length);
  addText(source.length);
  closeRow(source.length);
  return out;
}

/** The lines outside the tables of a page, each the text between two tags. */
function textOutside(source: string, from: number, to: number): readonly SlotRow[] {
  return Array.from(source.slice(from, to).matchAll(/(?:^|>)([^<>]*[^<>\s][^<>]*)/g), (match) => {
    const text = match[1] as string;
    const start = from + match.index + match[0].length - text.length;
    const slot = trimmed(source, start, start + text.length);
    return { start: slot.start, end: slot.end, slots: [slot] };
  });
}

/** Every row of the tables of a source, and every line outside them, read by nothing but its separators. */
export function slotRows(source: string): readonly SlotRow[] {
  return HTML_ROW.test(source) ? rowsOfPage(source) : rowsOfLines(source, 0, source.length);
}
