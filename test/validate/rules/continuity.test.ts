import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../../src/finding/rule-id.js';
import type { Agency } from '../../../src/report/agency.js';
import type { AnnualReport } from '../../../src/report/annual-report.js';
import { blankReport } from '../../../src/report/blank-report.js';
import type { ValidateOptions } from '../../../src/validate/validate-options.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { aSource } from '../a-source.js';
import { cleanReport, row, tablesOnly, withCells, withText, yearBefore } from '../clean-report.js';
import { foundBy } from '../found.js';

const report = cleanReport('2021');
const previous = yearBefore(report);
const trial = cleanReport('2019');
const before2019 = yearBefore(trial);
const section2 = '/proactiveDisclosure';

function how(rule: RuleId, now: AnnualReport, options: ValidateOptions): string | undefined {
  return validateReport(now, { ...options, includePassed: true }).outcomes?.[rule];
}

const messages = (rule: RuleId, now: AnnualReport, before: AnnualReport, locale: 'zh' | 'en' = 'zh') =>
  foundBy(rule, now, { previous: before, locale }).map(({ message }) => message);

test('two years that hang together have no finding', () => {
  expect(validateReport(report, { previous }).findings).toEqual([]);
  expect(validateReport(trial, { previous: before2019 }).findings).toEqual([]);
});

describe('continuity.carry-over', () => {
  const rule = 'continuity.carry-over';
  const of = (pointer: string, total: unknown) => ({ [`/requests/${pointer}/total`]: total });

  test.each([
    ['the same', 1, 1, 'pass'],
    ['another', 1, 4, 'fail'],
    ['nothing of many', 0, 4, 'fail'],
    ['a blank', null, 4, 'could-not-run'],
    ['none marked', 'n/a', 4, 'could-not-run'],
    ['a blank of a blank', null, null, 'could-not-run'],
    ['of a blank', 1, null, 'could-not-run'],
    ['of none marked', 1, 'n/a', 'could-not-run'],
    ['of a fraction', 1, 1.5, 'could-not-run'],
    ['a fraction', 1.5, 1, 'could-not-run'],
    ['below zero', 1, -1, 'fail'],
  ])('carries over %s', (_, now, before, expected) => {
    const given = withCells(report, of('carriedOver', now));

    expect(how(rule, given, { previous: withCells(previous, of('carriedForward', before)) })).toBe(expected);
  });

  test('names both cells and both figures', () => {
    const before = withCells(previous, of('carriedForward', 4));

    expect(foundBy(rule, report, { previous: before })).toMatchObject([
      {
        severity: 'error',
        expected: 4,
        actual: 1,
        difference: -3,
        missing: [],
        message: '二、上年结转政府信息公开申请数量 · 总计：填1，上年结转下年度为4，相差3',
        cells: [
          { address: '/requests/carriedOver/total', role: 'total', value: 1, of: 'report' },
          { address: '/requests/carriedForward/total', role: 'term', value: 4, of: 'previous' },
        ],
      },
    ]);
  });

  test('a blank of last year is no 0, nor where this year’s is blank too', () => {
    const forward = (given: AnnualReport) => withCells(given, of('carriedForward', null));

    expect(how(rule, forward(report), { previous: forward(previous) })).toBe('could-not-run');
  });

  test('holds from one edition to the next', () => {
    const before = { ...cleanReport('2019'), year: 2020 };
    const now = { ...report, year: 2021 };

    expect(messages(rule, now, before)).toEqual([
      '二、上年结转政府信息公开申请数量 · 总计：填1，上年结转下年度为2，相差1',
    ]);
  });

  test('says nothing without last year, or where last year is another', () => {
    expect(how(rule, report, {})).toBe('could-not-run');
    expect(how(rule, report, { previous: { ...report, year: 2019 } })).toBe('could-not-run');
    expect(how(rule, { ...report, year: null }, { previous: report })).toBe('fail');
  });

  test('goes without a figure that could not be read', () => {
    const source = aSource([], { '/requests/carriedOver/total': { state: 'unreadable', text: '见附件' } });
    const given = withCells(report, of('carriedOver', null));

    expect(foundBy(rule, given, { previous, source })).toEqual([]);
  });
});

