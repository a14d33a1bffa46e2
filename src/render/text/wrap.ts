import { characterWidth, displayWidth } from './display-width.js';

/** Signs that do not begin a line in Chinese; so many columns they may hang over. */
const NOT_FIRST = /[，。、；：！？）》”’·,.;:!?)]/u;
const OVERHANG = 2;

const LETTER = /[\p{Script=Latin}\d]/u;

/** The letters that a line ends in; none where it holds nothing else. */
function lastWord(line: string): string {
  let start = line.length;
  while (start > 0 && LETTER.test(line.charAt(start - 1))) start--;
  return start === 0 ? '' : line.slice(start);
}

/** A text cut into lines of so many columns, where there is a choice between the words of a language with blanks. Nothing is added, and nothing but white space left out. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of text) {
    const more = characterWidth(character);
    const limit = NOT_FIRST.test(character) ? width + OVERHANG : width;
    if (line !== '' && used + more > limit) {
      const torn = LETTER.test(character) ? lastWord(line) : '';
      lines.push(line.slice(0, line.length - torn.length).trim());
      line = torn;
      used = displayWidth(torn);
    }
    // White space that a line would begin with is left out.
    if (line === '' && character.trim() === '') continue;
    line += character;
    used += more;
  }
  return [...lines, line.trim()];
}
