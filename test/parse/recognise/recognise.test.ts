import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { aDocument, foundBy, paragraphsOf, reportOf, rulesOf } from '../a-document.js';

describe('nothing to read', () => {
  test.each([
    '',
    '   \n',
    '今天天气很好。',
    '关于召开会议的通知\n各单位：\n请按时参加。',
    '12\n34',
    '| a | b |\n|---|---|\n| 1 | 2 |',
  ])('%j', (source) => {
    const result = parseReport(source);

    expect(result.report).toBeNull();
    expect(rulesOf(result)).toEqual(['parse.nothing-found']);
    expect([...result.readings]).toEqual([]);
  });
});

describe('a report for 2018 or before', () => {
  test.each([2008, 2014, 2018])('is refused: %d', (year) => {
    const result = parseReport(aDocument({ head: [`北川市水务局${year}年政府信息公开工作年度报告`] }));

    expect(result.report).toBeNull();
    expect(rulesOf(result)).toEqual(['parse.unsupported-year']);
    expect(foundBy('parse.unsupported-year', result)[0]?.params).toMatchObject({ year });
  });

  test('is refused where only the option says so', () => {
    expect(parseReport('一、总体情况\n正文。', { year: 2018 }).report).toBeNull();
    expect(parseReport('一、总体情况\n正文。', { year: 2019 }).report).not.toBeNull();
  });
});

