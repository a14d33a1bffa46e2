import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/finding/finding.js';
import type { RuleId } from '../../../src/finding/rule-id.js';
import type { NarrativeKey } from '../../../src/form/sections.js';
import type { AnnualReport } from '../../../src/report/annual-report.js';
import { valueAt } from '../../../src/report/get-cell.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { examined, quiet } from '../../narrative/examined-report.js';
import { aSource } from '../a-source.js';
import { cleanReport, row, tablesOnly, withCells, withText } from '../clean-report.js';
import { addressesOf, foundBy } from '../found.js';

const saying = (text: string, report: AnnualReport = examined, key: NarrativeKey = 'overview') =>
  withText(report, key, text);

/** What the family finds, rule and message. */
function messages(report: AnnualReport): readonly string[] {
  const { findings } = validateReport(report);
  return findings.flatMap(({ rule, message }) => (rule.startsWith('narrative.') ? message : []));
}

function outcome(rule: RuleId, report: AnnualReport): string | undefined {
  return validateReport(report, { includePassed: true }).outcomes?.[rule];
}

/** The part of the report that a finding points at. */
function pointedAt(report: AnnualReport, { span }: Finding): string {
  if (!span || !('pointer' in span)) return '';
  return String(valueAt(report, span.pointer)).slice(span.start, span.end);
}

