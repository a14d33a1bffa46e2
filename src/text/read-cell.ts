import { type CellKind, type MoneyUnit, moneyUnits } from '../form/disclosure.js';
import { countUnits, notApplicableMarks } from '../form/marks.js';
import type { MoneyCell } from '../report/cell.js';
import { trimInvisible } from './fold.js';
import { hasNoteMark, noteMarksFrom } from './note-marks.js';
import { asInForm } from './written-forms.js';

/** How the text of a cell departs from a bare number. */
export type Notation = 'full-width' | 'separator' | 'unit' | 'sign' | 'decimals' | 'added-removed';

/** What the text of a cell says. */
export interface CellReading {
  readonly state: 'number' | 'blank' | 'n/a' | 'unreadable';
  /** null where the cell is blank or unreadable. */
  readonly value: number | MoneyCell;
  /** Empty for a bare number and where no number was read. */
  readonly notations: readonly Notation[];
  /** A remark that stands behind the number in brackets: 其中修订16件. */
  readonly note?: string;
}

const BLANK: CellReading = { state: 'blank', value: null, notations: [] };
const NOT_APPLICABLE: CellReading = { state: 'n/a', value: 'n/a', notations: [] };
const UNREADABLE: CellReading = { state: 'unreadable', value: null, notations: [] };

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3}){1,20}|\d+)(?:\.(\d+))?(.*)$/s;
const ADDED_REMOVED = /^\+?(\d+)\/-?(\d+)$/;
const NOTE = /^([^()]*)\(([^()]*)\)$/;

const marks = new Set(notApplicableMarks);
const units = new Set(countUnits);
const moneyWords: ReadonlyMap<string, MoneyUnit> = new Map([
  [moneyUnits.yuan.zh, 'yuan'],
  [moneyUnits.wanYuan.zh, 'wanYuan'],
  [moneyUnits.wanYuan.zh.charAt(0), 'wanYuan'],
]);

/** Nothing, a line to fill something in on, or what a spreadsheet's converter writes into an empty cell. */
const EMPTY = /^(?:[\s_]*|NaN)$/;

const BARE_NUMBER = /^\d{1,15}$/;
const DIGIT = /\d/;
const NUMERIC = /\p{N}/u;
/** No figure with a remark behind it is longer. */
const LONGEST = 10_000;

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

function bareNumber(text: string, kind: CellKind, headUnit: MoneyUnit | null): CellReading {
  if (text.length === 1 && kind !== 'money') return digits[Number(text)] as CellReading;
  const value = kind === 'money' ? { value: text, unit: headUnit } : Number(text);
  return { state: 'number', value, notations: NO_NOTATIONS };
}

const signs = new Set(notApplicableMarks.filter((mark) => /^[^\p{L}\p{N}]$/u.test(mark)));

function isNotApplicable(text: string): boolean {
  if (marks.has(text)) return true;
  for (let i = 0; i < text.length; i++) if (!signs.has(text.charAt(i))) return false;
  return true;
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

function readNumber(raw: string, kind: CellKind, headUnit: MoneyUnit | null): CellReading {
  const text = fold(raw);
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

/**
 * Reads the text of a cell in every notation that published reports use. A number with a fraction is read as it
 * stands in a count too: that it is no whole number is for a rule to say. What cannot be read is `unreadable`, never
 * a guess.
 *
 * @param headUnit the unit of money that the head of the column names
 */
export function readCell(text: string, kind: CellKind, headUnit: MoneyUnit | null = null): CellReading {
  if (isBareNumber(text)) return bareNumber(text, kind, headUnit);
  if (text === '') return BLANK;
  const trimmed = trimInvisible(text);
  const plain = trimmed.normalize('NFKC');
  if (EMPTY.test(plain)) return BLANK;
  if (isNotApplicable(asInForm(plain))) return NOT_APPLICABLE;
  if (plain.length > LONGEST || !DIGIT.test(plain)) return UNREADABLE;
  const from = noteMarksFrom(trimmed);
  const shown = trimInvisible(trimmed.slice(0, from));
  const marks = trimmed.slice(from);
  if (hasNoteMark(shown)) return UNREADABLE;
  const reading = readNumber(shown, kind, headUnit);
  if (reading.state !== 'unreadable') return marks === '' ? reading : { ...reading, note: marks };
  const [, number = '', note = ''] = NOTE.exec(shown.replaceAll('（', '(').replaceAll('）', ')')) ?? [];
  if (note === '') return reading;
  const bare = readNumber(number.trim(), kind, headUnit);
  if (bare.state !== 'number') return reading;
  /** 0.79（万元） */
  const withUnit = NUMERIC.test(note) ? reading : readNumber(number.trim() + note, kind, headUnit);
  if (withUnit.state === 'number') return marks === '' ? withUnit : { ...withUnit, note: marks };
  return { ...bare, note: note + marks };
}
