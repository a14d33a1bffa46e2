import { describe, expect, test } from 'vitest';
import { createReport } from '../../../src/build/create-report.js';
import type { RemedyRecord } from '../../../src/build/register/register-record.js';
import { tallyRemedies } from '../../../src/build/register/tally-remedies.js';
import { validateReport } from '../../../src/validate/validate-report.js';

const pending = { id: 1, group: 'reconsideration', receivedOn: '2024-03-01' } as const;
const ended = { ...pending, concludedOn: '2024-05-01', result: 'upheld' } as const;
const none = { upheld: 0, corrected: 0, other: 0, pending: 0, total: 0 };

function counted(...cases: readonly object[]) {
  return tallyRemedies(cases as RemedyRecord[], { year: 2024 }).remedies;
}

describe('tallyRemedies', () => {
  test.each<[string, object, object]>([
    ['ended in the year', ended, { upheld: 1, total: 1 }],
    ['pending', pending, { pending: 1, total: 1 }],
    ['pending, said as nothing', { ...pending, concludedOn: '', result: '' }, { pending: 1, total: 1 }],
    [
      'on the first day and the last',
      { ...ended, receivedOn: '2024-01-01', concludedOn: '2024-12-31' },
      { upheld: 1, total: 1 },
    ],
    ['brought on the last day', { ...pending, receivedOn: '2024-12-31' }, { pending: 1, total: 1 }],
    [
      'ended on the first day',
      { ...ended, receivedOn: '2023-12-01', concludedOn: '2024-01-01' },
      { upheld: 1, total: 1 },
    ],
    ['ended after the year', { ...ended, concludedOn: '2025-01-01' }, { pending: 1, total: 1 }],
    [
      'pending since a year before',
      { ...ended, receivedOn: '2023-12-01', result: 'corrected' },
      { corrected: 1, total: 1 },
    ],
    ['ended before the year', { ...ended, receivedOn: '2023-11-01', concludedOn: '2023-12-31' }, {}],
    ['brought after the year', { ...pending, receivedOn: '2025-01-01' }, {}],
  ])('%s', (_, record, expected) => {
    expect(counted(record).reconsideration).toEqual({ ...none, ...expected });
  });

  test('counts each group by itself, and gives section 4 of a report', () => {
    const remedies = counted(ended, { ...ended, group: 'directLitigation', result: 'other' });

    expect(remedies.directLitigation).toEqual({ ...none, other: 1, total: 1 });
    expect(remedies.litigationAfterReconsideration).toEqual(none);
    const report = createReport({ edition: '2021', year: 2024, agency: '云溪县水务局', remedies });
    expect(report.remedies).toEqual(remedies);
    expect(validateReport(report).findings.filter(({ rule }) => rule.startsWith('remedies.'))).toEqual([]);
  });

  test.each<[string, object, string, string]>([
    [
      'a bad day',
      { ...ended, receivedOn: '2024-02-30' },
      'register.date',
      '记录1没有计入：收到日期“2024-02-30”不是有效的日期',
    ],
    [
      'an end before the beginning',
      { ...ended, concludedOn: '2024-01-01' },
      'register.order',
      '记录1没有计入：办结日期2024-01-01早于收到日期2024-03-01',
    ],
    [
      'a group that the form does not have',
      { ...ended, group: 'appeal' },
      'register.group',
      '记录1没有计入：案件类型“appeal”不是表中三类之一',
    ],
    [
      'a result that the form does not have',
      { ...ended, result: 'withdrawn' },
      'register.outcome',
      '记录1没有计入：结果“withdrawn”不是表中的一项',
    ],
    [
      'pending with a day',
      { ...ended, result: 'pending' },
      'register.outcome',
      '记录1没有计入：结果“pending”不是表中的一项',
    ],
    [
      'a day without a result',
      { ...ended, result: null },
      'register.outcome',
      '记录1没有计入：办结日期为2024-05-01，没有结果',
    ],
    [
      'a result without a day',
      { ...pending, result: 'upheld' },
      'register.outcome',
      '记录1没有计入：有结果“upheld”，没有办结日期',
    ],
  ])('%s is counted nowhere', (_, record, rule, message) => {
    const { remedies, findings, records } = tallyRemedies([record as RemedyRecord], { year: 2024 });

    expect(findings).toMatchObject([{ rule, message }]);
    expect(remedies).toEqual(counted());
    expect(records.rejected).toBe(1);
  });

  test('a case without an id goes by its place', () => {
    const cases = [ended, { ...ended, id: undefined, group: 'appeal' }] as unknown as RemedyRecord[];

    expect(tallyRemedies(cases, { year: 2024 }).findings.map(({ message }) => message)).toEqual([
      '记录#2没有计入：案件类型“appeal”不是表中三类之一',
    ]);
  });

  test('takes the options of tallyRequests', () => {
    const options = { edition: '2019', year: 2024, locale: 'en', maxFindings: 0 } as const;

    expect(tallyRemedies([null as never], options).findings.map(({ message }) => message)).toEqual([
      '2 further faults are not listed (limit 0); their records were not counted',
    ]);
    expect(() => tallyRemedies([], { year: Number.NaN })).toThrow('options.year is NaN');
  });

  test('an asynchronous source gives a promise of the same', async () => {
    async function* later() {
      yield ended;
    }

    expect(await tallyRemedies(later(), { year: 2024 })).toEqual(tallyRemedies([ended], { year: 2024 }));
  });
});