describe('a figure of the text', () => {
  test('is told with the cell, both figures and the difference, and pointed at', () => {
    const report = saying('本年度工作平稳。共收到政府信息公开申请 15 件，答复52件。');
    const [finding, ...others] = foundBy('narrative.received', report);

    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      cells: [{ address: '/requests/received/total', role: 'subject', value: 51, of: 'report' }],
      expected: 51,
      actual: 15,
      difference: -36,
      message:
        '正文写“收到政府信息公开申请15件”（15），表中一、本年新收政府信息公开申请数量 · 总计为51，相差36',
    });
    expect(finding && pointedAt(report, finding)).toBe('收到政府信息公开申请 15 件');
  });

  test('of several cells names the first and counts them', () => {
    const [finding] = foundBy('narrative.outcome', saying('无法提供八件。'));

    expect(finding && addressesOf(finding)).toEqual([
      '/requests/outcomes/unavailable.notHeld/total',
      '/requests/outcomes/unavailable.creationRequired/total',
      '/requests/outcomes/unavailable.stillUnclear/total',
    ]);
    expect(finding?.message).toBe(
      '正文写“无法提供八件”（8），表中三（四）1.本机关不掌握相关政府信息 · 总计等3格合计为11，相差3',
    );
  });

  test('of some rows of a group names the rows that the form of the report has', () => {
    const [finding] = foundBy('narrative.outcome', saying('其他处理8件。'));

    expect(finding?.cells.map(({ address, role }) => [address, role])).toEqual([
      ['/requests/outcomes/other.correctionOverdue/total', 'term'],
      ['/requests/outcomes/other.feeOverdue/total', 'term'],
      ['/requests/outcomes/other.miscellaneous/total', 'term'],
    ]);
  });

  test('names its cells in the order of the form, whatever that of the words', () => {
    const [finding] = foundBy('narrative.none', saying('未发生行政诉讼、行政复议。'));

    expect(finding && addressesOf(finding)).toEqual([
      '/remedies/reconsideration/total',
      '/remedies/directLitigation/total',
      '/remedies/litigationAfterReconsideration/total',
    ]);
  });

  test('of those concluded that is all there were to handle has nothing to do with those carried over', () => {
    const [finding] = foundBy('narrative.concluded', saying('答复政府信息公开申请55件。'));

    expect(finding?.params).toEqual({ text: '答复政府信息公开申请55件' });
  });

  test('that is right with those carried over is told so', () => {
    expect(messages(saying('收到政府信息公开申请55件。'))).toEqual([
      '正文写“收到政府信息公开申请55件”（55），表中一、本年新收政府信息公开申请数量 · 总计为51，相差4，加上年结转则相符',
    ]);
  });

  test('keeps its number where its words are cut short', () => {
    const text = '本机关收到公民、法人和其他组织提出的有关政府信息公开申请数量总数为61件。';

    expect(messages(saying(text))[0]).toContain('“收到公民、法人和其他组织…公开申请数量总数为61件”');
  });

  test('every one counts, not just the first', () => {
    const text = '收到政府信息公开申请51件。答复51件。全年收到政府信息公开申请50件，答复52件。';

    expect(messages(saying(text))).toHaveLength(2);
  });

  test('in problems, plans and signatures is none', () => {
    for (const key of ['improvement', 'closing'] as const) {
      expect(messages(saying('收到政府信息公开申请15件，今后改进不足。', examined, key))).toEqual([]);
    }
  });

  test('of the section before, which has no heading either, is none of a section that counts nothing', () => {
    const told = saying('被申请行政复议4件。', saying('工作平稳。'), 'remedies');

    expect(messages(saying('收到政府信息公开申请15件，今后改进不足。', told, 'improvement'))).toEqual([]);
    expect(messages(saying('全年共收到50件。', told, 'requests'))).toHaveLength(1);
  });

  test.each([
    ['an agency whose name is no text', { agency: { name: 7 } }],
    ['no agency', { agency: null }],
    ['a year that is no number', { year: '2023' }],
  ])('is found in the report of %s', (_, given) => {
    const report = { ...saying('收到政府信息公开申请15件。'), ...given } as never;

    expect(foundBy('narrative.received', report)).toHaveLength(1);
  });

  test.each([
    ['2023年收到政府信息公开申请15件。', {}, 1],
    ['2022年收到政府信息公开申请15件。', {}, 0],
    ['2023年收到政府信息公开申请15件。', { year: null }, 0],
    ['2023年收到政府信息公开申请15件。', { year: '2023' }, 0],
    ['云溪县水务局收到政府信息公开申请15件。', {}, 1],
    ['县财政局收到政府信息公开申请15件。', {}, 0],
    ['云溪县水务局收到政府信息公开申请15件。', { agency: { name: null } }, 0],
  ])('is of the year and of the agency of the report: %s %j', (text, given, count) => {
    expect(foundBy('narrative.received', { ...saying(text), ...given } as never)).toHaveLength(count);
  });

  test('under a heading that says what is counted needs no noun', () => {
    const under = (heading: string) => ({
      ...examined,
      narrative: {
        ...examined.narrative,
        overview: [{ heading, topic: null, paragraphs: ['工作平稳有序。全年共收到50件，答复51件。'] }],
      },
    });

    expect(messages(under('依申请公开情况'))).toHaveLength(2);
    expect(messages(under('建议提案办理情况'))).toEqual([]);
    expect(messages(under('主动公开及依申请公开情况'))).toEqual([]);
    expect(messages(under('工作亮点'))).toEqual([]);
    expect(messages(saying('全年共收到50件。', examined, 'requests'))).toHaveLength(1);
  });

  test('stands under the last heading before it, and in its own block', () => {
    const told = (...blocks: readonly (readonly [heading: string | null, text: string])[]) => ({
      ...examined,
      narrative: {
        ...saying('收到政府信息公开申请50件。', examined, 'preamble').narrative,
        overview: blocks.map(([heading, text]) => ({ heading, topic: null, paragraphs: [text] })),
      },
    });
    const [request, proposal] = ['依申请公开情况', '建议提案办理情况'];

    expect(messages(told([request, '工作平稳。']))).toHaveLength(1);
    expect(messages(told([request, '工作平稳。'], [null, '全年共收到50件。']))).toHaveLength(1);
    expect(messages(told([request, '工作平稳。'], [proposal, '全年共收到50件。']))).toHaveLength(1);
    expect(messages(told([proposal, '工作平稳。'], [request, '全年共收到50件。']))).toHaveLength(2);
  });

  test('of some of the cases is at most what the cells hold', () => {
    const found = (text: string) => foundBy('narrative.concluded', saying(text)).length;

    expect(found('按时答复政府信息公开申请50件。')).toBe(0);
    expect(found('按时答复政府信息公开申请52件。')).toBe(0);
    expect(found('按时答复政府信息公开申请53件。')).toBe(1);
  });
});

