import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../../src/finding/rule-id.js';
import type { NarrativeKey } from '../../../src/form/sections.js';
import type { AnnualReport } from '../../../src/report/annual-report.js';
import type { NarrativeBlock } from '../../../src/report/narrative.js';
import type { ValidateOptions } from '../../../src/validate/validate-options.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { aSource } from '../a-source.js';
import { cleanReport, tablesOnly, withCells, withText } from '../clean-report.js';
import { foundBy } from '../found.js';

const clean = cleanReport('2021');

function withBlocks(
  report: AnnualReport,
  key: NarrativeKey,
  ...blocks: readonly (readonly [heading: string | null, ...paragraphs: readonly string[]])[]
): AnnualReport {
  const narrative: readonly NarrativeBlock[] = blocks.map(([heading, ...paragraphs]) => ({
    heading,
    topic: null,
    paragraphs,
  }));
  return { ...report, narrative: { ...report.narrative, [key]: narrative } };
}

const messages = (rule: RuleId, report: AnnualReport, options?: ValidateOptions) =>
  foundBy(rule, report, options).map(({ message }) => message);

function outcome(rule: RuleId, report: AnnualReport, options: ValidateOptions = {}): string | undefined {
  return validateReport(report, { ...options, includePassed: true }).outcomes?.[rule];
}

/** What a reader says that found no such section. */
const missing = (section: string) => ({
  source: aSource([{ rule: 'structure.section-missing', params: { section } }]),
});

describe('text.improvement-empty', () => {
  const rule = 'text.improvement-empty';

  test.each([
    ['nothing', withBlocks(clean, 'improvement'), '没有内容'],
    ['无', withText(clean, 'improvement', '无。'), '只写了“无。”'],
    ['nine characters', withText(clean, 'improvement', '今后加强业务学习。'), '只写了“今后加强业务学习。”'],
    [
      'headings that announce it',
      withBlocks(clean, 'improvement', ['存在的主要问题'], ['改进情况']),
      '没有内容',
    ],
    ['white space', withText(clean, 'improvement', `无${' '.repeat(40)}`), '只写了“无”'],
    ['much white space', withText(clean, 'improvement', `无${'\u3000'.repeat(120)}`), '只写了“无”'],
  ])('%s', (_, report, words) => {
    expect(messages(rule, report)).toEqual([`“存在的主要问题及改进情况”${words}，应写明问题和改进情况`]);
    expect(foundBy(rule, report)[0]?.severity).toBe('error');
  });

  test('ten characters say something, and so do headings with content of their own', () => {
    expect(messages(rule, withText(clean, 'improvement', '今后要加强业务学习。'))).toEqual([]);
    expect(
      messages(rule, withBlocks(clean, 'improvement', ['公开意识还不够强'], ['加强业务学习培训'])),
    ).toEqual([]);
  });

  test('is said of an empty section where the reader missed another, or doubted its heading', () => {
    const empty = withBlocks(clean, 'improvement');
    const heading = { section: 'improvement', heading: '五、存在问题' };
    const sources = [
      aSource([
        { rule: 'structure.section-missing', params: { section: 'otherMatters' } },
        { rule: 'structure.heading', params: heading },
      ]),
      aSource([
        { rule: 'structure.heading', params: heading },
        { rule: 'structure.section-missing', params: { section: 'improvement' } },
      ]),
    ];

    expect(sources.map((source) => foundBy(rule, empty, { source }).length)).toEqual([1, 0]);
  });

  test('could not run where there is no text at all, or where the section was not found', () => {
    expect(outcome(rule, tablesOnly(clean))).toBe('could-not-run');
    expect(outcome(rule, withBlocks(clean, 'improvement'), missing('improvement'))).toBe('could-not-run');
    expect(outcome(rule, clean)).toBe('pass');
  });
});

