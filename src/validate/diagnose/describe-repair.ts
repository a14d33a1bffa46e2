import { type Locale, localeOf } from '../../form/locale.js';
import { labelOf } from '../../report/label-of.js';
import { type DigitSlip, digitSlip } from './digits.js';
import type { CellRepair, Repair, Slip } from './repair.js';

interface Say {
  readonly change: (cell: string, from: string, to: number, detail: string) => string;
  readonly blank: string;
  readonly digit: Readonly<Record<DigitSlip, string>>;
  readonly slip: Readonly<Record<Slip, string>>;
  readonly likely: (slips: string) => string;
  readonly separator: string;
}

const zh: Say = {
  change: (cell, from, to, detail) => `${cell}：${from}应为${to}${detail && `（${detail}）`}`,
  blank: '空白',
  digit: {
    dropped: '漏写一位数字',
    doubled: '一位数字重复',
    added: '多写一位数字',
    swapped: '相邻两位数字颠倒',
    wrong: '一位数字有误',
  },
  slip: {
    digit: '数字写错',
    swap: '两格的数互换',
    shift: '错了一格或一行',
    blank: '漏填',
    applicant: '一件计入了别的申请人类别',
  },
  likely: (slips) => `像是：${slips}`,
  separator: '、',
};

const en: Say = {
  change: (cell, from, to, detail) => `${cell}: ${from} should be ${to}${detail && ` (${detail})`}`,
  blank: 'blank',
  digit: {
    dropped: 'a digit dropped',
    doubled: 'a digit doubled',
    added: 'a digit too many',
    swapped: 'two digits swapped',
    wrong: 'a digit wrong',
  },
  slip: {
    digit: 'a slip in the digits',
    swap: 'two cells exchanged',
    shift: 'one cell or one row off',
    blank: 'a cell left blank',
    applicant: 'a case booked under another applicant',
  },
  likely: (slips) => `Looks like: ${slips}`,
  separator: ', ',
};

const say: Readonly<Record<Locale, Say>> = { zh, en };

function changeLine({ address, from, to }: CellRepair, likely: Repair['likely'], locale: Locale): string {
  const { change, blank, digit } = say[locale];
  const slip = typeof from === 'number' && likely.includes('digit') ? digitSlip(from, to) : undefined;
  return change(labelOf(address, locale), from === null ? blank : String(from), to, slip ? digit[slip] : '');
}

/**
 * A repair in words: a line for each cell, with what stands there and what should, and a line for the slips it looks
 * like, where it looks like any.
 *
 * @throws RangeError for a language that does not exist.
 *
 * @example
 * ```ts
 * import { describeRepair } from 'zfxxgk-report';
 *
 * const changes = [{ address: '/requests/received/total', from: 21, to: 12 }] as const;
 * describeRepair({ changes, likely: ['digit'] }); //=> ['一、本年新收政府信息公开申请数量 · 总计：21应为12（相邻两位数字颠倒）', '像是：数字写错']
 * describeRepair({ changes, likely: [] }, 'en'); //=> ['Requests received this year · Total: 21 should be 12']
 * ```
 */
export function describeRepair(
  { changes, likely }: Pick<Repair, 'changes' | 'likely'>,
  locale: Locale = 'zh',
): readonly string[] {
  const language = localeOf({ locale }, 'locale');
  const lines = changes.map((change) => changeLine(change, likely, language));
  if (likely.length === 0) return lines;
  const { slip, separator, likely: words } = say[language];
  return [...lines, words(likely.map((one) => slip[one]).join(separator))];
}
