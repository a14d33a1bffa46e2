import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReport } from '../../../src/build/create-report.js';
import type { RequestRecord } from '../../../src/build/register/register-record.js';
import { tallyRequests } from '../../../src/build/register/tally-requests.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { madeRegister } from './made-register.js';
import { plainCount } from './plain-count.js';

const of2024 = { edition: '2021', year: 2024 } as const;
const open = { id: 'a', receivedOn: '2024-03-01', applicant: 'naturalPerson' } as const;
const concluded = { ...open, concludedOn: '2024-03-20', outcome: 'granted' } as const;

/** The rows that are not empty, with their totals. */
function totals(record: object, options = of2024) {
  const { requests } = tallyRequests([record as RequestRecord<'2021'>], options);
  const { outcomes, ...lines } = requests;
  const rows = Object.entries({ ...lines, ...outcomes });
  return Object.fromEntries(rows.map(([key, row]) => [key, row.total]).filter(([, total]) => total !== 0));
}

describe('where a request is counted', () => {
  test.each<[string, object, object]>([
    ['received and concluded in the year', concluded, { received: 1, granted: 1, concluded: 1 }],
    ['received in the year, open', open, { received: 1, carriedForward: 1 }],
    ['open, said as null', { ...open, concludedOn: null, outcome: null }, { received: 1, carriedForward: 1 }],
    ['open, said as nothing', { ...open, concludedOn: '', outcome: '' }, { received: 1, carriedForward: 1 }],
    ['open, with a list of no outcomes', { ...open, outcome: [] }, { received: 1, carriedForward: 1 }],
    [
      'concluded after the year',
      { ...concluded, concludedOn: '2025-01-01' },
      { received: 1, carriedForward: 1 },
    ],
    [
      'on the first day and the last',
      { ...concluded, receivedOn: '2024-01-01', concludedOn: '2024-12-31' },
      { received: 1, granted: 1, concluded: 1 },
    ],
    [
      'received before, concluded in the year',
      { ...concluded, receivedOn: '2023-12-31' },
      { carriedOver: 1, granted: 1, concluded: 1 },
    ],
    [
      'received before, still open',
      { ...open, receivedOn: '2020-05-01' },
      { carriedOver: 1, carriedForward: 1 },
    ],
    [
      'concluded on the day it was received',
      { ...concluded, concludedOn: '2024-03-01' },
      { received: 1, granted: 1, concluded: 1 },
    ],
    [
      'received before, concluded on the first day',
      { ...concluded, receivedOn: '2023-12-31', concludedOn: '2024-01-01' },
      { carriedOver: 1, granted: 1, concluded: 1 },
    ],
    ['concluded before the year', { ...concluded, receivedOn: '2023-01-01', concludedOn: '2023-12-31' }, {}],
    ['received after the year', { ...open, receivedOn: '2025-01-01' }, {}],
    [
      'several outcomes',
      { ...concluded, outcome: ['granted', 'denied.stateSecret'] },
      { received: 1, partlyGranted: 1, concluded: 1 },
    ],
    [
      'several refusals',
      { ...concluded, outcome: ['unavailable.notHeld', 'denied.stateSecret'] },
      { received: 1, partlyGranted: 1, concluded: 1 },
    ],
    [
      'one outcome in a list',
      { ...concluded, outcome: ['other.feeOverdue'] },
      { received: 1, 'other.feeOverdue': 1, concluded: 1 },
    ],
    [
      'one outcome twice',
      { ...concluded, outcome: ['granted', 'granted'] },
      { received: 1, granted: 1, concluded: 1 },
    ],
  ])('%s', (_, record, expected) => {
    expect(totals(record)).toEqual(expected);
  });

  test('as old as the first regulation', () => {
    expect(totals({ ...open, receivedOn: '2008-05-01' })).toEqual({ carriedOver: 1, carriedForward: 1 });
  });

  test('by the edition that is asked for, also where the year has another', () => {
    expect(totals({ ...concluded, outcome: 'other' }, { edition: '2019', year: 2024 } as never)).toEqual({
      received: 1,
      other: 1,
      concluded: 1,
    });
  });

  test('other of edition 2019', () => {
    const record = { ...concluded, receivedOn: '2020-03-01', concludedOn: '2020-03-02', outcome: 'other' };

    expect(totals(record, { edition: '2019', year: 2020 } as never)).toEqual({
      received: 1,
      other: 1,
      concluded: 1,
    });
  });

  test('says what became of the records', () => {
    const old = { ...concluded, receivedOn: '2023-01-01', concludedOn: '2023-12-31' };
    const wrong = { ...open, applicant: '个人' };

    expect(tallyRequests([open, old, wrong, concluded] as RequestRecord<'2021'>[], of2024).records).toEqual({
      read: 4,
      counted: 2,
      otherYears: 1,
      rejected: 1,
    });
  });
});

