import type { RequestRecord } from '../../../src/build/register/register-record.js';
import type { OutcomeCode } from '../../../src/form/outcomes.js';

type Made = RequestRecord<'2021'>;

const applicants: readonly Made['applicant'][] = [
  'naturalPerson',
  'naturalPerson',
  'naturalPerson',
  'business',
  'researchInstitute',
  'publicInterestOrg',
  'legalServiceOrg',
  'otherOrg',
];
const outcomes: readonly OutcomeCode<'2021'>[] = [
  'granted',
  'granted',
  'partlyGranted',
  'denied.stateSecret',
  'denied.internalAffairs',
  'unavailable.notHeld',
  'unavailable.notHeld',
  'notProcessed.duplicate',
  'other.correctionOverdue',
  'other.miscellaneous',
];

/** Numbers that look random and are the same every time: a linear congruential generator. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state >>> 8;
  }
}

const DAY = 86_400_000;
const dayAfter = (first: string, days: number) =>
  new Date(Date.parse(first) + days * DAY).toISOString().slice(0, 10);

/** What can be wrong with a record. */
const faults: readonly ((record: Made) => object)[] = [
  (record) => ({ ...record, receivedOn: '2023-02-29' }),
  (record) => ({ ...record, concludedOn: '2022-13-01', outcome: 'granted' }),
  (record) => ({ ...record, applicant: '个人' }),
  (record) => ({ ...record, concludedOn: '2024-12-31', outcome: 'denied' }),
  (record) => ({ ...record, concludedOn: '2024-12-31', outcome: null }),
  (record) => ({ ...record, concludedOn: null, outcome: 'granted' }),
  (record) => ({ ...record, concludedOn: dayAfter(record.receivedOn, -1), outcome: 'granted' }),
];

/** A register made up over some years from a day on; one record in fifty makes no sense. */
export function* madeRegister(
  size: number,
  first: string,
  years: number,
  { seed = 20_260_131 }: { readonly seed?: number } = {},
): Generator<Made> {
  const random = numbers(seed);
  const below = (most: number) => random.next().value % most;
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  for (let id = 1; id <= size; id++) {
    const receivedOn = dayAfter(first, below(365 * years));
    const isOpen = below(40) === 0;
    const record: Made = {
      id,
      receivedOn,
      applicant: one(applicants),
      concludedOn: isOpen ? null : dayAfter(receivedOn, below(60)),
      outcome: isOpen ? null : below(20) === 0 ? [one(outcomes), one(outcomes)] : one(outcomes),
    };
    yield (below(50) === 0 ? one(faults)(record) : record) as Made;
  }
}
