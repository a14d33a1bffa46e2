import { type MoneyUnit, moneyUnits } from '../form/disclosure.js';
import type { Wording } from '../form/wording.js';
import { fold } from './fold.js';

const { yuan, wanYuan } = moneyUnits;

/** A unit of money, as a part of an expression: 元, 万元. */
export const MONEY_UNIT: string = `(?:${yuan.zh}|${wanYuan.zh})`;

const ALONE = new RegExp(`^\\(?${MONEY_UNIT}\\)?$`);
/** In brackets, with blanks. */
const LONGEST = 8;

/** Whether words are a unit of money and nothing else, in brackets or not. */
export const isMoneyUnit = (words: string): boolean => words.length <= LONGEST && ALONE.test(fold(words));

/** Behind the word 单位, or a bracket, the first character tells one unit from the other. */
const begins = ({ zh }: Wording): RegExp => new RegExp(`[位(]:?${zh.charAt(0)}`);
const IN_YUAN = begins(yuan);
const IN_WAN = begins(wanYuan);

/** The unit of money that words name, however they are broken: （单 · 位：元）, （单位：万 · 元）. */
export function unitIn(words: string): MoneyUnit | null {
  const head = fold(words);
  if (head.includes(wanYuan.zh) || IN_WAN.test(head)) return 'wanYuan';
  return IN_YUAN.test(head) ? 'yuan' : null;
}
