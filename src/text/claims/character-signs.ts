/** For each UTF-16 code unit what its character can be, a bit for each of some sets of characters. */
export type CharacterSigns = Uint8Array;

/** The table of up to eight sets of characters, with a bit for each in their order, from 1. */
export function characterSigns(...sets: readonly string[]): CharacterSigns {
  const signs = new Uint8Array(0x10000);
  sets.forEach((characters, place) => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      signs[code] = (signs[code] as number) | (1 << place);
    }
  });
  return signs;
}

/** What the character at a place of a text can be; nothing where there is none. */
export function signsAt(signs: CharacterSigns, text: string, at: number): number {
  return at >= 0 && at < text.length ? (signs[text.charCodeAt(at)] as number) : 0;
}
