import fc from 'fast-check';
import type { ReportInput } from '../../src/build/report-input.js';
import { applicants } from '../../src/form/applicants.js';
import type { Edition } from '../../src/form/edition.js';
import { forms } from '../../src/form/forms.js';
import { remedyGroups, remedyResults } from '../../src/form/remedies.js';

const sometimes = { requiredKeys: [] };

function figures(keys: readonly string[], most = 99): fc.Arbitrary<Readonly<Record<string, number>>> {
  return fc.record(Object.fromEntries(keys.map((key) => [key, fc.nat(most)])), sometimes) as never;
}

const byApplicant = (most?: number) =>
  figures(
    applicants.map(({ key }) => key),
    most,
  );

/** Section 3 with more received than the outcomes can come to. */
function requests(edition: Edition): fc.Arbitrary<object> {
  const codes = forms[edition].requestRows
    .filter(({ articles }) => articles.length > 0)
    .map(({ key }) => key);
  const outcomes = fc.record(Object.fromEntries(codes.map((code) => [code, byApplicant()])), sometimes);
  const enough = fc.record(
    Object.fromEntries(applicants.map(({ key }) => [key, fc.integer({ min: 10_000, max: 99_999 })])),
  );
  return fc.record(
    { received: enough, carriedOver: byApplicant(), outcomes },
    { requiredKeys: ['received'] },
  );
}

function remedies(): fc.Arbitrary<object> {
  const group = figures(remedyResults.map(({ key }) => key));
  return fc.record(Object.fromEntries(remedyGroups.map(({ key }) => [key, group])), sometimes);
}

function disclosure(edition: Edition): fc.Arbitrary<object> {
  const rows = forms[edition].disclosureItems.flatMap(({ rows, columns }) => {
    const counts = columns.filter(({ kind }) => kind === 'count').map(({ key }) => key);
    return rows.map(({ key }) => [key, figures(counts)] as const);
  });
  return fc.record(Object.fromEntries(rows), sometimes);
}

/** Any input that gives no totals: whatever is left out of it, a report can be built from it. */
export function anyInput<E extends Edition>(edition: E): fc.Arbitrary<ReportInput<E>> {
  return fc.record(
    {
      edition: fc.constant(edition),
      year: fc.constant(forms[edition].firstYear),
      agency: fc.constant('云溪县水务局'),
      proactiveDisclosure: disclosure(edition),
      requests: requests(edition),
      remedies: remedies(),
    },
    { requiredKeys: ['edition', 'year', 'agency'] },
  ) as never;
}