test('continuity.carry-over-applicant looks at each category', () => {
  const before = withCells(previous, row('/requests/carriedForward', [0, 0, 0, 0, 0, 1, 1]));

  expect(messages('continuity.carry-over-applicant', report, before)).toEqual([
    '二、上年结转政府信息公开申请数量 · 自然人：填1，上年结转下年度为0，相差1',
    '二、上年结转政府信息公开申请数量 · 其他：填0，上年结转下年度为1，相差1',
  ]);
  expect(foundBy('continuity.carry-over', report, { previous: before })).toEqual([]);
});

describe('continuity.in-force and continuity.repealed-within', () => {
  const documents = `${section2}/normativeDocuments`;
  const now = (issued: unknown, repealed: unknown, inForce: unknown) =>
    withCells(report, {
      [`${section2}/regulations/inForce`]: null,
      [`${section2}/regulations/repealed`]: null,
      [`${documents}/issued`]: issued,
      [`${documents}/repealed`]: repealed,
      [`${documents}/inForce`]: inForce,
    });
  const lastYear = (inForce: unknown) => withCells(previous, { [`${documents}/inForce`]: inForce });

  test.each([
    [now(3, 1, 12), lastYear(10), 'pass', 'pass'],
    [now(3, 1, 13), lastYear(10), 'fail', 'pass'],
    [now(3, null, 13), lastYear(10), 'pass', 'could-not-run'],
    [now(3, null, 12), lastYear(10), 'fail', 'could-not-run'],
    [now(3, 'n/a', 12), lastYear(10), 'fail', 'could-not-run'],
    [now(null, null, 10), lastYear(10), 'pass', 'could-not-run'],
    [now(3, 13, 0), lastYear(10), 'pass', 'pass'],
    [now(3, 14, 0), lastYear(10), 'fail', 'fail'],
    [now(null, 14, 0), lastYear(10), 'fail', 'fail'],
    [now(3, 1, 12), lastYear(null), 'could-not-run', 'could-not-run'],
    [now(3, 1, null), lastYear(10), 'could-not-run', 'pass'],
    [now(3, 'none', 12), lastYear(10), 'could-not-run', 'could-not-run'],
    [now(3, 1, 12), { ...trial, year: 2021 }, 'not-applicable', 'not-applicable'],
  ])('case %#', (given, last, inForce, repealedWithin) => {
    expect(how('continuity.in-force', given, { previous: last })).toBe(inForce);
    expect(how('continuity.repealed-within', given, { previous: last })).toBe(repealedWithin);
  });

  test('name the cells of this year in the order of the form, then those of last year', () => {
    const [finding] = foundBy('continuity.in-force', now(3, 1, 13), { previous: lastYear(10) });

    expect(finding?.cells).toEqual([
      { address: `${documents}/issued`, role: 'term', value: 3, of: 'report' },
      { address: `${documents}/repealed`, role: 'term', value: 1, of: 'report' },
      { address: `${documents}/inForce`, role: 'total', value: 13, of: 'report' },
      { address: `${documents}/inForce`, role: 'term', value: 10, of: 'previous' },
    ]);
    const [limit] = foundBy('continuity.repealed-within', now(3, 14, 0), { previous: lastYear(10) });

    expect(limit?.cells.map(({ address, role, of }) => [address, role, of])).toEqual([
      [`${documents}/issued`, 'term', 'report'],
      [`${documents}/repealed`, 'total', 'report'],
      [`${documents}/inForce`, 'term', 'previous'],
    ]);
  });

  test('say so in words, and what a blank would need', () => {
    expect(messages('continuity.in-force', now(3, null, 12), lastYear(10))).toEqual([
      '行政规范性文件 · 现行有效件数：填12，上年10加制发减废止为13，相差1；缺数字：本年废止件数（填1则相符）',
    ]);
    expect(messages('continuity.in-force', now(null, 1, 12), lastYear(10))).toEqual([
      '行政规范性文件 · 现行有效件数：填12，上年10加制发减废止为9，相差3；缺数字：本年制发件数（填3则相符）',
    ]);
    expect(messages('continuity.in-force', now(3, null, 14), lastYear(10))).toEqual([
      '行政规范性文件 · 现行有效件数：填14，上年10加制发减废止为13，相差1；缺数字：本年废止件数',
    ]);
    expect(messages('continuity.in-force', now(null, null, 14), lastYear(10))).toEqual([
      '行政规范性文件 · 现行有效件数：填14，上年10加制发减废止为10，相差4；缺数字：本年制发件数、本年废止件数',
    ]);
    expect(messages('continuity.repealed-within', now(3, 14, 0), lastYear(10))).toEqual([
      '行政规范性文件 · 本年废止件数：填14，多于上年有效10与本年制发之和13，相差1',
    ]);
  });

  test('do not count a cell that could not be read as 0', () => {
    const source = aSource([], { [`${documents}/repealed`]: { state: 'unreadable', text: '若干' } });

    expect(foundBy('continuity.in-force', now(3, null, 12), { previous: lastYear(10), source })).toEqual([]);
  });
});

