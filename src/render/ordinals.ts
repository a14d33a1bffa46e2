const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A number from 1 to 99 in Chinese numerals, as headings are numbered: 十一 for 11. Above that, in figures. */
export function chineseNumeral(number: number): string {
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones}`;
}

/** An ordinal of the form in figures, as English text has it: `一、` is `1. `, `（三）` is `(3) `, `2.` is `2. `. */
export function arabicOrdinal(ordinal: string): string {
  const number = DIGITS.indexOf(ordinal.replace(/[（）、]/g, ''));
  if (number < 1) return `${ordinal} `;
  return ordinal.startsWith('（') ? `(${number}) ` : `${number}. `;
}
