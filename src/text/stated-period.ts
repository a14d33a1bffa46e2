/** A period with the days it begins and ends on, as `2023-1-1`. */
export interface StatedPeriod {
  readonly from: string;
  readonly to: string;
  /** Where the two days stand in the text. */
  readonly start: number;
  readonly end: number;
}

const DAY = String.raw`(\d{1,2})\s{0,3}月\s{0,3}(\d{1,2})\s{0,3}日`;

/** What a period is said to be of, up to its first day: in one breath, or with a comma behind a word for periods. */
const LEAD = String.raw`(?:统计|数据)[^。；;，,\d]{0,24}(?:(?<=期限|期间|时限|时间|时段|周期|区间|范围)[，,][^。；;，,\d]{0,8})?`;

/** 数据的统计期限自2023年1月1日起至2023年12月31日止; the second year can be left out. */
const PERIOD = new RegExp(
  String.raw`(${LEAD})(\d{4})\s{0,3}年\s{0,3}${DAY}[^。；;\d]{0,6}(?:(\d{4})\s{0,3}年\s{0,3})?${DAY}`,
);

/** A day without leading zeros. */
const date = (year?: string, month?: string, day?: string): string =>
  `${Number(year)}-${Number(month)}-${Number(day)}`;

/** The period that a text says its figures are for; null where it says none, or none with both days. */
export function statedPeriod(text: string): StatedPeriod | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [words, lead = '', year, month, day, lastYear = year, lastMonth, lastDay] = match;
  return {
    from: date(year, month, day),
    to: date(lastYear, lastMonth, lastDay),
    start: match.index + lead.length,
    end: match.index + words.length,
  };
}