describe('the report year', () => {
  const head = (...lines: string[]) => aDocument({ head: lines });
  const years = (source: string, year?: number) => {
    const result = parseReport(source, year === undefined ? {} : { year });
    return { year: result.report?.year, findings: foundBy('structure.year', result).length };
  };

  test.each([
    {
      what: 'the title',
      lines: ['北川市水务局2024年政府信息公开工作年度报告'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'a title in numerals',
      lines: ['北川市水务局二〇二四年政府信息公开工作年度报告'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'the period',
      lines: ['自2024年1月1日起至2024年12月31日止。'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'a period in one year',
      lines: ['统计期限为2024年1月1日至12月31日。'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'a period with full-width digits',
      lines: ['自２０２４年１月１日起至同年１２月３１日止。'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'a title and a period that differ',
      lines: ['北川市水务局2024年政府信息公开工作年度报告', '自2023年1月1日起至2023年12月31日止。'],
      want: { year: 2024, findings: 1 },
    },
    {
      what: 'a period over two years',
      lines: ['自2023年1月1日起至2024年12月31日止。'],
      want: { year: null, findings: 1 },
    },
    { what: 'nothing', lines: [], want: { year: null, findings: 1 } },
  ])('from $what', ({ lines, want }) => {
    expect(years(head(...lines))).toEqual(want);
  });

  test('from the option only where the source names none', () => {
    expect(years(head(), 2022)).toEqual({ year: 2022, findings: 0 });
    expect(years(head('北川市水务局2024年政府信息公开工作年度报告'), 2022)).toEqual({
      year: 2024,
      findings: 0,
    });
  });
});

describe('what the source does not say', () => {
  test('agency and day of publication come from the options', () => {
    const options = { agency: '南山县水务局', publishedOn: '2025-01-20' };
    const { agency, publishedOn } = reportOf(aDocument({ head: [] }), options);

    expect({ agency, publishedOn }).toEqual({ agency: { name: '南山县水务局' }, publishedOn: '2025-01-20' });
  });

  test('what the source does say goes before', () => {
    const head = ['北川市水务局2024年政府信息公开工作年度报告', '发布时间：2025-01-15'];
    const { agency, publishedOn } = reportOf(aDocument({ head }), {
      agency: '甲',
      publishedOn: '2020-01-01',
    });

    expect({ agency, publishedOn }).toEqual({ agency: { name: '北川市水务局' }, publishedOn: '2025-01-15' });
  });

  test('stays open without options', () => {
    const report = reportOf(aDocument({ head: [] }), { year: 2024 });

    expect(report.agency).toEqual({ name: null });
    expect(report.title).toBeNull();
    expect('publishedOn' in report).toBe(false);
  });

  test('the title is missed', () => {
    expect(rulesOf(parseReport(aDocument({ head: [] }), { year: 2024 }))).toEqual(['structure.title']);
    expect(rulesOf(parseReport(aDocument({ head: ['2024年政府信息公开工作年度报告'] })))).toEqual([
      'structure.title',
    ]);
  });
});

describe('sections', () => {
  test('missing', () => {
    const result = parseReport(aDocument({ improvement: [], otherMatters: [] }));

    expect(foundBy('structure.section-missing', result).map(({ params: { section } }) => section)).toEqual([
      'improvement',
      'otherMatters',
    ]);
  });

  test('out of order or wrongly numbered', () => {
    const result = parseReport(
      aDocument({
        improvement: ['六、其他需要报告的事项', '无。'],
        otherMatters: ['五、存在的主要问题及改进情况', '改进。'],
      }),
    );

    expect(foundBy('structure.section-order', result)).toHaveLength(1);
    expect(
      foundBy(
        'structure.section-order',
        parseReport(aDocument({ otherMatters: ['七、其他需要报告的事项', '无。'] })),
      ),
    ).toHaveLength(1);
  });

  test('in other words', () => {
    const result = parseReport(aDocument({ improvement: ['五、存在主要问题与改进情况', '改进。'] }));

    expect(rulesOf(result)).toEqual(['structure.heading']);
    expect(
      paragraphsOf(
        reportOf(aDocument({ improvement: ['五、存在主要问题与改进情况', '改进。'] })),
        'improvement',
      ),
    ).toEqual(['改进。']);
  });

  test('too many', () => {
    const source = aDocument({ otherMatters: ['六、其他需要报告的事项', '无。', '七、附件', '附件一。'] });

    expect(rulesOf(parseReport(source))).toEqual(['structure.section-extra']);
  });
});

describe('the end of a report', () => {
  const end = (...lines: string[]) => {
    const report = reportOf(aDocument({ otherMatters: ['六、其他需要报告的事项', ...lines] }));
    return [paragraphsOf(report, 'otherMatters'), paragraphsOf(report, 'closing')];
  };

  test.each([
    { what: 'nothing below it', lines: ['无。'], want: [['无。'], []] },
    {
      what: 'a signature',
      lines: ['无。', '北川市水务局', '2025年1月20日'],
      want: [['无。'], ['北川市水务局', '2025年1月20日']],
    },
    { what: 'a date alone', lines: ['无。', '2025年1月20日'], want: [['无。'], ['2025年1月20日']] },
    {
      what: 'a signature and the page below it',
      lines: [
        '无。',
        '北川市水务局',
        '二〇二五年一月二十日',
        '主办：北川市',
        '联系电话：555-0100',
        '网站标识码：0000',
      ],
      want: [['无。'], ['北川市水务局', '二〇二五年一月二十日']],
    },
    { what: 'the page alone', lines: ['无。', '主办：北川市', '联系电话：555-0100'], want: [['无。'], []] },
    {
      what: 'a line across the page',
      lines: ['无。', '────────', '北川市水务局办公室印发'],
      want: [['无。'], ['北川市水务局办公室印发']],
    },
    { what: 'the mark of a page', lines: ['无。', '- 9 -'], want: [['无。'], []] },
    { what: 'only a date', lines: ['2025年1月20日'], want: [[], ['2025年1月20日']] },
    {
      what: 'a sentence above a date',
      lines: ['甲。', '没有收取信息处理费。', '2025年1月20日'],
      want: [['甲。', '没有收取信息处理费。'], ['2025年1月20日']],
    },
  ])('has $what', ({ lines, want }) => {
    expect(end(...lines)).toEqual(want);
  });
});

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

describe('tables without sections', () => {
  test('are read all the same', () => {
    const { report } = parseReport('规章 | 1 | 0 | 11\n行政许可 | 97', { year: 2024 });

    expect(report?.proactiveDisclosure).toMatchObject({
      regulations: { issued: 1, repealed: 0, inForce: 11 },
      licensing: { decisions: 97 },
    });
  });

  test('a table in its section goes before one elsewhere', () => {
    const overview = ['一、总体情况', '规章 | 9 | 9 | 9', '行政规范性文件 | 9 | 9 | 9', '正文。'];

    expect(reportOf(aDocument({ overview })).proactiveDisclosure.regulations).toEqual({
      issued: 0,
      repealed: 0,
      inForce: 0,
    });
  });
});
