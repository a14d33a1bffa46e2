import type { RemedyRecord, RequestRecord } from '../../src/build/register/register-record.js';
import { tallyRemedies } from '../../src/build/register/tally-remedies.js';
import { tallyRequests } from '../../src/build/register/tally-requests.js';
import type { FamilyCases, RuleCase } from './rule-case.js';

const request = {
  id: '2024-017',
  receivedOn: '2024-03-01',
  applicant: 'naturalPerson',
  concludedOn: '2024-03-20',
  outcome: 'granted',
};
const suit = { ...request, group: 'directLitigation', result: 'upheld' };

/** The request with something changed, counted. */
const counted = (change: object = {}, maxFindings = 10): RuleCase => ({
  finds: () =>
    tallyRequests([{ ...request, ...change } as RequestRecord<'2021'>], {
      edition: '2021',
      year: 2024,
      maxFindings,
    }).findings,
});
const heard = (change: object = {}): RuleCase => ({
  finds: () => tallyRemedies([{ ...suit, ...change } as RemedyRecord], { year: 2024 }).findings,
});
const passes = counted();

/** Counting a register. */
export const registerCases: FamilyCases<'register'> = {
  'register.date': { passes, fails: counted({ receivedOn: '2024-02-30' }) },
  'register.order': { passes, fails: counted({ concludedOn: '2024-02-28' }) },
  'register.applicant': { passes, fails: counted({ applicant: '个人' }) },
  'register.group': { passes: heard(), fails: heard({ group: '上诉' }) },
  'register.outcome': { passes, fails: counted({ outcome: '同意' }) },
  'register.limit': { passes: counted({}, 0), fails: counted({ outcome: '同意' }, 0) },
};
