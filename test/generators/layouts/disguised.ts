import type { Layout } from './layout.js';

const radicals: readonly (readonly [string, string])[] = [
  ['一', '⼀'],
  ['二', '⼆'],
  ['行', '⾏'],
  ['人', '⼈'],
  ['自', '⾃'],
  ['无', '⽆'],
  ['方', '⽅'],
  ['比', '⽐'],
];

const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

/** A text as some converters take it out of a PDF: radicals in place of the characters that look like them. */
export const withRadicals = (text: string): string =>
  radicals.reduce((all, [plain, radical]) => all.replaceAll(plain, radical), text);

/** A text with full-width digits. */
export const withFullWidthDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)));

/** A layout with every character of a report put into other ones that mean the same. */
export function disguised(layout: Layout, how: string, change: (text: string) => string): Layout {
  return { ...layout, name: `${layout.name}, ${how}`, write: (report) => change(layout.write(report)) };
}
