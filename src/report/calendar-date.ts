const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The days of each month; February has a day more in a leap year. */
const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}

/** Whether a value is a day of the calendar as `YYYY-MM-DD`. Two such days compare as text does. */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [year = 0, month = 0, day = 0] = ISO_DATE.exec(value)?.slice(1).map(Number) ?? [];
  return day >= 1 && day <= daysIn(year, month);
}

/** A day as `YYYY-MM-DD`, where the calendar has it. */
export function calendarDate(year: number, month: number, day: number): string | null {
  const padded = (part: number, length: number) => String(part).padStart(length, '0');
  const date = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return isCalendarDate(date) ? date : null;
}
