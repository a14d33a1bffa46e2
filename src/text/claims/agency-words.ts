import type { Agency } from '../../report/agency.js';

/** What stands at the end of the name of an organisation or of a part of one. */
const ORGANISATION = '局厅委办处院所站心司校府室会道镇乡县区市州旗科队团组门位关部街村企方点馆台';
/** At most so much before a verb is taken for a name. */
const LONGEST = 16;

/** Whether the characters of a text stand in another in their order: 县卫健委 in 云溪县卫生健康委员会. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether a text that a verb follows ends in the name of an organisation other than the agency. */
export function namesAnother(text: string, { name }: Agency): boolean {
  if (!ORGANISATION.includes(text.slice(-1))) return false;
  return !isWithin(text.slice(-LONGEST), name ?? '');
}

/** Whether a text is a name of the agency itself, in full or in short. */
export function namesItself(text: string, { name }: Agency): boolean {
  return text !== '' && ORGANISATION.includes(text.slice(-1)) && isWithin(text, name ?? '');
}

/** 市公安局, 县政府办公室: at the beginning of a sentence, an organisation by its rank; 镇共收到政府信息… names none. */
const RANKED = /^[^收受共]{1,11}?(?:[局厅委办院室会]|府(?!信息))/;
const RANKS = '市县区省州镇乡';

/** Whether a sentence begins with the name of an organisation other than the agency. */
export function beginsWithAnother(text: string, { name }: Agency): boolean {
  if (!RANKS.includes(text.charAt(0))) return false;
  const organisation = RANKED.exec(text)?.[0];
  return organisation !== undefined && !isWithin(organisation, name ?? '');
}

const GOVERNMENT = /(?:(?:人民)?政府|办事处|管委会|管理委员会)$/;

/** Whether what is said of a whole place (全市, 我县), named by the last character of its name, is said of the agency's cases. */
export function coversWhole(place: string, { name, kind }: Agency): boolean {
  if (kind === 'agency' || name === null) return kind === 'government' || kind === 'township';
  return name.replace(GOVERNMENT, '').endsWith(place);
}
