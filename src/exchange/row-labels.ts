import type { Locale } from '../form/locale.js';
import { sections } from '../form/sections.js';
import type { Wording } from '../form/wording.js';

type Words = Pick<Wording, 'zh' | 'en'>;

/** What rows are called that are no cells, by the beginning of their address. */
const words: Readonly<Record<string, Words>> = {
  '/title': { zh: '标题', en: 'Title' },
  '/publishedOn': { zh: '发布日期', en: 'Published on' },
  '/agency': { zh: '机关', en: 'Agency' },
  '/narrative/preamble': { zh: '引言', en: 'Preamble' },
  '/narrative/closing': { zh: '结尾', en: 'Closing' },
  '/extraRows': { zh: '格式以外的行', en: 'Extra row' },
  '/notes': { zh: '说明', en: 'Note' },
  '/explanations': { zh: '不衔接的说明', en: 'Explanation' },
  ...Object.fromEntries(sections.map(({ key, zh, en }) => [`/narrative/${key}`, { zh, en }])),
};

/** What the value at an address that is no cell is called: the part of the report it belongs to. */
export function partLabel(address: string, locale: Locale): string {
  const own = Object.entries(words).find(([start]) => `${address}/`.startsWith(`${start}/`));
  return own ? own[1][locale] : address;
}
