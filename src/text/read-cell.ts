import type { CellKind, MoneyUnit } from '../form/disclosure.js';
import { notApplicableMarks } from '../form/marks.js';
import { type CellReading, UNREADABLE } from './cell-reading.js';
import { trimInvisible } from './fold.js';
import { hasNoteMark, noteMarksFrom } from './note-marks.js';
import { bareNumber, isBareNumber, readNumber } from './read-number.js';
import { asInForm } from './written-forms.js';

const BLANK: CellReading = { state: 'blank', value: null, notations: [] };
const NOT_APPLICABLE: CellReading = { state: 'n/a', value: 'n/a', notations: [] };

const notApplicable = new Set(notApplicableMarks);
/** Nothing, a line to fill something in on, or what a spreadsheet's converter writes into an empty cell. */
const EMPTY = /^(?:[\s_]*|NaN)$/;

const DIGIT = /\d/;
const NUMERIC = /\p{N}/u;
/** No figure with a remark behind it is longer. */
const LONGEST = 10_000;

const signs = new Set(notApplicableMarks.filter((mark) => /^[^\p{L}\p{N}]$/u.test(mark)));

function isNotApplicable(text: string): boolean {
  if (notApplicable.has(text)) return true;
  for (let i = 0; i < text.length; i++) if (!signs.has(text.charAt(i))) return false;
  return true;
}

const withNote = (reading: CellReading, note: string): CellReading =>
  note === '' ? reading : { ...reading, note };

/** A number before a remark in brackets. */
const REMARKED = /^([^()]*)\(([^()]*)\)$/;

/** Reads a number with what stands in brackets behind it: a remark, or its unit (0.79（万元）). */
function readRemarked(text: string, kind: CellKind, headUnit: MoneyUnit | null): CellReading {
  const [, number = '', remark = ''] = REMARKED.exec(text.replaceAll('（', '(').replaceAll('）', ')')) ?? [];
  if (remark === '') return UNREADABLE;
  const bare = readNumber(number.trim(), kind, headUnit);
  if (bare.state !== 'number') return UNREADABLE;
  const withUnit = NUMERIC.test(remark) ? UNREADABLE : readNumber(number.trim() + remark, kind, headUnit);
  return withUnit.state === 'number' ? withUnit : withNote(bare, remark);
}

/** Reads a figure that is more than a number of digits, with the marks of notes behind it. */
function readFigure(text: string, kind: CellKind, headUnit: MoneyUnit | null): CellReading {
  const from = noteMarksFrom(text);
  const shown = trimInvisible(text.slice(0, from));
  if (hasNoteMark(shown)) return UNREADABLE;
  const number = readNumber(shown, kind, headUnit);
  const reading = number.state === 'number' ? number : readRemarked(shown, kind, headUnit);
  if (reading.state !== 'number') return reading;
  return withNote(reading, (reading.note ?? '') + text.slice(from));
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
  return readFigure(trimmed, kind, headUnit);
}
