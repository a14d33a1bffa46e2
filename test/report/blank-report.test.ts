import { describe, expect, test } from 'vitest';
import { editions } from '../../src/form/forms.js';
import { narrativeKeys } from '../../src/form/sections.js';
import { blankReport, reportOfCells } from '../../src/report/blank-report.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';

/** How many values stand in a tree. */
const leavesOf = (part: unknown): number =>
  typeof part !== 'object' || part === null
    ? 1
    : Object.values(part).reduce((sum: number, below) => sum + leavesOf(below), 0);

describe.each(editions)('a blank report on the form of %s', (edition) => {
  test('has every cell, and each is blank', () => {
    const report = blankReport(edition);

    for (const address of cellAddresses(edition)) expect(valueAt(report, address)).toBeNull();
  });

  test('has no others', () => {
    const { proactiveDisclosure, requests, remedies } = blankReport(edition);

    expect(leavesOf({ proactiveDisclosure, requests, remedies })).toBe(cellAddresses(edition).length);
  });

  test('says nothing', () => {
    const report = blankReport(edition);

    expect(report).toMatchObject({ edition, year: null, agency: { name: null }, title: null });
    expect(report.extraRows).toEqual([]);
    expect(report.notes).toEqual([]);
    expect(Object.keys(report.narrative)).toEqual(narrativeKeys);
    expect(Object.values(report.narrative).flat()).toEqual([]);
  });

  test('has what it is given for each cell', () => {
    const given = [...cellAddresses(edition)];
    const report = reportOfCells(edition, ({ address }) => given.indexOf(address));
    expect(given.map((address) => valueAt(report, address))).toEqual(given.map((_, at) => at));
  });

  test('is JSON and shares nothing with the next one', () => {
    const report = blankReport(edition);

    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(blankReport(edition).requests).not.toBe(report.requests);
  });
});
