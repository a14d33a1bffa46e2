import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { aDocument, foundBy, reportOf, requestLines, withLines } from '../a-document.js';

const received = '一、本年新收政府信息公开申请数量';
const keys = [
  'naturalPerson',
  'business',
  'researchInstitute',
  'publicInterestOrg',
  'legalServiceOrg',
  'otherOrg',
  'total',
] as const;

function document(row: string): string {
  const lines = withLines(requestLines('2021'), { [received]: row });
  return aDocument({ requests: ['三、收到和处理政府信息公开申请情况', ...lines] });
}

const readAs = (row: string) => {
  const counts = reportOf(document(row)).requests.received;
  return keys.map((key) => counts[key]);
};

describe('cells that run together', () => {
  test.each([
    { row: `${received} 20 0 0 0 02`, want: [2, 0, 0, 0, 0, 0, 2] },
    { row: `${received} 12 3 0 0 0 015`, want: [12, 3, 0, 0, 0, 0, 15] },
    { row: `${received}\t12\t3\t0\t0\t0\t015`, want: [12, 3, 0, 0, 0, 0, 15] },
    { row: `${received} 713000074`, want: [71, 3, 0, 0, 0, 0, 74] },
    { row: `${received}\n713000074`, want: [71, 3, 0, 0, 0, 0, 74] },
    { row: `${received} 71 3 0 0 0 074`, want: [71, 3, 0, 0, 0, 0, 74] },
    { row: `${received} 5 - - - - -5`, want: [5, 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 5] },
  ])('$row', ({ row, want }) => {
    const result = parseReport(document(row));

    expect(readAs(row)).toEqual(want);
    expect(foundBy('parse.alignment-guess', result)).toHaveLength(1);
    expect(result.readings.get('/requests/received/total')?.guessed).toBe(true);
  });

  test('that add up in no way are read as nothing', () => {
    const [first, ...rest] = readAs(`${received} 20 0 0 0 07`);

    expect([first, ...rest]).toEqual(keys.map(() => null));
  });

  test('that could have lost a blank as well are read as nothing', () => {
    const row = `${received} 10 10 1 0 0 21`;

    expect(readAs(row)).not.toContain(1010);
    expect(foundBy('parse.alignment-unknown', parseReport(document(row)))).toHaveLength(1);
  });

  test('that could have lost a blank as well, in a source that loses them, are read as nothing', () => {
    const carriedOver = '二、上年结转政府信息公开申请数量';
    const lines = withLines(requestLines('2021'), {
      [received]: `${received} 22773111295/706`,
      [carriedOver]: `${carriedOver} 303`,
    });
    const result = parseReport(aDocument({ requests: ['三、收到和处理政府信息公开申请情况', ...lines] }));

    expect(Object.values(result.report?.requests.received ?? {})).toEqual(keys.map(() => null));
    expect(foundBy('parse.alignment-unknown', result)).not.toEqual([]);
  });

  test('a figure that begins with 0 in a row with a cell a column is that cell', () => {
    expect(readAs(`${received}\t05\t0\t0\t0\t0\t0\t5`)).toEqual([5, 0, 0, 0, 0, 0, 5]);
  });
});
