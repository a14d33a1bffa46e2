import { describe, expectTypeOf, test } from 'vitest';
import { recordFromRow } from '../../../src/build/register/record-from-row.js';
import type { RequestRecord } from '../../../src/build/register/register-record.js';
import { tallyRemedies } from '../../../src/build/register/tally-remedies.js';
import { type RequestTally, tallyRequests } from '../../../src/build/register/tally-requests.js';

declare const records2019: readonly RequestRecord<'2019'>[];
declare const records2021: readonly RequestRecord<'2021'>[];
declare const later: AsyncIterable<RequestRecord<'2021'>>;
const of2021 = { edition: '2021', year: 2024 } as const;
const record = { id: 1, receivedOn: '2024-01-05', applicant: 'business' } as const;

describe('tallyRequests', () => {
  test('counts by edition, at once or later', () => {
    expectTypeOf(tallyRequests(records2021, of2021)).toEqualTypeOf<RequestTally<'2021'>>();
    expectTypeOf(tallyRequests(records2019, { edition: '2019', year: 2020 })).toEqualTypeOf<
      RequestTally<'2019'>
    >();
    expectTypeOf(tallyRequests(later, of2021)).toEqualTypeOf<Promise<RequestTally<'2021'>>>();
    tallyRequests([{}].map(recordFromRow), of2021);
    tallyRequests(
      [record, { ...record, concludedOn: '2024-02-01', outcome: ['granted', 'partlyGranted'] }],
      of2021,
    );
  });

  test('takes no outcome and no applicant that the edition does not have', () => {
    // @ts-expect-error
    tallyRequests(records2019, of2021);
    // @ts-expect-error
    tallyRequests([{ ...record, concludedOn: '2024-02-01', outcome: 'other' }], of2021);
    // @ts-expect-error
    tallyRequests([{ ...record, concludedOn: '2024-02-01', outcome: ['granted', 'denied'] }], of2021);
    // @ts-expect-error
    tallyRequests([{ ...record, applicant: 'total' }], of2021);
    // @ts-expect-error
    tallyRequests([record], { year: 2024 });
  });
});

describe('tallyRemedies', () => {
  test('takes the groups and the results of the form', () => {
    tallyRemedies([{ id: 1, group: 'directLitigation', receivedOn: '2024-01-05' }], { year: 2024 });
    // @ts-expect-error
    tallyRemedies([{ id: 1, group: 'appeal', receivedOn: '2024-01-05' }], { year: 2024 });
    // @ts-expect-error
    tallyRemedies([{ id: 1, group: 'directLitigation', receivedOn: '2024-01-05', result: 'pending' }], {
      year: 2024,
    });
  });
});
