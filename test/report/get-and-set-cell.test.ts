import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/form/address.js';
import { applicants } from '../../src/form/applicants.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { blankReport } from '../../src/report/blank-report.js';
import type { Cell, MoneyCell } from '../../src/report/cell.js';
import { cellsOf } from '../../src/report/cell-addresses.js';
import { getCell, valueAt } from '../../src/report/get-cell.js';
import { setCell } from '../../src/report/set-cell.js';
import { anyReport } from '../generators/any-report.js';
import { cellOf } from '../generators/cells.js';

type Value = Cell | MoneyCell;

const get = (report: AnnualReport, address: Address): Value => getCell(report, address as never);
const set = (report: AnnualReport, address: Address, value: Value): AnnualReport =>
  setCell(report, address as never, value as never);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** A report, one of its cells, and two values that can stand there. */
const draft = anyReport().chain((report) =>
  fc
    .constantFrom(...cellsOf(report))
    .chain((cell) =>
      fc.record({ report: fc.constant(report), cell: fc.constant(cell), a: cellOf(cell), b: cellOf(cell) }),
    ),
);

function law(
  name: string,
  holds: (draft: { report: AnnualReport; address: Address; a: Value; b: Value }) => void,
) {
  test(name, () => {
    const property = fc.property(draft, ({ report, cell, a, b }) => {
      holds({ report: deepFreeze(report), address: cell.address, a, b });
    });
    fc.assert(property, { numRuns: 50 });
  });
}

describe('the laws of getting and setting', { timeout: 60_000 }, () => {
  law('what was set is what one gets', ({ report, address, a }) => {
    expect(get(set(report, address, a), address)).toEqual(a);
  });

  law('setting what stands there changes nothing', ({ report, address }) => {
    expect(set(report, address, get(report, address))).toEqual(report);
  });

  law('the last setting counts', ({ report, address, a, b }) => {
    expect(set(set(report, address, a), address, b)).toEqual(set(report, address, b));
  });

  law('no other cell changes', ({ report, address, a }) => {
    const changed = set(report, address, a);
    for (const other of cellsOf(report)) {
      if (other.address !== address) expect(get(changed, other.address)).toEqual(get(report, other.address));
    }
  });

  law('what did not change is shared', ({ report, address, a }) => {
    const changed = set(report, address, a);
    expect(changed.narrative).toBe(report.narrative);
    expect(changed.requests === report.requests).toBe(!address.startsWith('/requests/'));
  });
});

describe('the optional row of edition 2021', () => {
  const address = '/requests/outcomes/other/total';

  test('is blank where it is not printed', () => {
    expect(getCell(blankReport('2021'), address)).toBeNull();
  });

  test('enters the report whole when one of its cells is set', () => {
    const report = setCell(blankReport('2021'), address, 4);
    const blanks = Object.fromEntries(applicants.map(({ key }) => [key, null]));

    expect(report.requests.outcomes.other).toEqual({ ...blanks, total: 4 });
    expect(setCell(report, '/requests/outcomes/other/business', 1).requests.outcomes.other).toEqual({
      ...blanks,
      business: 1,
      total: 4,
    });
  });
});

test('a report that is no more than half of one gets what leads to the cell', () => {
  const half = { edition: '2021', year: 2024 } as AnnualReport;

  expect(setCell(half, '/remedies/reconsideration/total' as never, 2 as never)).toEqual({
    ...half,
    remedies: { reconsideration: { total: 2 } },
  });
});

describe('an address that the edition does not have', () => {
  const report: AnnualReport = blankReport('2019');
  const address = '/requests/outcomes/other.feeOverdue/total' as never;

  test('cannot be read', () => {
    expect(() => getCell(report, address)).toThrow(RangeError);
    expect(() => getCell(report, address)).toThrow(/other\.feeOverdue/);
  });

  test('cannot be set', () => {
    expect(() => setCell(report, address, 1 as never)).toThrow(RangeError);
  });
});

describe('valueAt', () => {
  test.each([
    [{ a: { b: 1 } }, '/a/b', 1],
    [{ a: { b: 1 } }, '/a', { b: 1 }],
    [{ a: { b: 1 } }, '/a/b/c', undefined],
    [{ a: null }, '/a/b', undefined],
    [{ a: {} }, '/a/toString', undefined],
    [undefined, '/a', undefined],
    [{ a: [{ b: 2 }] }, '/a/0/b', 2],
  ])('%j at %s: %j', (root, pointer, value) => {
    expect(valueAt(root, pointer)).toEqual(value);
  });
});
