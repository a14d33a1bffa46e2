import { characterSigns, signsAt } from './character-signs.js';

/** How a mark of a claim begins and goes on. */
interface Mark {
  /** The characters it can begin with. */
  readonly first: string;
  /** Characters behind those that make it a mark. */
  readonly enough?: string;
  /** The other characters that can stand behind those; any, where it does not say. */
  readonly second?: string;
  /** Where the second can be any: characters of which one stands not far behind, with no comma or stop before it. */
  readonly near?: { readonly characters: string; readonly far: number };
  /** What it is where the second character is not enough. */
  readonly whole?: RegExp;
}

const DIGITS = '0123456789０１２３４５６７８９';
const NUMERALS = '零一二两三四五六七八九十百千万';
/** What cases are counted by. */
const UNITS = '件宗起例份';
/** What `\s` stands for. */
const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

const marks: readonly Mark[] = [
  // A number of cases; one of other things not far behind 申请.
  {
    first: DIGITS + NUMERALS,
    enough: UNITS,
    second: `个条项次${SPACES}`,
    whole: /.\s{0,2}[件宗起例份]|(?<=申\s{0,2}请[^，。；]{0,6})[\d０-９]\s{0,2}[个条项次]/y,
  },
  // 申请, which can say what the numbers behind it count, and is no mark.
  { first: '申', second: `请${SPACES}` },
  // That there were none.
  {
    first: '未没无',
    near: { characters: '申复诉', far: 41 },
    whole: /.[^，。；]{0,40}(?:申\s{0,2}请|复议|诉讼)/y,
  },
  // What all of them are.
  {
    first: '均皆',
    near: { characters: '自企组机维', far: 9 },
    whole: /.[^，。；]{0,8}(?:自然人|企业|组织|机构|维持)/y,
  },
  {
    first: '全',
    second: `部${SPACES}`,
    whole: /.\s{0,2}部[^，。；]{0,8}(?:自然人|企业|组织|机构|维持)/y,
  },
  // A rate.
  { first: '结复', enough: '率', second: '' },
  // A change.
  {
    first: '长加升高降少落滑',
    second: `了.百${DIGITS}${SPACES}`,
    whole: /.了?\s{0,2}(?:[\d０-９.]{1,20}\s{0,2}[%％]|百分之)/y,
  },
  { first: '持', enough: '平', second: '' },
];

const seconds = ({ enough = '', second = '' }: Mark): string => enough + second;

/** What of a mark a character can be. */
interface Places {
  /** For each UTF-16 code unit the mark that begins with it, counted from 1; 0 where none does. */
  readonly first: Uint8Array;
  /** For each UTF-16 code unit a bit for each mark whose second character it can be, and where that is enough. */
  readonly second: Uint8Array;
  readonly enough: Uint8Array;
  /** For each UTF-16 code unit a bit for each mark that needs it near, and one for what ends a clause. */
  readonly near: Uint8Array;
}

function buildPlaces(): Places {
  const first = new Uint8Array(0x10000);
  marks.forEach((mark, index) => {
    for (const sign of mark.first) first[sign.charCodeAt(0)] = index + 1;
  });
  const anySecond = marks.reduce(
    (bits, { second }, index) => (second === undefined ? bits | (1 << index) : bits),
    0,
  );
  return {
    first,
    second: characterSigns(...marks.map(seconds)).map((bits) => bits | anySecond),
    enough: characterSigns(...marks.map(({ enough = '' }) => enough)),
    near: characterSigns(...marks.map(({ near }) => near?.characters ?? ''), '，。；'),
  };
}

const CLAUSE_END = 1 << marks.length;

let built: Places | undefined;

/** Whether one of the characters that a mark needs near stands there. */
function isNear(near: Uint8Array, bit: number, text: string, at: number, far: number): boolean {
  const end = Math.min(text.length, at + far + 1);
  for (let place = at + 1; place < end; place++) {
    const found = (near[text.charCodeAt(place)] as number) & (bit | CLAUSE_END);
    if (found !== 0) return found === bit;
  }
  return false;
}

function stands(index: number, text: string, at: number, { near: table }: Places): boolean {
  const { near, whole } = marks[index] as Mark;
  if (!whole || (near && !isNear(table, 1 << index, text, at, near.far))) return false;
  whole.lastIndex = at;
  return whole.test(text);
}

/** What some marks begin with: the first character, and the second where it cannot be any. */
export interface MarkBeginning {
  readonly first: string;
  readonly second?: string;
}

const firstOf = (some: readonly Mark[]): string => some.map(({ first }) => first).join('');
const secondOf = (some: readonly Mark[]): string => some.map(seconds).join('');

const counts = marks.slice(0, 1);
const others = marks.slice(1);
const paired = others.filter(({ second }) => second !== undefined);

/** How marks of claims begin: numbers of cases, the others that two characters tell, and those that one does. */
export const markBeginnings: Readonly<Record<'markOfCount' | 'markOfTwo' | 'markOfOne', MarkBeginning>> = {
  markOfCount: { first: firstOf(counts), second: secondOf(counts) },
  markOfTwo: { first: firstOf(paired), second: secondOf(paired) },
  markOfOne: { first: firstOf(others.filter(({ second }) => second === undefined)) },
};

/**
 * Whether a mark of a claim stands at a place: a number of cases, that there were none, what all of them are, a rate, a
 * change. A sentence without one claims nothing. Two characters rule out most places, and one that has to be near most
 * of the others, so that an expression is tried at few.
 */
export function isClaimMark(text: string, at: number): boolean {
  built ??= buildPlaces();
  const index = signsAt(built.first, text, at) - 1;
  const bit = 1 << index;
  if ((signsAt(built.enough, text, at + 1) & bit) !== 0) return true;
  return (signsAt(built.second, text, at + 1) & bit) !== 0 && stands(index, text, at, built);
}
