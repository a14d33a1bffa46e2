import { type CellKind, type MoneyUnit, moneyUnits } from '../form/disclosure.js';
import { countUnits } from '../form/marks.js';
import { type CellReading, type Notation, UNREADABLE } from './cell-reading.js';
import { asInForm } from './written-forms.js';

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3}){1,20}|\d+)(?:\.(\d+))?(.*)$/s;
const ADDED_REMOVED = /^\+?(\d+)\/-?(\d+)$/;
const units = new Set(countUnits);
const moneyWords: ReadonlyMap<string, MoneyUnit> = new Map([
  [moneyUnits.yuan.zh, 'yuan'],
  [moneyUnits.wanYuan.zh, 'wanYuan'],
  [moneyUnits.wanYuan.zh.charAt(0), 'wanYuan'],
]);

const BARE_NUMBER = /^\d{1,15}$/;

const NO_NOTATIONS: readonly Notation[] = [];

/** Whether a text is a number of digits alone, as nearly every figure is. */
export function isBareNumber(text: string): boolean {
  return BARE_NUMBER.test(text);
}

/** The readings of the ten digits, made once: most counts of most reports are one of them. */
const digits: readonly CellReading[] = Array.from({ length: 10 }, (_, value) => ({
  state: 'number',
  value,
  notations: NO_NOTATIONS,
}));

/** The reading of a text that is a number of digits alone. */
export function bareNumber(text: string, kind: CellKind, headUnit: MoneyUnit | null): CellReading {
  if (text.length === 1 && kind !== 'money') return digits[Number(text)] as CellReading;
  const value = kind === 'money' ? { value: text, unit: headUnit } : Number(text);
  return { state: 'number', value, notations: NO_NOTATIONS };
}

/** Full-width forms to their plain ones, every dash before a digit to a hyphen. */
function fold(text: string): string {
  return asInForm(text.normalize('NFKC')).replace(/[–−―—](?=\d)/, '-');
}

interface Parts {
  readonly sign: string;
  readonly integer: string;
  readonly fraction: string | undefined;
  readonly rest: string;
  readonly notations: Notation[];
}

function split(text: string, wasFolded: boolean): Parts | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', digits = '', fraction, rest = ''] = match;
  const notations: Notation[] = [];
  if (wasFolded) notations.push('full-width');
  if (sign === '+') notations.push('sign');
  if (digits.includes(',')) notations.push('separator');
  return {
    sign: sign === '-' ? '-' : '',
    integer: digits.replaceAll(',', ''),
    fraction,
    rest: rest.trim(),
    notations,
  };
}

function readCount({ sign, integer, fraction, rest, notations }: Parts): CellReading {
  if (rest !== '' && !units.has(rest)) return UNREADABLE;
  const value = Number(`${sign}${integer}.${fraction ?? '0'}`);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return UNREADABLE;
  if (rest !== '') notations.push('unit');
  if (fraction !== undefined) notations.push('decimals');
  return { state: 'number', value: value === 0 ? 0 : value, notations };
}

function readMoney(
  { sign, integer, fraction, rest, notations }: Parts,
  headUnit: MoneyUnit | null,
): CellReading {
  const stated = moneyWords.get(rest);
  if (rest !== '' && !stated) return UNREADABLE;
  const value = `${sign}${integer}${fraction === undefined ? '' : `.${fraction}`}`;
  return { state: 'number', value: { value, unit: stated ?? headUnit }, notations };
}

/** Reads a number in any notation, with nothing around it but a unit. Marks of notes (12①) are taken off before. */
export function readNumber(raw: string, kind: CellKind, headUnit: MoneyUnit | null): CellReading {
  const folded = fold(raw);
  // 增2, 减少4: a word for the sign of a change.
  const text = kind === 'change' ? folded.replace(/^增加?(?=\d)/, '+').replace(/^减少?(?=\d)/, '-') : folded;
  const wasFolded = /[０-９]/.test(raw);
  const change = kind === 'change' ? ADDED_REMOVED.exec(text) : null;
  if (change) {
    const value = Number(change[1]) - Number(change[2]);
    return Number.isSafeInteger(value)
      ? { state: 'number', value, notations: ['added-removed'] }
      : UNREADABLE;
  }
  const parts = split(text, wasFolded);
  if (!parts) return UNREADABLE;
  return kind === 'money' ? readMoney(parts, headUnit) : readCount(parts);
}