describe('continuity.items and continuity.total-disclosed', () => {
  const items = (previousItems: unknown, itemChange: unknown) => ({
    ...Object.fromEntries(
      ['licensing', 'otherServices', 'penalties', 'coercion'].map((one) => [
        `${section2}/${one}/previousItems`,
        null,
      ]),
    ),
    [`${section2}/fees/previousItems`]: previousItems,
    [`${section2}/fees/itemChange`]: itemChange,
  });

  test.each([
    [items(12, 0), items(10, 2), 'pass'],
    [items(8, 0), items(10, -2), 'pass'],
    [items(10, 0), items(10, 2), 'fail'],
    [items(null, 0), items(10, 2), 'could-not-run'],
    [items(10, 0), items(null, 2), 'could-not-run'],
    [items(10, 0), items(10, null), 'could-not-run'],
  ])('items: case %#', (now, before, expected) => {
    const options = { previous: withCells(before2019, before) };

    expect(how('continuity.items', withCells(trial, now), options)).toBe(expected);
  });

  test('items in words', () => {
    expect(
      messages('continuity.items', withCells(trial, items(10, 0)), withCells(before2019, items(10, 2))),
    ).toEqual(['行政事业性收费 · 上一年项目数量：填10，上年报告的10加其增/减为12，相差2']);
  });

  test.each([
    [9, 9, []],
    [9, 8, []],
    [8, 9, ['规章 · 对外公开总数量：填8，少于上年的9，相差1']],
    [8, null, []],
  ])('%s disclosed in all, %s last year', (now, before, expected) => {
    const total = (count: unknown) => ({ [`${section2}/regulations/totalDisclosed`]: count });
    const rule = 'continuity.total-disclosed';

    expect(messages(rule, withCells(trial, total(now)), withCells(before2019, total(before)))).toEqual(
      expected,
    );
  });
});

test.each([
  [2, 2, []],
  [2, 3, ['行政复议 · 总计：填2，少于上年尚未审结的3件，相差1']],
  [2, null, []],
])('continuity.pending-remedies: %s cases, %s pending last year', (total, pending, expected) => {
  const now = withCells(report, { '/remedies/reconsideration/total': total });
  const before = withCells(previous, { '/remedies/reconsideration/pending': pending });

  expect(messages('continuity.pending-remedies', now, before)).toEqual(expected);
  expect(how('continuity.pending-remedies', now, { previous: before })).toBe(
    expected.length > 0 ? 'fail' : 'pass',
  );
});

describe('continuity.copied-numbers', () => {
  const rule = 'continuity.copied-numbers';
  const copy = { ...report, year: 2021 };
  const fees = `${section2}/fees/amount`;
  const quiet = withCells(tablesOnly(blankReport('2021')), {
    ...row('/requests/received', [2, 1, 0, 0, 0, 0, 3]),
    ...row('/requests/outcomes/granted', [2, 1, 0, 0, 0, 0, 3]),
  });

  const threeFigures = withCells(quiet, row('/requests/received', [2, 1, 1, 0, 0, 0, 4]));

  test.each([
    ['all figures', report, copy, 'fail'],
    ['all but one figure', report, withCells(copy, { '/requests/received/total': 21 }), 'pass'],
    ['all but an amount', report, withCells(copy, { [fees]: { value: '12.60', unit: 'wanYuan' } }), 'pass'],
    [
      'all, an amount in another unit',
      report,
      withCells(copy, { [fees]: { value: '12.50', unit: 'yuan' } }),
      'pass',
    ],
    [
      'all, and last year had more',
      withCells(report, { [fees]: { value: '0.0', unit: null } }),
      copy,
      'fail',
    ],
    ['few figures', quiet, quiet, 'could-not-run'],
    ['three different figures', threeFigures, threeFigures, 'fail'],
    ['none', blankReport('2021'), blankReport('2021'), 'could-not-run'],
    ['a figure below zero', withCells(report, { [`${section2}/licensing/decisions`]: -5 }), copy, 'fail'],
    ['all that both editions have', report, { ...cleanReport('2019'), year: 2021 }, 'fail'],
  ])('%s', (_, now, before, expected) => {
    expect(how(rule, now, { previous: before })).toBe(expected);
  });

  test('says how many', () => {
    expect(messages(rule, report, copy)).toEqual(['不为0的21个数据与上年报告完全相同']);
  });

  test('needs last year', () => {
    expect(how(rule, report, {})).toBe('could-not-run');
  });
});

