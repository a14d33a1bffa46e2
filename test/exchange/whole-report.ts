import fc from 'fast-check';
import { formCells } from '../../src/form/form-cells.js';
import { agencyKinds } from '../../src/report/agency.js';
import type { AnnualReport, Explanation } from '../../src/report/annual-report.js';
import { anyReport } from '../generators/any-report.js';

/** Texts that a table or a spreadsheet could take for something else. */
const awkward: readonly string[] = [
  '',
  ' ',
  '=1+1',
  '+86',
  '-3',
  '- 3',
  '@SUM(A1)',
  '\t=1',
  "'",
  "''=",
  '＝1',
  'a,b;"c"',
  '第一行\r\n第二行\r第三行\n',
  '\uFEFF',
  'n/a',
  'null',
  '12',
  '1e5',
];

const text = () => fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary', maxLength: 12 }));

function explanation({ edition }: AnnualReport): fc.Arbitrary<Explanation> {
  return fc.record({
    address: fc.constantFrom(...formCells[edition].map(({ address }) => address)),
    priorValue: fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }).filter((one) => !Object.is(one, -0)),
    ),
    newValue: fc.maxSafeNat(),
    reason: text(),
  });
}

/** Any report, with everything in it that a report can have. */
export function wholeReport(): fc.Arbitrary<AnnualReport> {
  return anyReport({ paragraph: text() }).chain((report) =>
    fc
      .record(
        {
          name: fc.option(text()),
          kind: fc.constantFrom(...agencyKinds),
          code: text(),
          title: fc.option(text()),
          publishedOn: fc.constant('2025-02-31'),
          explanations: fc.array(explanation(report), { maxLength: 2 }),
          heads: fc.array(text(), { maxLength: 2 }),
        },
        { requiredKeys: ['name', 'title', 'heads'] },
      )
      .map(({ name, kind, code, heads, ...rest }) => ({
        ...report,
        agency: { name, ...(kind !== undefined && { kind }), ...(code !== undefined && { code }) },
        ...rest,
        extraRows: [...report.extraRows, { item: 'requests', heads, label: heads[0] ?? '', cells: [] }],
      })),
  ) as fc.Arbitrary<AnnualReport>;
}
