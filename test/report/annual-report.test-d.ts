import { describe, expectTypeOf, test } from 'vitest';
import type { AnnualReport, AnnualReport2019, AnnualReport2021 } from '../../src/report/annual-report.js';
import type { ApplicantCounts } from '../../src/report/applicant-counts.js';
import type { Cell, Money, MoneyCell } from '../../src/report/cell.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { getCell } from '../../src/report/get-cell.js';
import { labelOf } from '../../src/report/label-of.js';
import { setCell } from '../../src/report/set-cell.js';

declare const report: AnnualReport;
declare const report2019: AnnualReport2019;
declare const report2021: AnnualReport2021;

describe('the edition tells the reports apart', () => {
  test('narrows the outcomes', () => {
    if (report.edition === '2019') {
      expectTypeOf(report.requests.outcomes.other).toEqualTypeOf<ApplicantCounts>();
    } else {
      expectTypeOf(report.requests.outcomes['other.feeOverdue']).toEqualTypeOf<ApplicantCounts>();
      expectTypeOf(report.requests.outcomes.other).toEqualTypeOf<ApplicantCounts | undefined>();
    }
  });

  test('a report of 2019 has no rows of 2021', () => {
    // @ts-expect-error
    report2019.requests.outcomes['other.feeOverdue'];
    // @ts-expect-error
    report2019.proactiveDisclosure.regulations.inForce;
    // @ts-expect-error
    report2021.proactiveDisclosure.procurement;
    // @ts-expect-error
    report.requests.outcomes['other.feeOverdue'];
  });

  test('nothing in a report can be assigned', () => {
    // @ts-expect-error
    report.year = 2024;
    // @ts-expect-error
    report.requests.received.total = 1;
    // @ts-expect-error
    report.extraRows.push();
  });
});

describe('getCell', () => {
  test('gives money at an amount and a count elsewhere', () => {
    expectTypeOf(getCell(report2021, '/proactiveDisclosure/fees/amount')).toEqualTypeOf<MoneyCell>();
    expectTypeOf(getCell(report2019, '/proactiveDisclosure/procurement/amount')).toEqualTypeOf<MoneyCell>();
    expectTypeOf(getCell(report2021, '/requests/received/total')).toEqualTypeOf<Cell>();
  });

  test('takes the addresses of the edition and no others', () => {
    getCell(report2021, '/requests/outcomes/other/total');
    // @ts-expect-error
    getCell(report2019, '/requests/outcomes/other.feeOverdue/total');
    // @ts-expect-error
    getCell(report2021, '/proactiveDisclosure/procurement/amount');
    // @ts-expect-error
    getCell(report2021, '/requests/received/everybody');
    // @ts-expect-error
    getCell(report2021, 'requests/received/total');
  });
});

describe('setCell', () => {
  const money: Money = { value: '3.5', unit: 'wanYuan' };

  test('keeps the type of the report', () => {
    expectTypeOf(setCell(report2019, '/requests/received/total', 1)).toEqualTypeOf<AnnualReport2019>();
  });

  test('takes what the cell can hold', () => {
    setCell(report2021, '/proactiveDisclosure/fees/amount', money);
    setCell(report2021, '/requests/received/total', null);
    setCell(report2021, '/requests/received/total', 'n/a');
    // @ts-expect-error
    setCell(report2021, '/requests/received/total', money);
    // @ts-expect-error
    setCell(report2021, '/proactiveDisclosure/fees/amount', 3.5);
    // @ts-expect-error
    setCell(report2021, '/requests/received/total', '3');
    // @ts-expect-error
    setCell(report2019, '/requests/outcomes/other.feeOverdue/total', 1);
  });
});

describe('cellAddresses and labelOf', () => {
  test('hand on the edition', () => {
    const [first] = cellAddresses('2019');
    if (first) getCell(report2019, first);
    const [other] = cellAddresses('2021');
    // @ts-expect-error
    if (other) getCell(report2019, other);
  });

  test('a label is asked for in Chinese or in English', () => {
    labelOf('/requests/received/total', 'en');
    // @ts-expect-error
    labelOf('/requests/received/total', 'fr');
  });
});
