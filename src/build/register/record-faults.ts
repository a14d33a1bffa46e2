import type { FindingDraft } from '../../finding/finding.js';
import type { RegisterRuleId } from '../../finding/rules/register.js';
import { firstDayOfRequests } from '../../form/register.js';
import { isCalendarDate } from '../../report/calendar-date.js';
import { shortText } from '../../text/short-text.js';

/** A record of which nothing is known yet. */
export type AnyRecord<Name extends string> = {
  readonly [N in Name | 'id' | 'receivedOn' | 'concludedOn']?: unknown;
};

/** How much of what a record says a message repeats. */
const REPEATED = 24;

/** What a record says, as a message repeats it: on one line, cut short. */
export function said(value: unknown): string {
  return shortText(typeof value === 'string' ? value.replace(/\s+/g, ' ') : (value ?? ''), REPEATED);
}

/** What a record is known by; without an id, its place among the records, from 1. */
export function nameOf({ id }: AnyRecord<never>, place: number): string {
  return said(id).trim() || `#${place}`;
}

/** Whether a record is still open. */
export function isOpen(concludedOn: unknown): concludedOn is null | undefined | '' {
  return concludedOn === null || concludedOn === undefined || concludedOn === '';
}

/** The day a record was concluded on; of one that is still open, what comes after every day. */
export function endOf({ concludedOn }: AnyRecord<never>): string {
  return isOpen(concludedOn) ? 'open' : (concludedOn as string);
}

/** A day on which a record can have been received. */
function isDay(value: unknown): value is string {
  return isCalendarDate(value) && value >= firstDayOfRequests;
}

/** What is wrong with the dates of a record. */
export function dateFaults(
  { receivedOn, concludedOn }: AnyRecord<never>,
  id: string,
): FindingDraft<RegisterRuleId>[] {
  const faults: FindingDraft<RegisterRuleId>[] = [];
  if (!isDay(receivedOn))
    faults.push({ rule: 'register.date', params: { id, receivedOn: said(receivedOn) } });
  if (isOpen(concludedOn)) return faults;
  if (!isDay(concludedOn))
    faults.push({ rule: 'register.date', params: { id, concludedOn: said(concludedOn) } });
  else if (faults.length === 0 && concludedOn < (receivedOn as string)) {
    faults.push({ rule: 'register.order', params: { id, concludedOn, receivedOn: receivedOn as string } });
  }
  return faults;
}