describe('cells that are not there', () => {
  const blankTotal = withCells(examined, { '/requests/outcomes/granted/total': null });

  test('a total that is blank is what its row comes to', () => {
    expect(messages(saying('予以公开20件。', blankTotal))).toEqual([]);
    expect(messages(saying('予以公开19件。', blankTotal))).toHaveLength(1);
    const partly = withCells(blankTotal, { '/requests/outcomes/granted/researchInstitute': null });
    expect(messages(saying('予以公开19件。', partly))).toHaveLength(1);
  });

  test.each([
    [
      'a row without figures',
      row(
        '/requests/outcomes/granted',
        Array.from({ length: 7 }, () => null),
      ),
    ],
    [
      'a mark in a row without a total',
      { ...row('/requests/outcomes/granted', [15, 'n/a', 0, 0, 2, 0, null]) },
    ],
    ['a total that is a mark', { '/requests/outcomes/granted/total': 'n/a' }],
  ])('%s says nothing', (_, cells) => {
    expect(messages(saying('予以公开19件。', withCells(examined, cells)))).toEqual([]);
  });

  test('a row that the form of the report does not have says nothing', () => {
    expect(messages(saying('逾期不补正8件。', cleanReport('2019')))).toEqual([]);
  });

  test('a column that is blank says nothing', () => {
    const report = withCells(examined, { '/requests/received/business': null });

    expect(messages(saying('收到申请51件，其中商业企业9件。', report))).toEqual([]);
  });

  test.each(['unreadable', 'absent'] as const)(
    'a total that is blank beside an %s cell says nothing',
    (state) => {
      const part = '/requests/outcomes/granted/naturalPerson';
      const report = saying('予以公开20件。', withCells(blankTotal, { [part]: null }));
      const missing = [
        { rule: 'structure.row-missing', missing: [part], params: { row: '予以公开' } },
      ] as const;
      const source = aSource(state === 'absent' ? missing : [], { [part]: { state, text: '十五' } });

      expect(foundBy('narrative.outcome', report, { source })).toEqual([]);
      expect(foundBy('narrative.outcome', report)).toHaveLength(1);
    },
  );

  test('a cell that was filled in after reading says what it holds', () => {
    const subject = {
      address: '/requests/received/total',
      role: 'subject',
      value: null,
      of: 'report',
    } as const;
    const source = aSource([{ rule: 'parse.conflict', cells: [subject] }]);

    expect(foundBy('narrative.received', saying('收到申请50件。'), { source })).toHaveLength(1);
  });

  test('a cell that the reader could not read says nothing', () => {
    const total = '/requests/outcomes/granted/total';
    const report = saying('予以公开19件。', blankTotal);
    const source = aSource([
      { rule: 'value.unreadable', cells: [], missing: [total], params: { text: '×' } },
    ]);

    expect(validateReport(report, { source }).findings.map(({ rule }) => rule)).not.toContain(
      'narrative.outcome',
    );
  });
});

describe('applicants', () => {
  test('are counted among what the sentence counts', () => {
    expect(messages(saying('收到申请51件，其中自然人44件。'))).toHaveLength(1);
    expect(messages(saying('收到申请55件（含上年结转4件），其中自然人44件。'))).toEqual([]);
    expect(messages(saying('收到申请55件（含上年结转4件），其中自然人41件。'))).toHaveLength(1);
  });

  test('fit none of what they can be counted among: named with those received', () => {
    const [finding] = foundBy('narrative.applicant', saying('自然人43件。'));

    expect(finding).toMatchObject({ cells: [{ address: '/requests/received/naturalPerson' }], expected: 41 });
  });

  test('are counted among any where the sentence counts something else', () => {
    expect(messages(saying('自然人44件。'))).toEqual([]);
    expect(messages(saying('2022年收到申请45件，2023年自然人44件。'))).toEqual([]);
    expect(foundBy('narrative.applicant', saying('收到申请60件，其中自然人44件。'))).toEqual([]);
    expect(foundBy('narrative.applicant', saying('收到申请60件，其中自然人43件。'))).toHaveLength(1);
  });
});

