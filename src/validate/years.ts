import type { CheckContext } from './check.js';

/** The years of a report and of the one it is compared with, where both are known and the one is not right before the other. */
export function yearGap({
  report,
  previous,
}: Pick<CheckContext, 'report' | 'previous'>): { year: number; before: number } | undefined {
  const [year, before] = [report.year, previous?.report.year];
  if (!Number.isInteger(year) || !Number.isInteger(before)) return undefined;
  return before === (year as number) - 1 ? undefined : { year: year as number, before: before as number };
}
