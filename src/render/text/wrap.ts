import { characterWidth } from './display-width.js';

/** Signs that do not begin a line in Chinese; so many columns they may hang over. */
const NOT_FIRST = /[，。、；：！？）》”’·,.;:!?)]/u;
const OVERHANG = 2;

/** A text cut into lines of so many columns. Nothing is added, and nothing but white space left out. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of text) {
    const more = characterWidth(character);
    const limit = NOT_FIRST.test(character) ? width + OVERHANG : width;
    if (line !== '' && used + more > limit) {
      lines.push(line.trim());
      line = '';
      used = 0;
    }
    line += character;
    used += more;
  }
  return [...lines, line.trim()];
}