describe('what makes no sense', () => {
  test.each<[string, unknown, string[], string]>([
    [
      'a day that the calendar does not have',
      { ...open, receivedOn: '2023-02-29' },
      ['register.date'],
      '记录a没有计入：收到日期“2023-02-29”不是有效的日期',
    ],
    [
      'no day at all',
      { ...open, receivedOn: undefined },
      ['register.date'],
      '记录a没有计入：收到日期“”不是有效的日期',
    ],
    [
      'a day before there were requests',
      { ...open, receivedOn: '1900-01-05' },
      ['register.date'],
      '记录a没有计入：收到日期“1900-01-05”不是有效的日期',
    ],
    [
      'a bad day of conclusion',
      { ...concluded, concludedOn: '2024/3/1' },
      ['register.date'],
      '记录a没有计入：办结日期“2024/3/1”不是有效的日期',
    ],
    [
      'two bad days',
      { ...concluded, receivedOn: 3, concludedOn: 'x' },
      ['register.date', 'register.date'],
      '记录a没有计入：收到日期“3”不是有效的日期',
    ],
    [
      'concluded before received',
      { ...concluded, concludedOn: '2024-02-29' },
      ['register.order'],
      '记录a没有计入：办结日期2024-02-29早于收到日期2024-03-01',
    ],
    [
      'an applicant that the form does not have',
      { ...open, applicant: '个人' },
      ['register.applicant'],
      '记录a没有计入：申请人类型“个人”不是表中六类之一',
    ],
    [
      'the total as an applicant',
      { ...open, applicant: 'total' },
      ['register.applicant'],
      '记录a没有计入：申请人类型“total”不是表中六类之一',
    ],
    [
      'an outcome that the form does not have',
      { ...concluded, outcome: 'denied' },
      ['register.outcome'],
      '记录a没有计入：结果“denied”不是2021年版表中的一项',
    ],
    [
      'an outcome of the other edition',
      { ...concluded, outcome: 'other' },
      ['register.outcome'],
      '记录a没有计入：结果“other”不是2021年版表中的一项',
    ],
    [
      'two such outcomes',
      { ...concluded, outcome: ['x', 'granted', 'y'] },
      ['register.outcome', 'register.outcome'],
      '记录a没有计入：结果“x”不是2021年版表中的一项',
    ],
    [
      'an outcome that is no text',
      { ...concluded, outcome: 7 },
      ['register.outcome'],
      '记录a没有计入：结果“7”不是2021年版表中的一项',
    ],
    [
      'an outcome without a day',
      { ...open, outcome: 'granted' },
      ['register.outcome'],
      '记录a没有计入：有结果“granted”，没有办结日期',
    ],
    [
      'a day without an outcome',
      { ...open, concludedOn: '2024-03-02' },
      ['register.outcome'],
      '记录a没有计入：办结日期为2024-03-02，没有结果',
    ],
    [
      'two faults',
      { ...open, applicant: 'x', receivedOn: 'y' },
      ['register.date', 'register.applicant'],
      '记录a没有计入：收到日期“y”不是有效的日期',
    ],
    [
      'a record without an id',
      { ...open, id: undefined, applicant: 'x' },
      ['register.applicant'],
      '记录#1没有计入：申请人类型“x”不是表中六类之一',
    ],
    [
      'a record with a blank id',
      { ...open, id: ' \n', applicant: 'x' },
      ['register.applicant'],
      '记录#1没有计入：申请人类型“x”不是表中六类之一',
    ],
    [
      'a bad day of receipt, and a good one of conclusion',
      { ...concluded, receivedOn: 'x' },
      ['register.date'],
      '记录a没有计入：收到日期“x”不是有效的日期',
    ],
    [
      'a bad day and a bad outcome: the day alone',
      { ...concluded, receivedOn: 'x', outcome: 'denied' },
      ['register.date'],
      '记录a没有计入：收到日期“x”不是有效的日期',
    ],
    [
      'a bad applicant and a bad outcome',
      { ...concluded, applicant: 'x', outcome: 'denied' },
      ['register.applicant', 'register.outcome'],
      '记录a没有计入：申请人类型“x”不是表中六类之一',
    ],
    ['no record', null, ['register.date', 'register.applicant'], '记录#1没有计入：收到日期“”不是有效的日期'],
    [
      'words that are long and on two lines',
      { ...open, applicant: `a\r\n b${'c'.repeat(99)}` },
      ['register.applicant'],
      `记录a没有计入：申请人类型“a b${'c'.repeat(21)}…”不是表中六类之一`,
    ],
  ])('%s', (_, record, rules, message) => {
    const { requests, findings, records } = tallyRequests([record as RequestRecord<'2021'>], of2024);

    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    expect(findings[0]).toMatchObject({ severity: 'error', cells: [], missing: [], message });
    expect(requests).toEqual(tallyRequests([], of2024).requests);
    expect(records).toEqual({ read: 1, counted: 0, otherYears: 0, rejected: 1 });
  });

  test('is wrong whatever year is counted, by the edition of the year it was concluded in', () => {
    const faulty = { ...concluded, outcome: 'denied' } as never;
    for (const year of [2023, 2024, 2025]) {
      expect(tallyRequests([faulty], { edition: '2021', year }).findings).toHaveLength(1);
    }
    const split = {
      ...concluded,
      receivedOn: '2020-12-01',
      concludedOn: '2021-01-05',
      outcome: 'other.feeOverdue',
    } as never;

    expect(tallyRequests([split], { edition: '2019', year: 2020 })).toMatchObject({
      findings: [],
      records: { counted: 1 },
    });
    expect(tallyRequests([split], { edition: '2021', year: 2021 })).toMatchObject({
      findings: [],
      records: { counted: 1 },
    });
    const old = {
      ...concluded,
      receivedOn: '2018-01-01',
      concludedOn: '2018-02-01',
      outcome: 'other',
    } as never;
    expect(tallyRequests([old], of2024).findings).toEqual([]);
  });

  test('is said in English', () => {
    const { findings } = tallyRequests([{ ...open, receivedOn: '2024-13-01' }], { ...of2024, locale: 'en' });

    expect(findings.map(({ message }) => message)).toEqual([
      'Record a was not counted: received on "2024-13-01" is no valid date',
    ]);
  });

  test('is listed up to a limit, and counted beyond it', () => {
    const faulty = Array.from({ length: 1200 }, (_, id) => ({ ...open, id, receivedOn: 'x' }));
    const listed = (maxFindings?: number) =>
      tallyRequests(faulty, maxFindings === undefined ? of2024 : { ...of2024, maxFindings }).findings;

    expect(listed()).toHaveLength(1001);
    expect(listed().at(-1)).toMatchObject({ rule: 'register.limit', params: { count: 200, limit: 1000 } });
    expect(listed(1200).map(({ params }) => params['id'])).toEqual(faulty.map(({ id }) => String(id)));
    expect(listed(0)).toMatchObject([{ rule: 'register.limit', params: { count: 1200, limit: 0 } }]);
    expect(listed(Number.POSITIVE_INFINITY)).toHaveLength(1200);
  });
});

