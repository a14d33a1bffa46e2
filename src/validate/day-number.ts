const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/;
const DAY = 86_400_000;

/** The number of a day stated as an ISO date, with or without a time; undefined where it is no day of the calendar. */
export function dayNumber(date: unknown): number | undefined {
  const match = typeof date === 'string' ? ISO_DATE.exec(date) : null;
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? time / DAY : undefined;
}