describe('text.improvement-both', () => {
  const rule = 'text.improvement-both';

  test.each([
    ['更新不够及时，解读形式单一。', '只写了问题，没有写改进情况'],
    ['加强学习培训，完善公开制度。', '只写了改进情况，没有写问题'],
  ])('%s', (text, words) => {
    expect(messages(rule, withText(clean, 'improvement', text))).toEqual([
      `“存在的主要问题及改进情况”${words}`,
    ]);
  });

  test('a text that may be either is not spoken of', () => {
    expect(messages(rule, withText(clean, 'improvement', '政府信息公开工作平稳有序开展。'))).toEqual([]);
    expect(
      messages(
        rule,
        withBlocks(clean, 'improvement', ['问题', '更新不够及时，形式单一。'], ['措施', '专人负责']),
      ),
    ).toEqual([]);
  });

  test('could run on a section that says something', () => {
    expect(outcome(rule, clean)).toBe('pass');
  });

  test('could not run on an empty section', () => {
    expect(outcome(rule, withText(clean, 'improvement', '无'))).toBe('could-not-run');
    expect(outcome(rule, withText(clean, 'improvement', '公开不够及时、形式单一[略]'))).toBe('could-not-run');
  });
});

describe('text.other-empty', () => {
  const rule = 'text.other-empty';
  const empty = withBlocks(clean, 'otherMatters');

  test('nothing at all; 无 says something', () => {
    expect(messages(rule, empty)).toEqual(['“其他需要报告的事项”没有内容，没有其他事项的也应写明“无”']);
    expect(messages(rule, withText(clean, 'otherMatters', '无'))).toEqual([]);
  });

  test('weighs less for 2019', () => {
    const of2019 = { ...withBlocks(cleanReport('2019'), 'otherMatters'), year: 2019 };

    expect(foundBy(rule, of2019)[0]?.severity).toBe('info');
    expect(foundBy(rule, empty)[0]?.severity).toBe('warning');
  });

  test('could not run without a text or without the section', () => {
    expect(outcome(rule, tablesOnly(clean))).toBe('could-not-run');
    expect(outcome(rule, empty, missing('其他需要报告的事项'))).toBe('could-not-run');
  });
});

describe('text.fee-statement', () => {
  const rule = 'text.fee-statement';

  test.each([
    '本年度收取信息处理费400元。',
    '未发生收费事项。',
    '没有向申请人收取任何费用。',
    '全年处理费为0。',
  ])('%s', (text) => {
    expect(messages(rule, withText(clean, 'otherMatters', text))).toEqual([]);
  });

  test.each(['无。', '没有其他需要报告的事项。', '政府信息公开工作经费有保障。'])('%s', (text) => {
    expect(messages(rule, withText(clean, 'otherMatters', text))).toEqual([
      '“其他需要报告的事项”没有说明是否收取信息处理费',
    ]);
  });

  test('one paragraph of several is enough', () => {
    const report = withBlocks(clean, 'otherMatters', [null, '全年没有收取信息处理费。', '无其他事项。']);

    expect(messages(rule, report)).toEqual([]);
    expect(outcome(rule, report)).toBe('pass');
  });

  test('nothing is said twice: of an empty section, of a fee that was not paid', () => {
    const unpaid = withCells(withText(clean, 'otherMatters', '无。'), {
      '/requests/outcomes/other.feeOverdue/total': 1,
    });

    expect(outcome(rule, withBlocks(clean, 'otherMatters'))).toBe('could-not-run');
    expect(messages(rule, unpaid)).toEqual([]);
    expect(messages('requests.fee-explained', unpaid)).toHaveLength(1);
  });

  test('is not asked of reports on the form of 2019', () => {
    expect(outcome(rule, withText(cleanReport('2019'), 'otherMatters', '无。'))).toBe('not-applicable');
  });
});

describe('text.overview-length', () => {
  const rule = 'text.overview-length';
  const long = withText(clean, 'overview', '开 '.repeat(1001));

  test('is off unless its own id is given a severity', () => {
    expect(outcome(rule, long)).toBe('not-applicable');
    expect(outcome(rule, long, { rules: { 'text.*': 'warning' } })).toBe('not-applicable');
    expect(outcome(rule, long, { rules: { [rule]: 'warning' } })).toBe('fail');
  });

  test('counts no white space', () => {
    const rules = { [rule]: 'warning' } as const;

    expect(foundBy(rule, long, { rules })).toMatchObject([
      { severity: 'warning', message: '“总体情况”有1001字，超过1000字' },
    ]);
    expect(messages(rule, withText(clean, 'overview', '开 '.repeat(1000)), { rules })).toEqual([]);
    expect(outcome(rule, withBlocks(clean, 'overview'), { rules })).toBe('could-not-run');
  });
});