describe('options', () => {
  test.each<[object, string]>([
    [{ edition: '2020' }, 'options.edition is "2020". Allowed: 2019, 2021.'],
    [{ year: '2024' }, 'options.year is "2024". Allowed: a year of four digits.'],
    [{ year: 999 }, 'options.year is 999. Allowed: a year of four digits.'],
    [{ year: 10_000 }, 'options.year is 10000. Allowed: a year of four digits.'],
    [{ year: 24 }, 'options.year is 24. Allowed: a year of four digits.'],
    [{ locale: 'fr' }, 'options.locale is "fr". Allowed: zh, en.'],
    [{ maxFindings: -1 }, 'options.maxFindings is -1. Allowed: a number of 0 or more.'],
    [{ maxFindings: Number.NaN }, 'options.maxFindings is NaN. Allowed: a number of 0 or more.'],
  ])('%o', (wrong, message) => {
    expect(() => tallyRequests([], { ...of2024, ...wrong })).toThrow(new RangeError(message));
  });
});

test.each([1000, 9999])('the year %d has four digits', (year) => {
  expect(tallyRequests([open], { edition: '2021', year }).records.otherYears).toBe(year === 1000 ? 1 : 0);
});

const arithmetic = ['requests.row-total', 'requests.outcome-total', 'requests.balance'];