describe('remedies', () => {
  const text = '因政府信息公开被申请行政复议3件。';
  const noted = (notes: unknown) => ({ ...saying(text), notes }) as never;

  test('are not compared where the table counts cases of last year', () => {
    expect(messages(noted([]))).toHaveLength(1);
    expect(messages(noted([{ at: 'remedies', text: '注：含上年度结转数量' }]))).toEqual([]);
  });

  test('suits are not, requests are', () => {
    const notes = [{ at: 'remedies', text: '注：含上年度结转数量' }];
    const told = (words: string) => messages({ ...saying(words), notes } as never);

    expect(told('因政府信息公开被提起行政诉讼9件。')).toEqual([]);
    expect(told('收到政府信息公开申请50件。')).toHaveLength(1);
  });

  test.each([
    [[null, { at: 'remedies' }, { at: 'requests', text: '含上年结转' }]],
    [[{ at: 'remedies', text: { toString: null } }]],
    ['none'],
    [undefined],
  ])('are compared with the notes %o', (notes) => {
    expect(messages(noted(notes))).toHaveLength(1);
  });
});

describe('narrative.none', () => {
  test('is the only error of the family', () => {
    const text = '未收到政府信息公开申请，未发生行政复议、行政诉讼。';

    expect(foundBy('narrative.none', saying(text))).toMatchObject([
      { severity: 'error', cells: [{ address: '/requests/received/total' }], expected: 51, actual: 0 },
      { severity: 'error', expected: 7, actual: 0, params: { count: 3 } },
    ]);
    expect(messages(saying(text, quiet))).toEqual([]);
  });
});

describe('narrative.rate', () => {
  test('all concluded, with some carried forward', () => {
    const report = saying('依申请公开办结率100%。');

    expect(messages(report)).toEqual(['正文写“办结率100%”，但四、结转下年度继续办理 · 总计为3']);
    expect(messages(saying('依申请公开办结率100%。', quiet))).toEqual([]);
    expect(messages(withCells(report, { '/requests/carriedForward/total': null }))).toEqual([]);
  });

  test.each([
    ['收到政府信息公开申请51件，其中自然人41件，占80.39%。', []],
    ['收到政府信息公开申请51件，其中自然人41件，占80%。', []],
    ['收到政府信息公开申请51件，其中自然人41件，占81%。', []],
    ['收到政府信息公开申请51件，其中自然人41件，占82%。', ['正文写“占82%”，按所列数字应为80.4%']],
    // 41 is half of 82, which only the growth is.
    [
      '收到政府信息公开申请51件，较上年增长82%，其中自然人41件，占50%。',
      ['正文写“占50%”，按所列数字应为80.4%'],
    ],
    // Of 50, which the text gives, it would be 82 %.
    ['答复政府信息公开申请50件。收到政府信息公开申请51件，其中自然人41件，占82%。', []],
    ['收到政府信息公开申请80件，其中自然人40件，占51%。', ['正文写“占51%”，按所列数字应为50.0%']],
    ['收到政府信息公开申请80件，其中自然人40件，占49%。', ['正文写“占49%”，按所列数字应为50.0%']],
    ['收到政府信息公开申请45件，其中自然人41件，占81.9%。答复50件。', []],
    ['收到政府信息公开申请60件，其中自然人41件，占81.9%。答复50件。', []],
    ['收到政府信息公开申请60件，其中自然人41件，占82.1%。答复50件，办结3件，不予公开2件。', []],
    ['收到政府信息公开申请51件，其中自然人41件，占79.5%。', ['正文写“占79.5%”，按所列数字应为80.4%']],
    ['依申请公开办结率82%。收到申请51件，其中自然人41件，占50%。', ['正文写“占50%”，按所列数字应为80.4%']],
    // 41 is half of 82, which only another percentage of the text is.
    [
      '收到政府信息公开申请51件，其中自然人41件，占50%。企业2件，占82%。',
      ['正文写“占50%”，按所列数字应为80.4%'],
    ],
    ['予以公开20件，占90%。', []],
    ['收到政府信息公开申请51件，不予公开7件，其中属于国家秘密1件，占14.3%。', []],
    ['收到政府信息公开申请51件，答复52件，不予公开7件，其中属于国家秘密1件，占14.28%。', []],
    ['收到政府信息公开申请0件，其中自然人0件，占3%。', []],
  ])('a share: %s', (text, expected) => {
    expect(foundBy('narrative.rate', saying(text)).map(({ message }) => message)).toEqual(expected);
  });

  test.each([
    ['收到政府信息公开申请51件，上年结转4件，办结52件，办结率94.5%。', 0],
    ['收到政府信息公开申请51件，办结52件，办结率70%。', 1],
    ['收到政府信息公开申请51件，按时办结52件，办结率70%。', 0],
    ['办结政府信息公开申请52件，办结率70%。', 0],
    ['收到政府信息公开申请51件，办结率70%。', 0],
    ['依申请公开办结率70%。', 0],
    ['2022年收到政府信息公开申请51件，办结50件，办结率70%。', 0],
  ])('those concluded: %s', (text, count) => {
    expect(foundBy('narrative.rate', saying(text))).toHaveLength(count);
  });

  test.each(['收到政府信息公开申请100件。', '答复政府信息公开申请100件。', '2022年依申请公开办结率100%。'])(
    'a hundred that is no rate of the year: %s',
    (text) => {
      expect(foundBy('narrative.rate', saying(text))).toEqual([]);
    },
  );

  test('is not told where the tables do not say of what', () => {
    const report = withCells(
      examined,
      row(
        '/requests/carriedOver',
        Array.from({ length: 7 }, () => null),
      ),
    );

    expect(messages(saying('收到政府信息公开申请51件，其中自然人41件，占82%。', report))).toEqual([]);
    expect(messages(saying('收到政府信息公开申请51件，办结52件，办结率70%。', report))).toEqual([]);
  });
});

