/** Signs of a note that are no numbers. */
const SIGNS = '*＊※†';
/** The signs of a note. Normalised, those that are numbers would be digits of the number they stand behind. */
const NOTE_MARK = new RegExp(`[${SIGNS}\\u00b2\\u00b3\\u00b9\\u2070-\\u2089\\u2460-\\u249b]`);
/** A number that is the mark of a note as it stands, or that brackets make one: ① · [1] · （注2）. */
const NUMBERED = '\\p{No}|[[〔(（]注?\\d{0,2}[\\]〕)）]';

/** Where the marks of notes behind a text begin: at its end where there are none. */
export function noteMarksFrom(text: string): number {
  let from = text.length;
  while (from > 0 && NOTE_MARK.test(text.charAt(from - 1))) from--;
  return from;
}

/** Whether a text holds the mark of a note. */
export function hasNoteMark(text: string): boolean {
  return NOTE_MARK.test(text);
}

/** The marks of notes in words; an ordinal could look like one that they begin with. */
const IN_WORDS = new RegExp(`(?<=.)(?:[${SIGNS}]|${NUMBERED})`, 'gu');

const AT_END = new RegExp(`(?<=.)(?:[${SIGNS}]|${NUMBERED})$`, 'u');

/** Words without the mark of a note at their end. */
export const withoutLastMark = (words: string): string => words.replace(AT_END, '');

/** The mark of a note in brackets that a line break tears. */
const BEGUN = /[[〔(（]注?\d{0,2}$/;
const REST = /^注?\d{0,2}[\]〕)）]$/;

/** Whether a line is the rest of a mark that the line above it begins: 科研机构〔 · 2〕. */
export const isRestOfMark = (line: string, above: string): boolean => REST.test(line) && BEGUN.test(above);

/** What nearly all words are made of: none of it is the mark of a note. */
const PLAIN = /^[ -)+-Z\\-~\u2014-\u201d\u3000-\u3011\u4e00-\u6ce7\u6ce9-\u9fff\uff01-\uff09\uff0b-\uff5e]*$/;

/** Words without the marks of notes in them. */
export function withoutNoteMarks(words: string): string {
  return PLAIN.test(words) ? words : words.replace(IN_WORDS, '');
}
