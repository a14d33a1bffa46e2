import fc from 'fast-check';
import type { Edition } from '../../src/form/edition.js';
import { forms } from '../../src/form/forms.js';
import type { AnnualReport } from '../../src/report/annual-report.js';

/** What a report says of itself. */
export type ReportHead = Pick<AnnualReport, 'year' | 'agency' | 'title'>;

const agencies: readonly string[] = [
  '云溪县人民政府办公室',
  '北川市水务局',
  '青禾镇人民政府',
  '临江区数据管理局（区大数据中心）',
];

const titles: readonly ((agency: string, year: number) => string)[] = [
  (agency, year) => `${agency}${year}年政府信息公开工作年度报告`,
  (agency, year) => `${agency} ${year} 年政府信息公开工作年度报告`,
  (agency, year) => `${year}年${agency}政府信息公开工作年度报告`,
  (agency, year) => `${agency}${year}年度政府信息公开工作年度报告`,
];

/** Title, agency and year that belong together; each can be missing. */
export function reportHead(edition: Edition): fc.Arbitrary<ReportHead> {
  const { firstYear, lastYear } = forms[edition];
  return fc
    .record({
      agency: fc.constantFrom(...agencies),
      year: fc.integer({ min: firstYear, max: lastYear ?? firstYear + 6 }),
      title: fc.constantFrom(...titles),
      missing: fc.constantFrom('nothing', 'nothing', 'nothing', 'title', 'title and year', 'everything'),
    })
    .map(({ agency, year, title, missing }) => {
      if (missing === 'everything') return { year: null, agency: { name: null }, title: null };
      return {
        year: missing === 'title and year' ? null : year,
        agency: { name: agency },
        title: missing === 'nothing' ? title(agency, year) : null,
      };
    });
}
