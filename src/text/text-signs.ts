import { markBeginnings } from './claims/claim-marks.js';
import { STOPS } from './claims/sentence-bounds.js';

/** Signs that a text has, each a bit of a number. */
export type TextSigns = number;

/** Something that a rule looks for in a text, by two characters it holds side by side. */
interface Sign {
  /** The characters that can be the first of the two. */
  readonly first: string;
  /** Those that can be the second; any and the end of the text, where it does not say. */
  readonly second?: string;
}

/** What can be looked for in a text. */
export type SignName =
  | 'blank'
  | 'unusual'
  | 'garbled'
  | 'instruction'
  | 'gap'
  | 'period'
  | 'elision'
  | 'contact'
  | 'term'
  | 'download'
  | 'parts'
  | 'since'
  | 'stop'
  | keyof typeof markBeginnings;

/** The characters from one to another. */
const between = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, place) => from + place));

const SPACES = `${between(0x9, 0xd)} \u00a0\u1680${between(0x2000, 0x200a)}\u2028\u2029\u202f\u205f\u3000\ufeff`;
/** What texts are made of besides ideographs: folding changes nothing in them but the width of punctuation. */
const PLAIN = `${between(0x21, 0x7e)}·—‘’“”、。《》【】〔〕！（），：；？`;
/** Other characters, with the one before, which marks over it can belong to. */
export const UNUSUAL_RUNS: RegExp = /[\s\S]?[^!-~·—‘’“”、。《》【】〔〕！（），：；？\u4e00-\u9fff]{1,9999}/g;
const CROSSES = '×╳XxＸ';

const signs: Readonly<Record<SignName, Sign>> = {
  /** A blank, which folding leaves out. */
  blank: { first: ' ' },
  /** Another character that folding turns into another, or leaves out: any that is not entered as plain. */
  unusual: { first: '' },
  /** garbledAt. */
  garbled: { first: `${between(0, 8)}\v\f${between(0xe, 0x1f)}${between(0x7f, 0xff)}\ufffd锟烫屯鏀淇` },
  /** templateInstruction. */
  instruction: { first: `一该此本这以填（(${CROSSES}`, second: `项部表写“"0０零无处请${CROSSES}` },
  /** numberGap. */
  gap: { first: `${SPACES}_＿）)`, second: '件条份宗起例篇次期场人' },
  /** statedPeriod. */
  period: { first: '统数', second: '计据' },
  /** leavesOut. */
  elision: { first: '[［【(（', second: `${SPACES}略….省` },
  /** What the rules text.contact, text.period and text.download look for. */
  contact: { first: '联电邮地传咨', second: '系话编箱址真询' },
  term: { first: '统1期', second: '计月限' },
  download: { first: '下网电查hw', second: '载站址页子阅tw' },
  /** overfullLists. */
  parts: { first: '其', second: '中' },
  /** What readClaims takes for another time: 自2019年以来. */
  since: { first: '以', second: '来' },
  /** The end of a sentence. */
  stop: { first: STOPS },
  /** isClaimMark. */
  ...markBeginnings,
};

const names = Object.keys(signs) as readonly SignName[];

/** The bit of each sign. A text without a sign does not hold what is looked for; one with it can. */
export const textSign: Readonly<Record<SignName, TextSigns>> = Object.fromEntries(
  names.map((name, place) => [name, 1 << place]),
) as Record<SignName, TextSigns>;

/** A text with neither of these is folded as it stands. */
export const FOLDABLE: TextSigns = textSign.blank | textSign.unusual;

const BLANK = 0x20;

/** How the signs of a text are found, two characters at a time. */
export interface SignPlaces {
  /**
   * For each UTF-16 code unit the signs whose first character it can be, and {@link SECOND} bits higher those whose
   * second it can be: one look at the table a character.
   */
  readonly table: Int32Array;
  /** The signs of a single character. */
  readonly single: TextSigns;
}

/** How many bits higher than the signs a character begins those stand that it completes. */
export const SECOND = 16;
/** The bits of the signs that a character begins. */
export const FIRST = 0xffff;

function mark(table: Int32Array, characters: string, bits: number): void {
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    table[code] = (table[code] as number) | bits;
  }
}

function buildPlaces(): SignPlaces {
  const single = names.reduce((bits, name) => (signs[name].second ? bits : bits | textSign[name]), 0);
  const other = single << SECOND;
  const table = new Int32Array(0x10000).fill(textSign.unusual | other).fill(other, 0x4e00, 0xa000);
  for (let at = 0; at < PLAIN.length; at++) table[PLAIN.charCodeAt(at)] = other;
  table[BLANK] = other;
  for (const name of names) {
    mark(table, signs[name].first, textSign[name]);
    mark(table, signs[name].second ?? '', textSign[name] << SECOND);
  }
  return { table, single };
}

let built: SignPlaces | undefined;

/** The table of signs; made when first asked for. */
export function signPlaces(): SignPlaces {
  built ??= buildPlaces();
  return built;
}

/** Whether folding can change the character at a place of a text. */
export function isUnusual(text: string, at: number): boolean {
  return ((signPlaces().table[text.charCodeAt(at)] as number) & FOLDABLE) !== 0;
}
