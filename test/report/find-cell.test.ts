import { describe, expect, test } from 'vitest';
import { findCell, requireCell } from '../../src/report/find-cell.js';

describe('findCell', () => {
  test.each([
    ['2019', '/proactiveDisclosure/procurement/amount', 'money'],
    ['2019', '/proactiveDisclosure/fees/itemChange', 'change'],
    ['2019', '/requests/outcomes/other/total', 'count'],
    ['2021', '/proactiveDisclosure/fees/amount', 'money'],
    ['2021', '/requests/outcomes/other/total', 'count'],
    ['2021', '/proactiveDisclosure/procurement/amount', undefined],
    ['2019', '/requests/outcomes/other.feeOverdue/total', undefined],
    ['2019', '/requests/received', undefined],
    ['2021', '', undefined],
    ['2021', 'constructor', undefined],
  ] as const)('edition %s, %j: %s', (edition, address, kind) => {
    expect(findCell(edition, address)?.kind).toBe(kind);
  });
});

describe('requireCell', () => {
  test('gives the cell', () => {
    expect(requireCell('2021', '/requests/received/total').column).toBe('total');
  });

  test('names an address that the edition does not have', () => {
    expect(() => requireCell('2019', '/requests/outcomes/other.feeOverdue/total')).toThrow(
      new RangeError(
        `Edition 2019 has no cell "/requests/outcomes/other.feeOverdue/total". cellAddresses('2019') lists the addresses it has.`,
      ),
    );
  });
});
