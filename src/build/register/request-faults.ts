import type { FindingDraft } from '../../finding/finding.js';
import type { RegisterRuleId } from '../../finding/rules/register.js';
import { applicants } from '../../form/applicants.js';
import { byEdition } from '../../form/by-edition.js';
import type { Edition } from '../../form/edition.js';
import { editionForYear, editions, forms } from '../../form/forms.js';
import type { OutcomeCode } from '../../form/outcomes.js';
import { type AnyRecord, dateFaults, isOpen, said } from './record-faults.js';

/** A record of which no more is known than what it should have. */
export type AnyRequest = AnyRecord<'applicant' | 'outcome'>;

/** The outcome of a request with several (区分处理的，只计这一情形). */
export const DIFFERENTIATED: OutcomeCode = 'partlyGranted';

/** The outcomes of an edition. */
export function outcomeCodes(edition: Edition): readonly string[] {
  const rows = forms[edition].requestRows.filter(({ result, key }) => result && key !== 'concluded');
  return rows.map(({ key }) => key);
}

const codes: Readonly<Record<Edition, ReadonlySet<unknown>>> = /* @__PURE__ */ byEdition(
  (edition) => new Set(outcomeCodes(edition)),
);
const categories: ReadonlySet<unknown> = new Set(applicants.map(({ key }) => key));

/** The different outcomes of a request. */
export function outcomesOf({ outcome }: AnyRequest): readonly unknown[] {
  if (Array.isArray(outcome)) return [...new Set(outcome)];
  return outcome === null || outcome === undefined || outcome === '' ? [] : [outcome];
}

/** The editions an outcome can be of that was given in a year: of years before the form, any. */
function editionsOf(year: number): readonly Edition[] {
  const edition = editionForYear(year);
  return edition ? [edition] : editions;
}

function outcomeFaults(
  record: AnyRequest,
  id: string,
  allowed: readonly Edition[],
): FindingDraft<RegisterRuleId>[] {
  const outcomes = outcomesOf(record);
  const fault = (params: FindingDraft['params']): FindingDraft<RegisterRuleId> => ({
    rule: 'register.outcome',
    params: { id, ...params },
  });
  if (isOpen(record.concludedOn)) {
    return outcomes.length === 0 ? [] : [fault({ undated: said(outcomes.join('、')) })];
  }
  if (outcomes.length === 0) return [fault({ unstated: said(record.concludedOn) })];
  return outcomes
    .filter((outcome) => !allowed.some((edition) => codes[edition].has(outcome)))
    .map((outcome) => fault({ outcome: said(outcome), edition: allowed.at(-1) as Edition }));
}

/**
 * What is wrong with the record of a request. It is the same whatever year is counted, so that what one year carries
 * forward the next carries over: an outcome is one of the edition of the year it was given in.
 *
 * @param year the report year, whose edition is `edition`
 */
export function requestFaults(
  record: AnyRequest,
  id: string,
  edition: Edition,
  year: string,
): readonly FindingDraft<RegisterRuleId>[] {
  const faults = dateFaults(record, id);
  if (!categories.has(record.applicant)) {
    faults.push({ rule: 'register.applicant', params: { id, applicant: said(record.applicant) } });
  }
  if (faults.some(({ rule }) => rule !== 'register.applicant')) return faults;
  const concludedIn = isOpen(record.concludedOn) ? year : (record.concludedOn as string).slice(0, 4);
  const allowed = concludedIn === year ? [edition] : editionsOf(Number(concludedIn));
  return [...faults, ...outcomeFaults(record, id, allowed)];
}
