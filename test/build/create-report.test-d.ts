import { describe, expectTypeOf, test } from 'vitest';
import { createReport } from '../../src/build/create-report.js';
import { fillTotals } from '../../src/build/fill-totals.js';
import type { RequestsInput } from '../../src/build/report-input.js';
import type { Edition } from '../../src/form/edition.js';
import type { OutcomeCode } from '../../src/form/outcomes.js';
import type { AnnualReport, AnnualReport2019, AnnualReport2021 } from '../../src/report/annual-report.js';

declare const edition: Edition;
declare const report2019: AnnualReport2019;
declare const report2021: AnnualReport2021;
const year = 2024;
const agency = '云溪县水务局';
const of2019 = { edition: '2019', year, agency } as const;
const of2021 = { edition: '2021', year, agency } as const;

describe('createReport', () => {
  test('gives the report of the edition', () => {
    expectTypeOf(createReport(of2019)).toEqualTypeOf<AnnualReport2019>();
    expectTypeOf(createReport(of2021)).toEqualTypeOf<AnnualReport2021>();
    expectTypeOf(createReport({ edition, year, agency })).toEqualTypeOf<AnnualReport>();
  });

  test('takes any part of a table, and whole tables', () => {
    createReport({ ...of2021, requests: { outcomes: { 'other.feeOverdue': { total: 1 } } } });
    createReport({ ...of2019, requests: { outcomes: { other: { business: null } } } });
    const { proactiveDisclosure, requests, remedies } = report2021;
    createReport({ ...of2021, proactiveDisclosure, requests, remedies });
    createReport({ ...of2021, carryOverFrom: report2019 });
    createReport({ edition: '2021', year, agency: { name: null, kind: 'township' } });
  });

  test('offers the outcomes of the edition', () => {
    expectTypeOf<keyof NonNullable<RequestsInput<'2021'>['outcomes']>>().toEqualTypeOf<OutcomeCode<'2021'>>();
    expectTypeOf<keyof NonNullable<RequestsInput<'2019'>['outcomes']>>().toEqualTypeOf<OutcomeCode<'2019'>>();
  });

  test('takes no outcome, row or column of another edition', () => {
    // @ts-expect-error
    createReport({ ...of2021, requests: { outcomes: { other: { total: 1 } } } });
    // @ts-expect-error
    createReport({ ...of2019, requests: { outcomes: { 'other.feeOverdue': { total: 1 } } } });
    // @ts-expect-error
    createReport({ ...of2021, proactiveDisclosure: { procurement: { projects: 1 } } });
    // @ts-expect-error
    createReport({ ...of2019, proactiveDisclosure: { regulations: { inForce: 1 } } });
  });

  test('takes nothing misspelt', () => {
    // @ts-expect-error
    createReport({ ...of2021, requests: { outcomes: { 'denied.statesecret': {} } } });
    // @ts-expect-error
    createReport({ ...of2021, requests: { received: { naturalPersons: 1 } } });
    // @ts-expect-error
    createReport({ ...of2021, requests: { recieved: {} } });
    // @ts-expect-error
    createReport({ ...of2021, remedies: { reconsideration: { withdrawn: 1 } } });
    // @ts-expect-error
    createReport({ ...of2021, narrative: { overview: { website: '' } } });
    // @ts-expect-error
    createReport({ ...of2021, request: {} });
  });

  test('takes no value that a cell cannot hold', () => {
    // @ts-expect-error
    createReport({ ...of2021, requests: { received: { business: '1' } } });
    // @ts-expect-error
    createReport({ ...of2021, proactiveDisclosure: { fees: { amount: 12.5 } } });
    // @ts-expect-error
    createReport({ ...of2021, proactiveDisclosure: { fees: { amount: { value: '1' } } } });
    // @ts-expect-error
    createReport({ ...of2021, edition: '2022' });
    // @ts-expect-error
    createReport({ edition: '2021', year: '2024', agency });
    // @ts-expect-error
    createReport({ edition: '2021', year });
  });
});

describe('fillTotals', () => {
  test('keeps the type of the report', () => {
    expectTypeOf(fillTotals(report2019).report).toEqualTypeOf<AnnualReport2019>();
    expectTypeOf(fillTotals(report2021).report).toEqualTypeOf<AnnualReport2021>();
  });
});
