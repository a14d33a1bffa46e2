/** How a mark of a claim begins and goes on. */
interface Mark {
  /** The characters it can begin with. */
  readonly first: string;
  /** The characters that can stand behind those; any, where it does not say. */
  readonly second?: string;
  readonly whole: RegExp;
}

const DIGITS = '0123456789０１２３４５６７８９';
const NUMERALS = '零一二两三四五六七八九十百千万';
/** What cases are counted by. */
const UNITS = '件宗起例份';
/** What `\s` stands for. */
const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

const marks: readonly Mark[] = [
  // A number of cases.
  { first: DIGITS + NUMERALS, second: UNITS + SPACES, whole: /.\s{0,2}[件宗起例份]/y },
  { first: '申', second: `请${SPACES}`, whole: /.\s{0,2}请[^，。；]{0,6}[\d０-９]\s{0,2}[个条项次]/y },
  // That there were none.
  { first: '未没无', whole: /.[^，。；]{0,40}(?:申\s{0,2}请|复议|诉讼)/y },
  // What all of them are.
  { first: '均全皆', whole: /.[^，。；]{0,8}(?:自然人|企业|组织|机构|维持)/y },
  // A rate.
  { first: '结复', second: '率', whole: /.率/y },
  // A change.
  {
    first: '长加升高降少落滑',
    second: `了.百${DIGITS}${SPACES}`,
    whole: /.了?\s{0,2}(?:[\d０-９.]{1,20}\s{0,2}[%％]|百分之)/y,
  },
  { first: '持', second: '平', whole: /.平/y },
];

/** What of a mark a character can be. */
interface Places {
  /** For each UTF-16 code unit the mark that begins with it, counted from 1; 0 where none does. */
  readonly first: Uint8Array;
  /** For each UTF-16 code unit a bit for each mark whose second character it can be. */
  readonly second: Uint8Array;
}

function buildPlaces(): Places {
  const first = new Uint8Array(0x10000);
  const anySecond = marks.reduce(
    (bits, mark, index) => (mark.second === undefined ? bits | (1 << index) : bits),
    0,
  );
  const second = new Uint8Array(0x10000).fill(anySecond);
  marks.forEach((mark, index) => {
    for (const sign of mark.first) first[sign.charCodeAt(0)] = index + 1;
    for (const sign of mark.second ?? '') {
      const code = sign.charCodeAt(0);
      second[code] = (second[code] as number) | (1 << index);
    }
  });
  return { first, second };
}

let built: Places | undefined;

function stands({ whole }: Mark, text: string, at: number): boolean {
  whole.lastIndex = at;
  return whole.test(text);
}

/**
 * Where the next mark of a claim begins: a number of cases, that there were none, what all of them are, a rate, a
 * change. -1 where there is none; a sentence without one claims nothing. Two characters rule out almost every place,
 * so that an expression is tried at few.
 */
export function claimMark(text: string, from: number): number {
  built ??= buildPlaces();
  const { first, second } = built;
  for (let at = from; at < text.length; at++) {
    const mark = first[text.charCodeAt(at)] as number;
    if (mark === 0) continue;
    const next = second[text.charCodeAt(at + 1)] ?? 0;
    if ((next & (1 << (mark - 1))) !== 0 && stands(marks[mark - 1] as Mark, text, at)) return at;
  }
  return -1;
}
