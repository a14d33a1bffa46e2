import { calendarDate } from '../report/calendar-date.js';
import { trimInvisible } from './fold.js';

const TIME_OF_DAY = '(?:[\\sT]*(?:[上下]午\\s*)?\\d{1,2}[:时点].*)?';
/** 2024-01-05, 2024/1/5, 2024.1.5 */
const PARTED = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME_OF_DAY}$`);
/** 2024年1月5日 */
const CHINESE = new RegExp(`^(\\d{4})\\s?()年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?[日号]?${TIME_OF_DAY}$`);
/** 20240105 */
const COMPACT = /^(\d{4})()(\d{2})(\d{2})$/;
/** A point in time with its zone, as JSON has it: 2024-01-04T16:00:00.000Z. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})$/;
/** A day counted from 1899-12-30, as spreadsheets keep it, with or without a time of day. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;
/** No date is written longer. */
const LONGEST = 40;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST_SERIAL = Date.UTC(1899, 11, 30);
/** China has one time zone. */
const CHINA = 8 * HOUR;

function dayOf(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function dateOfText(raw: string): string | null {
  const text = trimInvisible(raw).normalize('NFKC');
  if (text.length > LONGEST) return null;
  if (SERIAL.test(text)) return dayOf(FIRST_SERIAL + Number(text) * DAY);
  if (INSTANT.test(text)) return dayOf(Date.parse(text) + CHINA);
  const [, year, , month, day] = PARTED.exec(text) ?? CHINESE.exec(text) ?? COMPACT.exec(text) ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}

/**
 * The day that a cell of a spreadsheet names, as `YYYY-MM-DD`; null where it names none that the calendar has. Read
 * are dates as they are written (2024-01-05, 2024/1/5, 2024.1.5, 2024年1月5日, 20240105), with or without a time of
 * day, the numbers that spreadsheets keep for them (45296), and points in time, which fall on a day by the time of
 * China.
 */
export function readDate(value: unknown): string | null {
  if (value instanceof Date) return dayOf(value.getTime() + CHINA);
  if (typeof value === 'string') return dateOfText(value);
  return typeof value === 'number' ? dateOfText(String(value)) : null;
}
