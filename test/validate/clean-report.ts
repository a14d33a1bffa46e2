import { applicants } from '../../src/form/applicants.js';
import type { Edition } from '../../src/form/edition.js';
import { formCells } from '../../src/form/form-cells.js';
import { forms } from '../../src/form/forms.js';
import { overviewTopics } from '../../src/form/overview-topics.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { blankReport } from '../../src/report/blank-report.js';
import type { NarrativeBlock } from '../../src/report/narrative.js';
import { setCell } from '../../src/report/set-cell.js';

type Report<E extends Edition> = AnnualReport & { edition: E };

/** A report with some of its cells set, by address. */
export function withCells<R extends AnnualReport>(report: R, cells: Readonly<Record<string, unknown>>): R {
  return Object.entries(cells).reduce(
    (changed, [address, value]) => setCell(changed, address as never, value as never),
    report,
  );
}

/** The cells of a row of section 3, six categories and the total. */
export function row(pointer: string, counts: readonly unknown[]): Readonly<Record<string, unknown>> {
  const columns = [...applicants.map(({ key }) => key as string), 'total'];
  return Object.fromEntries(columns.map((column, index) => [`${pointer}/${column}`, counts[index]]));
}

function paragraph(text: string): readonly NarrativeBlock[] {
  return [{ heading: null, topic: null, paragraphs: [text] }];
}

const narrative: Partial<AnnualReport['narrative']> = {
  preamble: paragraph('数据的统计期限为全年。报告可在县政府网站下载，联系电话：0000-1234567。'),
  overview: overviewTopics.map(({ key, zh }) => ({
    heading: `${zh}情况`,
    topic: key,
    paragraphs: ['按要求办理。'],
  })),
  improvement: paragraph('公开的内容还不够丰富，形式比较单一，今后逐项充实。'),
  otherMatters: paragraph('全年没有收取信息处理费。'),
};

/** A report without a fault: 20 requests from natural persons and 3 from businesses, 2 of them carried forward. */
export function cleanReport<E extends Edition>(edition: E): Report<E> {
  const blank = blankReport(edition);
  const report = {
    ...blank,
    year: forms[edition].firstYear + 1,
    agency: { name: '云溪县水务局' },
    title: `云溪县水务局${forms[edition].firstYear + 1}年政府信息公开工作年度报告`,
    narrative: { ...blank.narrative, ...narrative },
  };
  const zeros = formCells[edition]
    .filter(({ optional }) => !optional)
    .map(({ address, kind, unit }) => [
      address,
      kind === 'money' ? { value: '12.50', unit: unit ?? 'yuan' } : 0,
    ]);
  return withCells(report, {
    ...Object.fromEntries(zeros),
    ...(edition === '2019' && { '/proactiveDisclosure/procurement/projects': 1 }),
    ...row('/requests/received', [19, 3, 0, 0, 0, 0, 22]),
    ...row('/requests/carriedOver', [1, 0, 0, 0, 0, 0, 1]),
    ...row('/requests/outcomes/granted', [12, 3, 0, 0, 0, 0, 15]),
    ...row('/requests/outcomes/unavailable.notHeld', [6, 0, 0, 0, 0, 0, 6]),
    ...row('/requests/concluded', [18, 3, 0, 0, 0, 0, 21]),
    ...row('/requests/carriedForward', [2, 0, 0, 0, 0, 0, 2]),
    '/remedies/reconsideration/upheld': 1,
    '/remedies/reconsideration/pending': 1,
    '/remedies/reconsideration/total': 2,
    '/remedies/litigationAfterReconsideration/upheld': 1,
    '/remedies/litigationAfterReconsideration/total': 1,
  }) as Report<E>;
}

/** Another report of the same agency, a year before, that the clean one follows from. */
export function yearBefore<R extends AnnualReport>(report: R): R {
  const before = withCells(report, {
    ...row('/requests/carriedForward', [1, 0, 0, 0, 0, 0, 1]),
    ...row('/requests/received', [18, 3, 0, 0, 0, 0, 21]),
    '/remedies/reconsideration/upheld': 2,
    '/remedies/reconsideration/pending': 0,
  });
  return { ...before, year: (report.year as number) - 1, narrative: blankReport(report.edition).narrative };
}

/** A report as one of the year before another. */
export function ofYearBefore<R extends AnnualReport>({ year }: AnnualReport, report: R): R {
  return { ...report, year: (year as number) - 1 };
}

/** A report of which only the tables are known. */
export function tablesOnly<R extends AnnualReport>(report: R): R {
  return { ...report, narrative: blankReport(report.edition).narrative };
}

/** A report as text in one section. */
export function withText<R extends AnnualReport>(report: R, key: keyof R['narrative'], text: string): R {
  return { ...report, narrative: { ...report.narrative, [key]: paragraph(text) } };
}
