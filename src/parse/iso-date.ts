/** A day as pages state it: 2024-01-05, 2024年1月5日. */
export const DAY: RegExp = /(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/;

/** The day that a text states, as an ISO date, by a pattern that ends in that of a day; null where it states none. */
export function isoDate(pattern: RegExp, text: string): string | null {
  const match = pattern.exec(text);
  return match ? [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-') : null;
}
