import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../../../src/report/annual-report.js';
import type { NarrativeBlock } from '../../../src/report/narrative.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { type Figures, figureSets, reportOf } from './figures.js';
import { narratives, type Told } from './narratives.js';

function preamble({ year }: Figures, agency: string): string {
  return `本报告由${agency}编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。报告电子版可在政府门户网站下载，联系电话0000-1234567。`;
}

/** A report that tells its own figures. */
function told({ agency, kind, overview, improvement, otherMatters }: Told, figures: Figures): AnnualReport {
  const report = reportOf(figures, agency, kind);
  const block = (heading: string | null, paragraphs: readonly string[]): NarrativeBlock => ({
    heading,
    topic: null,
    paragraphs,
  });
  return {
    ...report,
    title: `${agency}${figures.year}年政府信息公开工作年度报告`,
    narrative: {
      ...report.narrative,
      preamble: [block(null, [preamble(figures, agency)])],
      overview: overview(figures).map(([heading, ...paragraphs]) => block(heading, paragraphs)),
      improvement: [block(null, [improvement])],
      otherMatters: [block(null, [otherMatters(figures)])],
      closing: [block(null, [`${agency}`, `${figures.year + 1}年1月12日`])],
    },
  };
}

const cases = narratives.flatMap((one) => figureSets.map((figures) => ({ one, figures })));

test('there are enough of them', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

describe.each(cases)('$one.agency, $figures.received requests', ({ one, figures }) => {
  test('nothing is found in what it says', () => {
    const { findings } = validateReport(told(one, figures));

    expect(findings.filter(({ rule }) => /^(?:narrative|text)\./.test(rule))).toEqual([]);
  });
});

test('told of other figures, every one of them is found out', () => {
  const [, figures, others] = figureSets as readonly [Figures, Figures, Figures];

  for (const one of narratives) {
    const report = { ...reportOf(others, one.agency, one.kind), year: figures.year };
    const { narrative } = told(one, figures);
    const rules = validateReport({ ...report, narrative }).findings.map(({ rule }) => rule);

    expect([one.agency, rules.some((rule) => rule.startsWith('narrative.'))]).toEqual([one.agency, true]);
  }
});
