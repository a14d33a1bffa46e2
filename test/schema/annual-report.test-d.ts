import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type {
  Agency,
  AnnualReport,
  AnnualReport2019,
  AnnualReport2021,
  Cell,
  MoneyCell,
} from '../../src/report/index.js';
import {
  annualReport2019Schema,
  annualReport2021Schema,
  type annualReportSchema,
  readReport,
} from '../../src/schema/index.js';

/** A type in which everything can be assigned to: a schema gives new data, which is nobody else's. */
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

describe('schema and interface say the same, optional fields included', () => {
  test('edition 2019', () => {
    type Output = z.output<typeof annualReport2019Schema>;
    expectTypeOf<Writable<Output>>().toEqualTypeOf<Writable<AnnualReport2019>>();
    expectTypeOf<z.input<typeof annualReport2019Schema>>().toEqualTypeOf<Output>();
    expectTypeOf<Output>().toExtend<AnnualReport2019>();
  });

  test('edition 2021', () => {
    type Output = z.output<typeof annualReport2021Schema>;
    expectTypeOf<Writable<Output>>().toEqualTypeOf<Writable<AnnualReport2021>>();
    expectTypeOf<z.input<typeof annualReport2021Schema>>().toEqualTypeOf<Output>();
    expectTypeOf<Output>().toExtend<AnnualReport2021>();
  });

  test('both', () => {
    expectTypeOf<Writable<z.output<typeof annualReportSchema>>>().toEqualTypeOf<Writable<AnnualReport>>();
  });

  test('the comparison sees an optional field that one side has more', () => {
    type Short = Writable<Omit<AnnualReport2021, 'publishedOn'>>;
    expectTypeOf<Writable<z.output<typeof annualReport2021Schema>>>().not.toEqualTypeOf<Short>();
  });
});

describe('the parts of a schema', () => {
  test('are there to be taken out and built on', () => {
    expectTypeOf<
      z.output<typeof annualReport2021Schema.shape.requests.shape.received.shape.total>
    >().toEqualTypeOf<Cell>();
    type Amount = z.output<typeof annualReport2021Schema.shape.proactiveDisclosure.shape.fees.shape.amount>;
    expectTypeOf<Amount>().toEqualTypeOf<Writable<MoneyCell>>();
    expectTypeOf<z.output<typeof annualReport2021Schema.shape.agency>>().toExtend<Agency>();
    const extended = annualReport2019Schema.extend({ checkedBy: annualReport2019Schema.shape.title });
    expectTypeOf<z.output<typeof extended>['checkedBy']>().toEqualTypeOf<string | null>();
    // @ts-expect-error edition 2019 has no such outcome
    annualReport2019Schema.shape.requests.shape.outcomes.shape['other.feeOverdue'];
    // @ts-expect-error edition 2021 has no such row
    annualReport2021Schema.shape.proactiveDisclosure.shape.procurement;
  });
});

test('readReport gives a report or findings', () => {
  const read = readReport({});
  if (read.ok) expectTypeOf(read.report).toEqualTypeOf<AnnualReport>();
  // @ts-expect-error
  else read.report;
  // @ts-expect-error
  readReport({}, { locale: 'fr' });
});
