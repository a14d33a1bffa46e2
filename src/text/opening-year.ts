/** A year that a paragraph begins with as the time it tells of. */
export interface OpeningYear {
  readonly year: number;
  /** Where the words stand in the text. */
  readonly start: number;
  readonly end: number;
}

/** 2022年，我局…; 2022年度全县…. */
const OPENING = /^(\s*(?:[一二三四五六七八九十]是)?)((?:19|20)\d{2})\s*年度?\s*(?:[，,]|(?=[我本全该]))/;

/** What happened in a year, told as what led to the present: 2022年，县政府印发…. */
const EVENT = /印发|出台|制[定发]|修[订改]|成立|建立|设立|获|评为|起|颁布|施行|实施|启动|上线|开通|开始|新增/;
/** The event is named near the year. */
const NEAR = 40;

/** A figure in the first sentence: it tells what there was in that year, and not what the agency did. */
const FIGURE = /^[^。]*\d/;

/** What sets one year against another. */
const CONTRAST = /今年|本年|[较比]|去年|[上前]一?年|同期|此[后前]|至今|首次|当年|以来|以后|以前|将|计划|拟/;

/** The first and the last ideograph, and the one of 一是. */
const [FIRST, LAST, IS] = [0x4e00, 0x9fff, 0x662f];

/** Whether a text begins with a word, as most do: with ideographs that are no 一是. */
function beginsWithWord(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= FIRST && first <= LAST && text.charCodeAt(1) !== IS;
}

/** The year that a paragraph begins with; null where it begins with none. */
export function openingYear(text: string): OpeningYear | null {
  if (beginsWithWord(text)) return null;
  const match = OPENING.exec(text);
  if (!match) return null;
  const [words, lead = '', digits = ''] = match;
  return { year: Number(digits), start: lead.length, end: words.length };
}

/** Whether a paragraph stays with the year that it begins with, names no other and tells of no event that led to the present. */
export function staysInYear(text: string, { end }: OpeningYear): boolean {
  const rest = text.slice(end);
  return !CONTRAST.test(rest) && !FIGURE.test(rest) && !EVENT.test(rest.slice(0, NEAR));
}
