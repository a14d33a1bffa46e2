import type { CheckContext } from '../check.js';
import { type Check, nothing } from '../check.js';
import { dayNumber } from '../day-number.js';

/** Article 49 of 国务院令第711号: month and day of the year after. Townships are not named there and keep to that of departments. */
const deadlines: Readonly<Record<string, string>> = {
  agency: '01-31',
  township: '01-31',
  government: '03-31',
};

/** A day as it is stated, and as a number. */
interface Day {
  readonly text: string;
  readonly number: number;
}

function dayOf(text: unknown): Day | undefined {
  const number = dayNumber(text);
  return number === undefined ? undefined : { text: (text as string).slice(0, 10), number };
}

function publishedOn({ report }: CheckContext): Day | undefined {
  return dayOf(report.publishedOn);
}

function deadlineOf({ report, deadline }: CheckContext): Day | undefined {
  if (deadline !== undefined) return dayOf(deadline);
  const { agency, year } = report;
  const kind = agency?.kind;
  if (!Number.isInteger(year) || typeof kind !== 'string') return undefined;
  return dayOf(`${(year as number) + 1}-${deadlines[kind]}`);
}

/** The last day of the year a report is about. */
function endOfYear({ report: { year } }: CheckContext): Day | undefined {
  return Number.isInteger(year) ? dayOf(`${year}-12-31`) : undefined;
}

const deadline: Check = {
  id: 'publication.deadline',
  canRun: (context) => publishedOn(context) !== undefined && deadlineOf(context) !== undefined,
  check: (context) => {
    const published = publishedOn(context);
    const last = published && deadlineOf(context);
    if (!published || !last || published.number <= last.number) return nothing();
    const days = published.number - last.number;
    const params = { publishedOn: published.text, deadline: last.text, days };
    return [{ rule: 'publication.deadline', params }];
  },
};

const early: Check = {
  id: 'publication.early',
  canRun: (context) => publishedOn(context) !== undefined && endOfYear(context) !== undefined,
  check: (context) => {
    const published = publishedOn(context);
    const end = published && endOfYear(context);
    if (!published || !end || published.number > end.number) return nothing();
    const days = end.number - published.number + 1;
    const params = { publishedOn: published.text, year: context.report.year as number, days };
    return [{ rule: 'publication.early', params }];
  },
};

/** When a report is published. */
export const publicationChecks: readonly Check[] = [deadline, early];
