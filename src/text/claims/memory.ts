import type { Edition } from '../../form/edition.js';
import type { Agency } from '../../report/agency.js';
import type { ClaimPeriod } from './text-claim.js';

/** The report that a text is a part of. */
export interface ClaimContext {
  readonly edition: Edition;
  readonly year: number | null;
  readonly agency: Agency;
}

/** What is counted at a place of a text. */
export type Counted = 'requests' | 'remedies' | 'documents' | 'elsewhere' | undefined;

/** What one sentence hands on to the next. */
export interface Memory {
  readonly context: ClaimContext;
  /** What is counted where the text begins. */
  readonly initially: Counted;
  counted: Counted;
  /** Disclosure has been spoken of. */
  disclosure: boolean;
  /** The period that holds until another is named. */
  lasting: ClaimPeriod;
  /** The sentence before spoke of somebody else at its end. */
  others: boolean;
}

/** A memory with nothing in it but what is counted where the text begins. */
export function newMemory(context: ClaimContext, initially: Counted): Memory {
  return {
    context,
    initially,
    counted: initially,
    disclosure: initially !== undefined,
    lasting: 'this',
    others: false,
  };
}

/** What a year is to that of the report. */
export function periodOf(year: number, { context }: Memory): ClaimPeriod {
  if (year === context.year) return 'this';
  return year === Number(context.year) - 1 ? 'last' : 'other';
}
