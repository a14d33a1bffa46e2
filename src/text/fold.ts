import { rememberingLast } from './remembering-last.js';
import { asInForm } from './written-forms.js';

/** White space, and the invisible characters that word processors and portals leave behind. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** These characters are plain: most texts of most reports hold no other. */
const PLAIN = /^[!-~\u2018-\u201d\u3001\u3002\u300a\u300b\u4e00-\u9fff]*$/;

/** A text with the characters that Kangxi radicals look like in their place, character for character. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'));
}

/** A text without its blanks; other white space stays. */
export function withoutBlanks(text: string): string {
  let dense = '';
  let done = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', done)) {
    dense += text.slice(done, at);
    done = at + 1;
  }
  return dense + text.slice(done);
}

/** So much is cleared at a time: millions of blanks at once take ten times the memory of the text, and the time for it. */
const LARGE = 9999;
const PARTS = /[\s\S]{1,9999}/g;

/** How a character before it is read, as converters to traditional writing add it: 報(bào). */
const PINYIN = /\([a-z]{0,4}[à-ǜ][a-z]{0,3}\)/g;

const withoutInvisible = (text: string): string => text.split(INVISIBLE).join('');

/**
 * A text with compatibility characters in their plain form (full-width letters, digits, Kangxi radicals), without white
 * space and pinyin.
 */
export function plain(text: string): string {
  if (PLAIN.test(text)) return text;
  const normal = text.normalize('NFKC').replace(PINYIN, '');
  return normal.length > LARGE ? normal.replace(PARTS, withoutInvisible) : withoutInvisible(normal);
}

/**
 * A text as it is compared with the words of the form: plain, and each character as the form writes it. It is as long
 * as the plain text.
 */
export const fold: (text: string) => string = rememberingLast((text) => asInForm(plain(text)));

/** A text without the white space and the invisible characters at its ends. */
export function trimInvisible(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && INVISIBLE.test(text.charAt(from))) from++;
  while (to > from && INVISIBLE.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