describe('text.contact, text.period, text.download', () => {
  const rules = ['text.contact', 'text.period', 'text.download'] as const;

  test.each([
    ['联系电话：0000-1234567。', ['text.period', 'text.download']],
    ['数据统计期限为2022年1月1日至12月31日。', ['text.contact', 'text.download']],
    ['数据统计期限为2022 年 1 月 1 日起。', ['text.contact', 'text.download']],
    ['数据自2023年01月01日起。', ['text.contact', 'text.download']],
    ['本报告可在门户网站下载。', ['text.contact', 'text.period']],
    ['2023年11月1日召开培训会。', rules],
    ['详见 https://example.invalid/ 。', ['text.contact', 'text.period']],
    ['联系地址：云溪县城关大道1号；统计时间为全年；电子版见门户网站。', []],
    ['联 系人：甲；统计时 间为全年；电⼦版见门户网 站。', []],
    // The first characters of the words that are looked for, in other words.
    ['联合统计11月下属网格电力信访传达。', rules],
    ['统计表公开在电子屏幕上，期末系统结转。', rules],
    ['', rules],
  ])('%s', (text, expected) => {
    const report = withText(clean, 'preamble', text);

    expect(rules.filter((rule) => foundBy(rule, report).length > 0)).toEqual(expected);
  });

  test('could not run without a text', () => {
    for (const rule of rules) expect(outcome(rule, tablesOnly(clean))).toBe('could-not-run');
  });
});

describe('text.garbled', () => {
  test.each(['Müller', 'naïve', '烫发', '锟铻', '屯溪区'])('%s is not', (text) => {
    expect(foundBy('text.garbled', withText(clean, 'closing', text))).toEqual([]);
  });

  test('shows the place, once a paragraph, without what cannot be shown', () => {
    const report = withBlocks(clean, 'closing', [null, '云溪县\u0001水务局\ufffd', '2023年1月']);

    expect(foundBy('text.garbled', report)).toMatchObject([
      {
        message: '正文中有乱码：“\ufffd水务局\ufffd”',
        span: { pointer: '/narrative/closing/0/paragraphs/0', start: 3, end: 8 },
      },
    ]);
  });
});

describe('text.duplicate-paragraph', () => {
  const text = '全面推进决策、执行、管理、服务和结果公开，及时回应群众关切。';

  test('points at the second', () => {
    const report = withBlocks(clean, 'closing', [null, text, '甲'], ['乙', text, text]);

    expect(foundBy('text.duplicate-paragraph', report)).toMatchObject([
      { message: `同一段文字出现两次：“${text}”`, span: { pointer: '/narrative/closing/1/paragraphs/0' } },
      { span: { pointer: '/narrative/closing/1/paragraphs/1', start: 0, end: text.length } },
    ]);
  });

  test('texts of one length are told apart', () => {
    const others = ['甲', '乙', '丙'].map((sign) => `${sign}${text.slice(1)}`);
    const report = withBlocks(clean, 'closing', [null, ...others, `乙${text.slice(1)}`, text]);

    expect(foundBy('text.duplicate-paragraph', report)).toMatchObject([
      { span: { pointer: '/narrative/closing/0/paragraphs/3' } },
    ]);
  });

  test('texts alike in their length and their middle are told apart', () => {
    const [a, b, c] = ['甲', '乙', '丙'].map((sign) => `${sign}${text.slice(1)}`) as [string, string, string];
    const report = withBlocks(clean, 'closing', [null, a, b, c, a, b]);
    const places = foundBy('text.duplicate-paragraph', report).map(({ span }) => span);

    expect(places).toMatchObject([3, 4].map((at) => ({ pointer: `/narrative/closing/0/paragraphs/${at}` })));
  });

  test.each([
    [19, 0],
    [20, 1],
  ])('of %i characters: %i', (length, count) => {
    const words = text.slice(0, length);

    expect(
      foundBy('text.duplicate-paragraph', withBlocks(clean, 'closing', [null, words, words])),
    ).toHaveLength(count);
  });

  test('repeats no more than the beginning', () => {
    const long = text.repeat(3);
    const [finding] = foundBy('text.duplicate-paragraph', withBlocks(clean, 'closing', [null, long, long]));

    expect(finding?.params).toEqual({ text: long.slice(0, 48) });
    expect(finding?.span).toMatchObject({ start: 0, end: long.length });
  });

  test('short ones may well be the same', () => {
    expect(foundBy('text.duplicate-paragraph', withBlocks(clean, 'closing', [null, '无。', '无。']))).toEqual(
      [],
    );
  });
});
