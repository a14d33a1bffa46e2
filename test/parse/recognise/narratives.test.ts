import { describe, expect, test } from 'vitest';
import { aDocument, paragraphsOf, reportOf } from '../a-document.js';

describe('the text of a section', () => {
  const overview = (...lines: string[]) =>
    reportOf(aDocument({ overview: ['一、总体情况', ...lines] })).narrative.overview;

  test('stands under its headings, each with its part', () => {
    expect(
      overview(
        '总述。',
        '（一）主动公开情况',
        '甲。',
        '（二）依申请公开。乙。',
        '（三）政府信息管理：丙。',
        '（四）平台建设',
        '（五）监督保障',
        '丁。',
        '戊。',
        '（六）工作亮点',
        '己。',
      ),
    ).toEqual([
      { heading: null, topic: null, paragraphs: ['总述。'] },
      { heading: '主动公开情况', topic: 'proactiveDisclosure', paragraphs: ['甲。'] },
      { heading: '依申请公开', topic: 'onRequest', paragraphs: ['乙。'] },
      { heading: '政府信息管理', topic: 'informationManagement', paragraphs: ['丙。'] },
      { heading: '平台建设', topic: 'platform', paragraphs: [] },
      { heading: '监督保障', topic: 'supervision', paragraphs: ['丁。', '戊。'] },
      { heading: '工作亮点', topic: null, paragraphs: ['己。'] },
    ]);
  });

  test('has no part outside the overview', () => {
    const { narrative } = reportOf(
      aDocument({ improvement: ['五、存在的主要问题及改进情况', '（一）主动公开不够', '甲。'] }),
    );

    expect(narrative.improvement).toEqual([{ heading: '主动公开不够', topic: null, paragraphs: ['甲。'] }]);
  });

  test('keeps a table that is none of the form as text', () => {
    expect(overview('平台 | 条数', '网站 | 百余').flatMap(({ paragraphs }) => paragraphs)).toEqual([
      '平台 | 条数',
      '网站 | 百余',
    ]);
  });

  test('stands beside a table', () => {
    const report = reportOf(
      aDocument({
        remedies: [
          '四、政府信息公开行政复议、行政诉讼情况',
          '本年度没有发生复议和诉讼。',
          Array.from({ length: 15 }, () => 0).join('\t'),
        ],
      }),
    );

    expect(paragraphsOf(report, 'remedies')).toEqual(['本年度没有发生复议和诉讼。']);
    expect(report.remedies.reconsideration.total).toBe(0);
  });
});