describe('narrative.parts-sum', () => {
  const sums = (text: string) =>
    foundBy('narrative.parts-sum', saying(text)).map(({ params: { sum, whole } }) => [sum, whole]);

  test.each([
    ['收到申请51件，其中自然人41件、企业7件、公益组织1件、法律服务机构2件。', []],
    ['收到申请51件，其中自然人50件、企业7件。', [[57, 51]]],
    ['收到申请51件，其中法人或其他组织20件、自然人41件、企业17件。', [[61, 51]]],
    ['收到申请51件，其中予以公开40件、不予公开20件。', [[60, 51]]],
    [
      '收到申请51件，其中予以公开20件、部分公开6件、不予公开7件、无法提供11件、不予处理5件、其他处理3件。',
      [],
    ],
    ['收到申请51件，其中自然人41件，予以公开20件。', []],
    // Part of another part: 企业 are 法人或其他组织.
    ['收到申请51件，其中自然人41件、企业7件、法人或其他组织10件。', []],
    // A percentage is no part.
    ['收到申请51件，其中自然人41件，占80%；答复52件，其中予以公开20件。', []],
    // As many as the whole, beside other parts that are more than it.
    ['收到申请51件，其中自然人50件、企业1件；答复52件，其中予以公开20件。', []],
    // As many as were concluded, of which some were carried over.
    ['收到申请51件，其中予以公开46件、不予公开6件。', []],
    ['收到申请51件，其中予以公开47件、不予公开6件。', [[53, 51]]],
    ['公开信息 90 条，其中机构类 30 条、财政类 70 条。', [[100, 90]]],
    ['公开信息90条（其中：机构类30条，财政类70条）。', [[100, 90]]],
    ['公开信息90条，其中机构类90条，财政类70条。', []],
    ['公开信息90条，其中重点信息30条，办理建议70条。', []],
    ['公开信息90条，其中网站公开80条、微信公开60条。', []],
    ['公开信息90条，其中机构类约30条、财政类70余条。', []],
    ['公开信息90条，其中机构类30个、财政类70个。', []],
    ['公开信息90条。其中机构类30条、财政类70条。', []],
    ['其中机构类30条、财政类70条。', []],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });
});

