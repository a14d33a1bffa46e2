import { describe, expectTypeOf, test } from 'vitest';
import type { Address } from '../../src/form/address.js';
import type { ApplicantColumn } from '../../src/form/applicants.js';
import type { DisclosurePath } from '../../src/form/disclosure.js';
import type { OutcomeCode } from '../../src/form/outcomes.js';
import type { RemedyColumn, RemedyGroup } from '../../src/form/remedies.js';
import type { NarrativeKey } from '../../src/form/sections.js';
import type { AnnualReport2019, AnnualReport2021 } from '../../src/report/annual-report.js';
import type { ApplicantCounts } from '../../src/report/applicant-counts.js';
import type { Narratives } from '../../src/report/narrative.js';
import type {
  ProactiveDisclosure2019,
  ProactiveDisclosure2021,
} from '../../src/report/proactive-disclosure.js';
import type { RemedyCounts, RemedyTable } from '../../src/report/remedy-table.js';

/** The cells of a table of section 2 as `row/column`. */
type PathsOf<Table> = { [Row in keyof Table & string]: `${Row}/${keyof Table[Row] & string}` }[keyof Table &
  string];

describe('the report has the keys of the form and no other', () => {
  test('section 2', () => {
    expectTypeOf<PathsOf<ProactiveDisclosure2019>>().toEqualTypeOf<DisclosurePath<'2019'>>();
    expectTypeOf<PathsOf<ProactiveDisclosure2021>>().toEqualTypeOf<DisclosurePath<'2021'>>();
  });

  test('section 3', () => {
    expectTypeOf<keyof ApplicantCounts>().toEqualTypeOf<ApplicantColumn>();
    expectTypeOf<keyof AnnualReport2019['requests']['outcomes']>().toEqualTypeOf<OutcomeCode<'2019'>>();
    expectTypeOf<keyof AnnualReport2021['requests']['outcomes']>().toEqualTypeOf<
      OutcomeCode<'2021'> | 'other'
    >();
  });

  test('section 4', () => {
    expectTypeOf<keyof RemedyTable>().toEqualTypeOf<RemedyGroup>();
    expectTypeOf<keyof RemedyCounts>().toEqualTypeOf<RemedyColumn>();
  });

  test('text', () => {
    expectTypeOf<keyof Narratives>().toEqualTypeOf<NarrativeKey>();
  });
});

describe('Address', () => {
  test('has the cells of its edition', () => {
    expectTypeOf<'/requests/outcomes/other/total'>().toExtend<Address<'2019'>>();
    expectTypeOf<'/requests/outcomes/other.feeOverdue/total'>().toExtend<Address<'2021'>>();
    expectTypeOf<'/proactiveDisclosure/fees/amount'>().toExtend<Address<'2021'>>();
  });

  test('has no others', () => {
    expectTypeOf<'/requests/outcomes/other.feeOverdue/total'>().not.toExtend<Address<'2019'>>();
    expectTypeOf<'/proactiveDisclosure/fees/amount'>().not.toExtend<Address<'2019'>>();
    expectTypeOf<'/proactiveDisclosure/procurement/amount'>().not.toExtend<Address<'2021'>>();
    expectTypeOf<'/requests/received/everybody'>().not.toExtend<Address>();
    expectTypeOf<string>().not.toExtend<Address>();
  });
});