describe('laws', () => {
  const register = [...madeRegister(20_000, '2022-01-01', 3)];
  const years = [2022, 2023, 2024, 2025];
  const tallies = new Map(years.map((year) => [year, tallyRequests(register, { edition: '2021', year })]));

  test.each(years)('an independent count of twenty thousand records agrees: %d', (year) => {
    expect(tallies.get(year)?.requests).toEqual(plainCount(register, year));
  });

  test('no record is lost', () => {
    for (const { records, findings } of tallies.values()) {
      expect(records.read).toBe(register.length);
      expect(records.counted + records.otherYears + records.rejected).toBe(register.length);
      expect(new Set(findings.map(({ params }) => params['id'])).size).toBe(records.rejected);
    }
  });

  test('a year carries over what the year before carries forward', () => {
    for (const year of years.slice(1)) {
      expect(tallies.get(year)?.requests.carriedOver).toEqual(tallies.get(year - 1)?.requests.carriedForward);
    }
  });

  test('so it does in any register', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2022, max: 2025 }), (seed, year) => {
        const both = [year - 1, year].map((each) =>
          tallyRequests(madeRegister(300, '2021-06-01', 4, { seed }), { edition: '2021', year: each }),
        );

        expect(both[1]?.requests.carriedOver).toEqual(both[0]?.requests.carriedForward);
      }),
    );
  });

  test('a report built from it breaks no relation, nor one with the year before', () => {
    for (const year of years) {
      const requests = tallies.get(year)?.requests ?? {};
      const report = createReport({ edition: '2021', year, agency: '云溪县水务局', requests });
      const found = validateReport(report).findings.map(({ rule }) => rule);

      expect(found.filter((rule) => arithmetic.includes(rule))).toEqual([]);
      expect(report.requests).toEqual(requests);
    }
  });

  test('the order of the records does not matter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...madeRegister(60, '2023-06-01', 2)], { minLength: 60 }),
        (shuffled) => {
          const { requests, records } = tallyRequests(madeRegister(60, '2023-06-01', 2), of2024);

          expect(tallyRequests(shuffled, of2024)).toMatchObject({ requests, records });
        },
      ),
    );
  });

  test('the sum of two registers is the tally of both', () => {
    const whole = tallies.get(2023)?.requests;
    const parts = [register.slice(0, 7000), register.slice(7000)].map(
      (part) => tallyRequests(part, { edition: '2021', year: 2023 }).requests,
    );

    expect(whole?.received.total).toBe(parts.reduce((sum, { received }) => sum + Number(received.total), 0));
  });

  test('an asynchronous register gives a promise of the same', async () => {
    async function* later() {
      yield* madeRegister(500, '2023-06-01', 2);
    }
    const tally = tallyRequests(later(), of2024);

    expect(tally).toBeInstanceOf(Promise);
    expect(await tally).toEqual(tallyRequests(madeRegister(500, '2023-06-01', 2), of2024));
  });

  test('the findings stay few, however long the register', {
    timeout: 60_000,
  }, () => {
    function* long() {
      for (let id = 0; id < 200_000; id++) yield { ...open, id, receivedOn: id % 2 ? 'x' : open.receivedOn };
    }
    const { requests, findings, records } = tallyRequests(long(), of2024);

    expect(requests.received.naturalPerson).toBe(100_000);
    expect(findings).toHaveLength(1001);
    expect(records.rejected).toBe(100_000);
  });
});
