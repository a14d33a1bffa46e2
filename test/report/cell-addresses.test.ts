import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { blankReport } from '../../src/report/blank-report.js';
import { cellAddresses, cellsOf, hasOptionalRow } from '../../src/report/cell-addresses.js';
import { setCell } from '../../src/report/set-cell.js';

const hybrid = setCell(blankReport('2021'), '/requests/outcomes/other/total', 3);

describe('cellAddresses', () => {
  test.each([
    ['2019', 198, '/proactiveDisclosure/regulations/made'],
    ['2021', 200, '/proactiveDisclosure/regulations/issued'],
  ] as const)('edition %s has %i cells, the first %s', (edition, size, first) => {
    const addresses = cellAddresses(edition);

    expect(addresses).toHaveLength(size);
    expect(new Set(addresses).size).toBe(size);
    expect(addresses[0]).toBe(first);
    expect(addresses.at(-1)).toBe('/remedies/litigationAfterReconsideration/total');
  });

  test('of a report are those of its edition', () => {
    expect(cellAddresses(blankReport('2019'))).toEqual(cellAddresses('2019'));
    expect(cellAddresses(blankReport('2021'))).toEqual(cellAddresses('2021'));
  });

  test('of a report that prints （六）其他处理 as one row has its seven cells too', () => {
    const added = cellAddresses(hybrid).slice(200);

    expect(cellAddresses(hybrid).slice(0, 200)).toEqual(cellAddresses('2021'));
    expect(added).toHaveLength(7);
    expect(added.every((address) => address.startsWith('/requests/outcomes/other/'))).toBe(true);
  });
});

describe('hasOptionalRow', () => {
  test.each([
    ['a report of 2019', blankReport('2019'), false],
    ['a report of 2021', blankReport('2021'), false],
    ['a report of 2021 with the row', hybrid, true],
    ['a report without section 3', { edition: '2021' }, false],
    ['a report without outcomes', { edition: '2021', requests: {} }, false],
  ])('%s: %s', (_, report, has) => {
    expect(hasOptionalRow(report as AnnualReport)).toBe(has);
  });
});

test('cellsOf gives the cells at those addresses', () => {
  for (const report of [blankReport('2019'), blankReport('2021'), hybrid]) {
    expect(cellsOf(report).map(({ address }) => address)).toEqual(cellAddresses(report));
  }
});
