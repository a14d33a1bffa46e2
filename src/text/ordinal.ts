const NUMERALS = '一二三四五六七八九十';

const SECTION = new RegExp(`^([${NUMERALS}]{1,3})[、.,:;]`);
const BRACKETED = new RegExp(`^\\(([${NUMERALS}]{1,3}|\\d{1,2})\\)[、.,]?`);
const ARABIC = /^(\d{1,2})[.、,)](?!\d)/;

const BEGINS = new RegExp(`^[${NUMERALS}(\\d]`);

/** An ordinal at the head of a folded text. */
export interface Ordinal {
  /** `section` 一、 · `bracketed` （一） · `arabic` 1. */
  readonly style: 'section' | 'bracketed' | 'arabic';
  readonly number: number;
  /** How many characters it takes up. */
  readonly length: number;
}

/** The value of a Chinese ordinal up to 99. */
function numeral(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (part: string | undefined, absent: number) => (part ? NUMERALS.indexOf(part) + 1 : absent);
  return digit(tens, 1) * 10 + digit(ones, 0);
}

/** The ordinal that a folded text begins with: 一、 or （一） or 1.; null where there is none. */
export function ordinalOf(folded: string): Ordinal | null {
  if (!BEGINS.test(folded)) return null;
  const section = SECTION.exec(folded);
  if (section) return { style: 'section', number: numeral(section[1] ?? ''), length: section[0].length };
  const bracketed = BRACKETED.exec(folded);
  if (bracketed) {
    const [all, value = ''] = bracketed;
    const number = /\d/.test(value) ? Number(value) : numeral(value);
    return { style: 'bracketed', number, length: all.length };
  }
  const arabic = ARABIC.exec(folded);
  return arabic ? { style: 'arabic', number: Number(arabic[1]), length: arabic[0].length } : null;
}

/** A folded text without the ordinals it begins with. */
export function withoutOrdinals(folded: string): string {
  let rest = folded;
  for (let ordinal = ordinalOf(rest); ordinal; ordinal = ordinalOf(rest)) rest = rest.slice(ordinal.length);
  return rest;
}
