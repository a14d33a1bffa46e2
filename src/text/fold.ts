/** White space, and the invisible characters that word processors and portals leave behind. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/**
 * A text as it is compared with the words of the form: compatibility characters in their plain form (full-width
 * letters, digits and brackets, Kangxi radicals), no white space.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '');
}
