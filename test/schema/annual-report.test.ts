import { describe, expect, test } from 'vitest';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import {
  annualReport2019Schema,
  annualReport2021Schema,
  annualReportSchema,
} from '../../src/schema/index.js';
import { cleanReport } from '../validate/clean-report.js';

const clean = cleanReport('2021');

/** Every way through a schema down to a cell, as an address. */
function leaves(schema: unknown, pointer = ''): readonly string[] {
  const { shape } = schema as { readonly shape?: object };
  if (shape === undefined) return [pointer];
  return Object.entries(shape).flatMap(([key, part]) => leaves(part, `${pointer}/${key}`));
}

describe('a schema has the cells of its form', () => {
  test('edition 2019', () => {
    const { proactiveDisclosure, requests, remedies } = annualReport2019Schema.shape;
    const tables = { shape: { proactiveDisclosure, requests, remedies } };

    expect([...leaves(tables)].sort()).toEqual([...cellAddresses('2019')].sort());
  });

  test('edition 2021, which can have one row more', () => {
    const { proactiveDisclosure, requests, remedies } = annualReport2021Schema.shape;
    const tables = { shape: { proactiveDisclosure, requests, remedies } };

    expect([...leaves(tables)].sort()).toEqual([...cellAddresses('2021'), '/requests/outcomes/other'].sort());
  });
});

describe('as a Standard Schema', () => {
  const { version, vendor, validate } = annualReportSchema['~standard'];

  test('gives the report', async () => {
    expect([version, vendor]).toEqual([1, 'zod']);
    expect(await validate(clean)).toEqual({ value: clean });
  });

  test('gives the path of what is wrong', async () => {
    const { issues } = await validate({ ...clean, agency: { name: 1 } });

    expect(issues?.map(({ path }) => path)).toEqual([['agency', 'name']]);
  });
});

test('without a function of its own for every object', async () => {
  const { issues } = await annualReportSchema['~standard'].validate({
    ...clean,
    requests: { ...clean.requests, received: { ...clean.requests.received, total: '1' } },
  });

  expect(issues).toMatchObject([
    { message: 'Invalid input: expected number, null or "n/a"', path: ['requests', 'received', 'total'] },
  ]);
});
