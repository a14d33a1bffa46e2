import { eastAsianWidth } from 'get-east-asian-width';

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a character takes: two for a wide one, none for one that joins the one before. */
export function characterWidth(character: string): number {
  return NO_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** How many columns of a terminal a text takes. A character of ambiguous width counts as narrow. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