describe('continuity.copied-text', () => {
  const rule = 'continuity.copied-text';
  const text =
    '公开的内容还不够丰富，2022年共有3个栏目更新不及时，答复书的说理也不够充分，群众不易看懂。今后按季度检查栏目，组织两次培训，逐项改进。';
  const set = '按照规定的收费标准，本年度没有收取信息处理费。没有其他需要报告的事项。'.repeat(2);
  const other = (words: string) =>
    [withText(report, 'otherMatters', words), withText(previous, 'otherMatters', words)] as const;
  const improved = withText(report, 'improvement', text);
  const lastText = (words: string) => withText(previous, 'improvement', words);

  test.each([
    ['the same', improved, lastText(text), {}, 'fail'],
    [
      'figures and years aside',
      improved,
      lastText(text.replace('2022', '2021').replace('3', '五')),
      {},
      'fail',
    ],
    [
      'written anew',
      improved,
      lastText('今年没有发现突出问题，下一步继续规范答复，抓好平台建设，扩大公开范围。'.repeat(2)),
      {},
      'pass',
    ],
    ['a sentence more', improved, lastText(text.slice(0, 40)), {}, 'pass'],
    [
      'a sentence more, with a low threshold',
      improved,
      lastText(text.slice(0, 40)),
      { copiedText: 0.5 },
      'fail',
    ],
    ['too short to tell', report, withText(report, 'overview', ''), {}, 'could-not-run'],
    ['a set phrase', ...other(set), {}, 'could-not-run'],
    ['a long set phrase', ...other(set.repeat(3)), {}, 'fail'],
    ['no text last year', improved, previous, {}, 'could-not-run'],
  ])('%s', (_, now, before, options, expected) => {
    expect(how(rule, now, { previous: before, ...options })).toBe(expected);
  });

  test.each([
    ['improvement', 49, 'could-not-run'],
    ['improvement', 50, 'fail'],
    ['otherMatters', 149, 'could-not-run'],
    ['otherMatters', 150, 'fail'],
  ] as const)('%s of %i characters: %s', (section, length, expected) => {
    const words = text.repeat(3).slice(0, length);
    const nothing = withText(report, 'improvement', '');
    const [now, before] = [nothing, previous].map((given) => withText(given, section, words));

    expect(how(rule, now as typeof report, { previous: before as typeof previous })).toBe(expected);
  });

  test('with a threshold of 1 finds what is the same', () => {
    expect(how(rule, improved, { previous: lastText(text), copiedText: 1 })).toBe('fail');
    expect(how(rule, improved, { previous: lastText(`${text}另外加强督查。`), copiedText: 1 })).toBe('pass');
  });

  test('says which section, and where it stands', () => {
    expect(foundBy(rule, improved, { previous: lastText(text) })).toMatchObject([
      {
        severity: 'warning',
        message: '“存在的主要问题及改进情况”的文字与上年报告雷同，数字除外相似100%',
        span: { pointer: '/narrative/improvement/0/paragraphs/0', start: 0, end: text.length },
      },
    ]);
    expect(how(rule, improved, {})).toBe('could-not-run');
  });

  test.each([0, 1.1, -1, Number.NaN, '0.9'])('refuses %s as a threshold', (copiedText) => {
    expect(() => validateReport(report, { copiedText } as never)).toThrow(RangeError);
    expect(() => validateReport(report, { copiedText } as never)).toThrow('options.copiedText is');
  });
});

