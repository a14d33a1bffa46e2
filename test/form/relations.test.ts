import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/form/address.js';
import { editions } from '../../src/form/forms.js';
import { formsWithRelations as forms } from '../../src/form/forms-with-relations.js';
import type { Relation } from '../../src/form/relations.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { getCell } from '../../src/report/get-cell.js';
import { setCell } from '../../src/report/set-cell.js';
import { consistentReport } from '../generators/consistent-report.js';

type Counts = Readonly<Record<string, number | null>>;

const APPLICANTS = [
  'naturalPerson',
  'business',
  'researchInstitute',
  'publicInterestOrg',
  'legalServiceOrg',
  'otherOrg',
];
const RESULTS = ['upheld', 'corrected', 'other', 'pending'];

const at = (counts: Counts | undefined, key: string): number => counts?.[key] ?? 0;
const sum = (counts: Counts | undefined, keys: readonly string[]): number =>
  keys.reduce((all, key) => all + at(counts, key), 0);

/** The relations of the notice counted out by hand: `id target` of every one that does not hold. */
function breaches({ requests, remedies }: AnnualReport): string[] {
  const { received, carriedOver, concluded, carriedForward } = requests as unknown as Record<string, Counts>;
  const outcomes = requests.outcomes as unknown as Record<string, Counts>;
  const rows = { received, carriedOver, concluded, carriedForward };
  const found: string[] = [];
  const check = (id: string, target: string, stated: number, counted: number) => {
    if (stated !== counted) found.push(`${id} ${target}`);
  };
  for (const [key, row] of [...Object.entries(rows), ...Object.entries(outcomes)]) {
    const pointer = key in rows ? `/requests/${key}` : `/requests/outcomes/${key}`;
    check('requests.row-total', `${pointer}/total`, at(row, 'total'), sum(row, APPLICANTS));
  }
  for (const column of [...APPLICANTS, 'total']) {
    const target = `/requests/concluded/${column}`;
    const results = Object.values(outcomes).reduce((all, row) => all + at(row, column), 0);
    check('requests.outcome-total', target, at(concluded, column), results);
    const open = at(received, column) + at(carriedOver, column) - at(carriedForward, column);
    check('requests.balance', target, at(concluded, column), open);
  }
  for (const [key, group] of Object.entries(remedies as unknown as Record<string, Counts>)) {
    check('remedies.total', `/remedies/${key}/total`, at(group, 'total'), sum(group, RESULTS));
  }
  return found.sort();
}

const count = (report: AnnualReport, address: Address): number =>
  Number(getCell(report, address as never) ?? 0);

function holds(report: AnnualReport, { target, terms }: Relation): boolean {
  const counted = terms.reduce((all, { address, weight }) => all + weight * count(report, address), 0);
  return count(report, target) === counted;
}

/** What the declared relations say of a report. A row that a report does not print has none to keep. */
function declaredBreaches(report: AnnualReport): string[] {
  return forms[report.edition].relations
    .filter((relation) => !holds(report, relation))
    .map(({ id, target }) => `${id} ${target}`)
    .sort();
}

const sizes = { '2019': 23 + 7 + 7 + 3, '2021': 25 + 1 + 7 + 7 + 3 };

describe.each(editions)('the relations of edition %s', { timeout: 60_000 }, (edition) => {
  const { relations } = forms[edition];

  test('are as many as rows, columns and groups ask for', () => {
    expect(relations).toHaveLength(sizes[edition]);
    expect(new Set(relations.map(({ id, target }) => `${id} ${target}`)).size).toBe(relations.length);
  });

  test('speak of cells that the form has, each once', () => {
    for (const { target, terms } of relations) {
      const addresses = [target, ...terms.map(({ address }) => address)];
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });

  test('run along a row or along a column', () => {
    const steps = (address: string) => [
      address.slice(0, address.lastIndexOf('/')),
      address.slice(address.lastIndexOf('/')),
    ];
    for (const { target, terms, scope } of relations) {
      const side = scope === 'row' ? 0 : 1;
      for (const { address } of terms) expect(steps(address)[side]).toBe(steps(target)[side]);
    }
  });

  test('hold in a consistent report', () => {
    fc.assert(
      fc.property(consistentReport({ edition }), (report) => {
        expect(declaredBreaches(report)).toEqual([]);
        expect(breaches(report)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('say the same as a count by hand where one figure is off', () => {
    const cells = cellAddresses(edition).filter((address) => !address.startsWith('/proactiveDisclosure/'));
    fc.assert(
      fc.property(
        consistentReport({ edition }),
        fc.constantFrom(...cells),
        fc.integer({ min: 1, max: 99 }),
        (report, address, more) => {
          const off = setCell(report, address as never, (count(report, address) + more) as never);
          expect(declaredBreaches(off)).toEqual(breaches(off));
          expect(breaches(off)).not.toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('only （六）其他处理 as one row takes part where it is printed and not elsewhere', () => {
  const optional = forms['2021'].relations.flatMap(({ terms }) => terms.filter((term) => term.optional));

  expect(new Set(optional.map(({ address }) => address.slice(0, address.lastIndexOf('/'))))).toEqual(
    new Set(['/requests/outcomes/other']),
  );
  expect(forms['2019'].relations.flatMap(({ terms }) => terms).some((term) => term.optional)).toBe(false);
});
