import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanReport, row, withCells } from '../../clean-report.js';
import { addressesOf, foundBy } from '../../found.js';

/** 20 requests of natural persons, all granted. */
const twenty = withCells(cleanReport('2021'), {
  ...row('/requests/received', [20, 0, 0, 0, 0, 0, 20]),
  ...row('/requests/carriedOver', [0, 0, 0, 0, 0, 0, 0]),
  ...row('/requests/outcomes/granted', [20, 0, 0, 0, 0, 0, 20]),
  ...row('/requests/outcomes/unavailable.notHeld', [0, 0, 0, 0, 0, 0, 0]),
  ...row('/requests/concluded', [20, 0, 0, 0, 0, 0, 20]),
  ...row('/requests/carriedForward', [0, 0, 0, 0, 0, 0, 0]),
});
const granted = '/requests/outcomes/granted';
const groups = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'];
const line = (counts: readonly number[]) =>
  Object.fromEntries(
    groups.flatMap((group, at) =>
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((column, place) => [
        `/remedies/${group}/${column}`,
        counts[5 * at + place],
      ]),
    ),
  );

function torn(cells: Readonly<Record<string, unknown>>): readonly string[] {
  return foundBy('value.split-number', withCells(twenty, cells)).map((finding) => {
    const { left, right, joined } = finding.params;
    return `${addressesOf(finding).join(' ')} ${left}|${right}=${joined}`;
  });
}

describe('value.split-number', () => {
  test.each([
    ['a report that adds up', {}, []],
    [
      'a number torn in place',
      row(granted, [2, 0, 0, 0, 0, 0, 20]),
      [`${granted}/naturalPerson ${granted}/business 2|0=20`],
    ],
    [
      'a number torn, the rest one cell to the right and the total gone',
      row('/requests/received', [2, 0, 0, 0, 0, 0, 0]),
      ['/requests/received/naturalPerson /requests/received/business 2|0=20'],
    ],
    [
      'a total torn, the rest one cell to the left',
      row(granted, [20, 0, 0, 0, 0, 2, 0]),
      [`${granted}/otherOrg ${granted}/total 2|0=20`],
    ],
    ['a total with a digit too few', row(granted, [20, 0, 0, 0, 0, 0, 2]), []],
    [
      'a total with a digit too many, where the columns say otherwise',
      row(granted, [20, 0, 0, 0, 0, 0, 200]),
      [],
    ],
    [
      'a number torn in place, in two figures',
      {
        ...row('/requests/received', [12, 0, 0, 0, 0, 0, 12]),
        ...row('/requests/concluded', [12, 0, 0, 0, 0, 0, 12]),
        ...row(granted, [1, 2, 0, 0, 0, 0, 12]),
      },
      [`${granted}/naturalPerson ${granted}/business 1|2=12`],
    ],
    ['a number that is wrong otherwise', row(granted, [3, 0, 0, 0, 0, 0, 20]), []],
    [
      'a cell of the row that is blank',
      { ...row(granted, [2, 0, 0, 0, 0, 0, 20]), [`${granted}/otherOrg`]: null },
      [],
    ],
    ['a number one cell to the right', row(granted, [0, 20, 0, 0, 0, 0, 20]), []],
    [
      'a number torn beside another column that does not add up',
      { ...row(granted, [2, 0, 0, 0, 0, 0, 20]), '/requests/concluded/business': 5 },
      [`${granted}/naturalPerson ${granted}/business 2|0=20`],
    ],
    [
      'a number torn, the rest one cell to the right with a figure in place of the total',
      {
        ...row(granted, [20, 0, 0, 0, 0, 3, 23]),
        ...row('/requests/concluded', [20, 0, 0, 0, 0, 3, 23]),
        ...row('/requests/received', [2, 0, 0, 0, 0, 0, 3]),
      },
      ['/requests/received/naturalPerson /requests/received/business 2|0=20'],
    ],
    ['numbers too long to be put together', row(granted, [123456789, 123456789, 0, 0, 0, 0, 20]), []],
    [
      'a result of section 4 torn in place',
      line([1, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      ['/remedies/reconsideration/upheld /remedies/reconsideration/corrected 1|0=10'],
    ],
    [
      'a result of section 4 torn in place, in two figures',
      line([1, 2, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      ['/remedies/reconsideration/upheld /remedies/reconsideration/corrected 1|2=12'],
    ],
    [
      'a total of section 4 with a digit too few, which the next group does not hold',
      line([10, 0, 0, 0, 1, 0, 3, 0, 0, 3, 0, 0, 0, 0, 0]),
      [],
    ],
    [
      'groups of section 4 that hold as they are and joined too, beside one that does not',
      line([0, 0, 0, 0, 9, 1, 0, 0, 0, 1, 11, 0, 0, 0, 11]),
      [],
    ],
    [
      'a result of section 4 torn, the rest of the line one cell to the right',
      line([1, 2, 3, 0, 0, 15, 4, 0, 0, 0, 4, 0, 0, 0, 0]),
      ['/remedies/reconsideration/upheld /remedies/reconsideration/corrected 1|2=12'],
    ],
    [
      'a total of section 4 torn, which its own group cannot prove',
      line([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 1, 2]),
      [
        '/remedies/litigationAfterReconsideration/pending /remedies/litigationAfterReconsideration/total 1|2=12',
      ],
    ],
  ])('%s', (_, cells, expected) => {
    expect(torn(cells)).toEqual(expected);
  });

  test('where two pairs explain the same sum, neither is named', () => {
    const rows = ['granted', 'partlyGranted'].map((code) =>
      row(`/requests/outcomes/${code}`, [1, 0, null, null, null, null, null]),
    );
    const other = row('/requests/concluded', [11, 0, 0, 0, 0, 0, 11]);
    const two = { ...other, ...rows[0], ...rows[1] };
    const filled = Object.fromEntries(Object.entries(two).map(([key, value]) => [key, value ?? 0]));

    expect(
      torn({ ...filled, [`${granted}/total`]: 10, '/requests/outcomes/partlyGranted/total': 10 }),
    ).toEqual([]);
  });

  test('of two numbers torn apart each is named', () => {
    const both = {
      ...row(granted, [2, 0, 0, 0, 0, 0, 20]),
      ...line([1, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    };

    expect(torn(both)).toEqual([
      `${granted}/naturalPerson ${granted}/business 2|0=20`,
      '/remedies/reconsideration/upheld /remedies/reconsideration/corrected 1|0=10',
    ]);
  });

  test('says so in words', () => {
    const report = withCells(twenty, row(granted, [2, 0, 0, 0, 0, 0, 20]));

    expect(foundBy('value.split-number', report)).toMatchObject([
      {
        severity: 'warning',
        message: '三（一）予以公开 · 自然人、商业企业：“2│0”可能是一个数“20”被拆开',
      },
    ]);
  });

  test('a wrong figure is taken for half of a number only where it can be', () => {
    const cells = ['naturalPerson', 'business', 'otherOrg', 'total'].map((column) => `${granted}/${column}`);
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.nat(300), (address, value) => {
        const report = withCells(twenty, { [address]: value });
        for (const { params } of foundBy('value.split-number', report)) {
          const { left, right } = params;
          expect(`${left}${right}`).toBe('20');
        }
      }),
    );
  });
});