describe('continuity.year-gap', () => {
  const rule = 'continuity.year-gap';

  test.each([
    [2022, 2021, 'pass'],
    [2022, 2020, 'fail'],
    [2022, 2022, 'fail'],
    [2022, 2023, 'fail'],
    [null, 2021, 'could-not-run'],
    [2022, null, 'could-not-run'],
    [2022, 2021.5, 'could-not-run'],
  ])('%s after %s: %s', (year, before, expected) => {
    expect(how(rule, { ...report, year }, { previous: { ...previous, year: before } })).toBe(expected);
  });

  test('says which years', () => {
    expect(messages(rule, report, { ...previous, year: 2019 })).toEqual([
      '用来比较的是2019年的报告，本报告为2022年，应与2021年的比较；跨年度的勾稽关系没有核对',
    ]);
    expect(how(rule, report, {})).toBe('could-not-run');
  });

  test.each([
    'continuity.copied-numbers',
    'continuity.copied-text',
    'remedies.after-reconsideration',
    'value.magnitude',
    'value.money-scale',
  ] as const)('a report of another year is not last year’s for %s', (other) => {
    const copied = { ...report, year: (report.year as number) - 1 };

    expect(how(other, report, { previous: copied })).not.toBe('could-not-run');
    expect(how(other, report, { previous: { ...copied, year: copied.year - 1 } })).toBe('could-not-run');
  });
});

describe('continuity.agency', () => {
  const rule = 'continuity.agency';
  const of = <R extends AnnualReport>(given: R, agency: unknown): R => ({
    ...given,
    agency: agency as Agency,
  });

  test.each([
    ['the same name', { name: '北川市水务局' }, { name: '北川市水务局' }, 'pass'],
    ['a short form', { name: '北京市海淀区人民政府' }, { name: '海淀区政府' }, 'pass'],
    ['another name', { name: '北川市水务局' }, { name: '北川市财政局' }, 'fail'],
    ['the same code', { name: '甲局', code: ' 11A ' }, { name: '乙局', code: '11A' }, 'pass'],
    ['the same code, a blank behind last year’s', { name: null, code: '11A' }, { code: '11A ' }, 'pass'],
    ['no agency last year', { name: '甲局' }, undefined, 'could-not-run'],
    ['another code', { name: '甲局', code: '11A' }, { name: '甲局', code: '11B' }, 'fail'],
    ['another code and no name', { name: null, code: '11A' }, { name: '甲局', code: '11B' }, 'fail'],
    ['a code in one only', { name: '甲局', code: '11A' }, { name: '甲局' }, 'pass'],
    ['no name', { name: null }, { name: '甲局' }, 'could-not-run'],
    ['an empty name', { name: ' ' }, { name: '甲局' }, 'could-not-run'],
    ['no agency', undefined, { name: '甲局' }, 'could-not-run'],
  ])('%s', (_, now, before, expected) => {
    expect(how(rule, of(report, now), { previous: of(previous, before) })).toBe(expected);
  });

  test('names both', () => {
    expect(messages(rule, of(report, { name: '甲局' }), of(previous, { name: '乙局' }))).toEqual([
      '上年的报告像是另一机关的：“乙局”，本报告为“甲局”',
    ]);
    expect(how(rule, report, {})).toBe('could-not-run');
  });
});