describe('narrative.year', () => {
  const found = (text: string, report = examined, key: NarrativeKey = 'overview') =>
    foundBy('narrative.year', saying(text, report, key)).map(({ message }) => message);

  test('a paragraph that begins with the year before and stays with it', () => {
    expect(found('2022年，我局认真贯彻条例，扎实推进各项工作。')).toEqual([
      '正文写的是2022年（“2022年，”），报告年度为2023年',
    ]);
    expect(found('2022年度我局认真贯彻条例。')).toHaveLength(1);
  });

  test.each([
    '2023年，我局认真贯彻条例。',
    '2021年，我局认真贯彻条例。',
    '2022年，我局认真贯彻条例；2023年，继续推进。',
    '2022年，我局打下良好基础，今年继续推进。',
    '2022年，我局完善制度，公开数量比以前增加。',
    '2022年，县政府印发公开目录。',
    '2022年，共收到申请45件。',
    '2022年共收到申请45件。',
    '按照2022年的部署，我局认真贯彻条例。',
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('points at the year', () => {
    const report = saying('2022年，我局认真贯彻条例，扎实推进各项工作。');
    const [finding] = foundBy('narrative.year', report);

    expect(finding && pointedAt(report, finding)).toBe('2022年，');
  });

  test('a heading has none', () => {
    const heading = '2022年，我局认真贯彻条例';
    const overview = [{ heading, topic: null, paragraphs: ['工作平稳。'] }];

    expect(
      foundBy('narrative.year', { ...examined, narrative: { ...examined.narrative, overview } }),
    ).toEqual([]);
  });

  test('only in the body, and only where the report year is known', () => {
    const text = '2022年，我局认真贯彻条例，扎实推进各项工作。';

    expect(found(text, examined, 'improvement')).toEqual([]);
    expect(found(text, { ...examined, year: null })).toEqual([]);
    expect(found(text, { ...examined, year: '2023' } as never)).toEqual([]);
    expect(outcome('narrative.year', { ...examined, year: null })).toBe('could-not-run');
  });
});

describe('narrative.period', () => {
  const found = (text: string, report: AnnualReport = examined) =>
    foundBy('narrative.period', saying(text, report, 'preamble')).map(({ message }) => message);

  test.each([
    '数据统计期限自2023年1月1日起至2023年12月31日止。',
    '统计时间为2023 年 1 月 1 日至 12 月 31 日。',
    '统计数据截至2023年12月31日。',
    '本局于2022年1月1日至2022年3月31日开展整治。',
  ])('right: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['数据统计期限自2022年1月1日起至2022年12月31日止。', '2022年1月1日起至2022年12月31日'],
    ['数据统计期限为2023年1月1日至12月30日。', '2023年1月1日至12月30日'],
    ['统计期限为2023年1月1日至2024年12月31日。', '2023年1月1日至2024年12月31日'],
    ['统计期限为2023年2月1日至2023年12月31日。', '2023年2月1日至2023年12月31日'],
  ])('wrong: %s', (text, words) => {
    expect(found(text)).toEqual([`统计期限写作“${words}”，应为2023年1月1日至12月31日`]);
    const report = saying(text, examined, 'preamble');
    const [finding] = foundBy('narrative.period', report);

    expect(finding && pointedAt(report, finding)).toBe(words);
  });

  test('a heading states none', () => {
    const heading = '数据统计期限自2022年1月1日起至2022年12月31日止。';
    const preamble = [{ heading, topic: null, paragraphs: [] }];
    const report = { ...examined, narrative: { ...examined.narrative, preamble } };

    expect(foundBy('narrative.period', report)).toEqual([]);
  });

  test('of a report without a year the days still count', () => {
    const report = { ...examined, year: null };

    expect(found('统计期限为2022年1月1日至2022年12月31日。', report)).toEqual([]);
    expect(found('统计期限为2022年1月1日至2022年12月30日。', report)).toEqual([
      '统计期限写作“2022年1月1日至2022年12月30日”，应为1月1日至12月31日',
    ]);
  });
});

describe('narrative.number-gap', () => {
  test('points at the gap', () => {
    const report = saying('主动公开政府信息　　条，答复＿＿件。');
    const [finding] = foundBy('narrative.number-gap', report);

    expect(finding && pointedAt(report, finding)).toBe('信息　　条');
    expect(finding?.params).toEqual({ text: '信息　　条' });
  });

  test('a heading states no number', () => {
    const heading = '主动公开信息　条，';
    const block = { heading, topic: null, paragraphs: ['按要求办理。'] };
    const report = saying('');

    expect(
      foundBy('narrative.number-gap', { ...report, narrative: { ...report.narrative, overview: [block] } }),
    ).toEqual([]);
  });
});

test('without a text nothing could run', () => {
  const report = tablesOnly(cleanReport('2021'));

  for (const rule of ['received', 'none', 'rate', 'parts-sum', 'year', 'period', 'number-gap']) {
    expect(outcome(`narrative.${rule}` as RuleId, report)).toBe('could-not-run');
  }
});
