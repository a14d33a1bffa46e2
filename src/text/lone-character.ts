import { plain } from './fold.js';

/**
 * White space, punctuation, signs, radicals, compatibility ideographs and full-width forms, but no marks: folding takes
 * each by itself, whatever of these or of plain characters stands before and behind it.
 */
const LONE = /(?!\p{M})[\s\u00ad\u2000-\u2bff\u2e80-\u303f\uf900-\ufaff\ufeff\uff01-\uff5e]/u;

/** Each that was asked for, folded; undefined for one that is not such a character. */
const known = new Map<number, string | undefined>();

/** What folding makes of a character, by its UTF-16 code unit; undefined where its neighbours have a say in it. */
export function foldLone(code: number): string | undefined {
  if (known.has(code)) return known.get(code);
  const character = String.fromCharCode(code);
  const folded = LONE.test(character) ? plain(character) : undefined;
  known.set(code, folded);
  return folded;
}