describe('continuity.stated-growth', () => {
  const rule = 'continuity.stated-growth';
  /** What is found in a sentence of a report with 22 requests received (21 last year), 1 carried over (1), 21 concluded. */
  const growth = (text: string, cells: Readonly<Record<string, unknown>> = {}) =>
    foundBy(rule, withText(report, 'overview', text), { previous: withCells(previous, cells) });

  test.each([
    '收到政府信息公开申请22件，较上年增加1件。',
    '收到政府信息公开申请22件，较上年增长4.8%。',
    '收到政府信息公开申请22件，同比增长4.76%。',
    '收到政府信息公开申请22件，同比增长5%。',
    '收到政府信息公开申请22件，同比增长4%。',
    '政府信息公开申请量比上年多1件，增幅大。',
    '收到政府信息公开申请23件（含上年结转1件），较上年增长4.5%。',
    '答复政府信息公开申请21件，与上年持平。',
    '被申请行政复议2件，与上年持平。',
  ])('agrees: %s', (text) => {
    expect(growth(text)).toEqual([]);
  });

  test.each([
    ['收到政府信息公开申请22件，较上年增加2件。', 1, 2, 1],
    ['收到政府信息公开申请22件，较上年减少1件。', 1, -1, -2],
    ['收到政府信息公开申请22件，与去年持平。', 1, 0, -1],
    ['收到政府信息公开申请22件，较上年增长4.4%。', 4.8, 4.4, -0.4],
    ['收到政府信息公开申请22件，较上年增长6%。', 4.8, 6, 1.2],
    ['答复政府信息公开申请21件，较上年增长1%。', 0, 1, 1],
    ['答复政府信息公开申请21件，较上年增长0.1%。', 0, 0.1, 0.1],
    ['被申请行政复议2件，较上年下降1%。', 0, -1, -1],
    ['收到政府信息公开申请22件，同比下降4.76%。', 4.76, -4.76, -9.52],
    ['答复政府信息公开申请21件，较上年增加3件。', 0, 3, 3],
    ['不予公开0件，较上年减少2件。', 0, -2, -2],
  ])('contradicts: %s', (text, expected, actual, difference) => {
    expect(growth(text)).toMatchObject([{ rule, expected, actual, difference }]);
  });

  test('names the cells and the figures of both years, and the words', () => {
    const [found] = growth('收到政府信息公开申请22件，较上年增长8.4%。');

    expect(found).toMatchObject({
      severity: 'warning',
      cells: [
        { address: '/requests/received/total', role: 'subject', value: 22, of: 'report' },
        { address: '/requests/received/total', role: 'subject', value: 21, of: 'previous' },
      ],
      message:
        '正文写“较上年增长8.4%”（+8.4%），一、本年新收政府信息公开申请数量 · 总计上年21、本年22，实为+4.8%，相差3.6',
      span: { pointer: '/narrative/overview/0/paragraphs/0', start: 14, end: 23 },
    });
  });

  test('of the sum of several cells names all of them', () => {
    const [found] = growth('不予公开0件，较上年增加1件。');

    expect(found?.cells).toHaveLength(16);
    expect(found?.cells.map(({ role }) => role)).toEqual(Array(16).fill('term'));
    expect(found?.message).toContain('等8格合计上年0、本年0，实为0，相差1');
  });

  test('takes the figure of the text for that of the year: where the table has another, that is found by itself', () => {
    const text = '收到政府信息公开申请24件，较上年增加3件。';

    expect(growth(text)).toEqual([]);
    expect(foundBy('narrative.received', withText(report, 'overview', text))).toHaveLength(1);
  });

  test('lets requests be counted with those carried over, though the text does not say so', () => {
    const text = '收到政府信息公开申请22件，较上年减少3件。';

    expect(growth(text, { '/requests/carriedOver/total': 5 })).toEqual([]);
    expect(growth(text)).toHaveLength(1);
  });

  test.each([
    ['a percentage of nothing', { '/requests/received/total': 0 }],
    ['a blank of last year', row('/requests/received', Array(7).fill(null))],
  ])('says nothing of %s', (_, cells) => {
    expect(growth('收到政府信息公开申请22件，较上年增长8.4%。', cells)).toEqual([]);
  });

  test('says nothing of cases more than a blank of last year', () => {
    const cells = row('/requests/received', Array(7).fill(null));

    expect(growth('收到政府信息公开申请22件，较上年增加9件。', cells)).toEqual([]);
  });

  test('says nothing where this year’s cell is blank', () => {
    const text = withText(report, 'overview', '收到政府信息公开申请22件，较上年增加9件。');
    const blank = row('/requests/received', Array(7).fill(null));

    expect(foundBy(rule, withCells(text, blank), { previous })).toEqual([]);
  });

  test('speaks of the year of the report alone', () => {
    expect(growth('2019年收到政府信息公开申请22件，较上年增加9件。')).toEqual([]);
    expect(growth('2021年收到政府信息公开申请22件，较上年增加9件。')).toEqual([]);
  });

  test('compares across the editions what both forms have', () => {
    const text = '收到政府信息公开申请22件，较上年增加9件；其他处理0件，较上年增加1件。';
    const now = { ...withText(report, 'overview', text), year: 2021 };
    const before = { ...cleanReport('2019'), year: 2020 };

    expect(foundBy(rule, now, { previous: before }).map(({ actual }) => actual)).toEqual([9]);
  });

  test('could not run without last year, a text, or where last year is another', () => {
    expect(how(rule, report, {})).toBe('could-not-run');
    expect(how(rule, report, { previous: { ...previous, year: 2015 } })).toBe('could-not-run');
    expect(how(rule, tablesOnly(report), { previous })).toBe('could-not-run');
    expect(how(rule, report, { previous })).toBe('pass');
    const text = '收到政府信息公开申请22件，较上年增加9件。';
    expect(
      foundBy(rule, withText(report, 'overview', text), { previous: { ...previous, year: 2015 } }),
    ).toEqual([]);
  });
});
