import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../../../src/report/annual-report.js';
import { blankReport } from '../../../src/report/blank-report.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { aSource } from '../a-source.js';
import { cleanReport, tablesOnly, withText } from '../clean-report.js';
import { foundBy, paramOf, rulesThatFail } from '../found.js';

const clean = cleanReport('2021');

describe('structure.edition', () => {
  test.each([
    ['by its year', { edition: '2020', year: 2020 }, '2019', '没有“2020”这一版格式，按2019年版检查'],
    ['by the latest', { edition: 7, year: 2017 }, '2021', '没有“7”这一版格式，按2021年版检查'],
    ['by the latest without a year', { year: '2019' }, '2021', '没有“undefined”这一版格式，按2021年版检查'],
  ])('an edition that does not exist: the report is checked %s', (_, report, edition, message) => {
    const result = validateReport(report as never);

    expect(result.edition).toBe(edition);
    expect(result.findings[0]).toMatchObject({ rule: 'structure.edition', severity: 'error', message });
  });

  test.each([
    ['2021', 2020, 'structure.edition', '“报告”用的是2021年版格式，报告年度应用2019年版'],
    ['2019', 2023, 'structure.edition', '“报告”用的是2019年版格式，报告年度应用2021年版'],
    ['2019', 2020, undefined, undefined],
    ['2021', 2018, undefined, undefined],
    ['2021', null, undefined, undefined],
  ] as const)('the form of %s for %s', (edition, year, rule, message) => {
    const report = { ...cleanReport(edition), year };

    expect(foundBy('structure.edition', report)[0]?.rule).toBe(rule);
    expect(foundBy('structure.edition', report)[0]?.message).toBe(message);
  });

  test('is left to the reader of a source, who looks at each block', () => {
    const report = { ...cleanReport('2019'), year: 2023 };

    expect(foundBy('structure.edition', report, { source: aSource([]) })).toEqual([]);
  });
});

describe('structure.overview-parts', () => {
  function missing(report: AnnualReport): readonly unknown[] {
    return foundBy('structure.overview-parts', report).map((finding) => paramOf(finding, 'part'));
  }
  const without = (topic: string, opening = '') => ({
    ...clean,
    narrative: {
      ...clean.narrative,
      overview: [
        { heading: null, topic: null, paragraphs: [opening] },
        ...clean.narrative.overview.filter((block) => block.topic !== topic),
      ],
    },
  });

  test.each(['proactiveDisclosure', 'onRequest', 'informationManagement', 'platform', 'supervision'])(
    'finds that no heading and no text speaks of %s',
    (topic) => {
      expect(missing(clean)).toEqual([]);
      expect(missing(without(topic))).toEqual([topic]);
    },
  );

  test('under headings of their own the words of the form are looked for', () => {
    expect(missing(without('platform', '推进平台建设。'))).toEqual([]);
    expect(missing(without('platform', '改版门户网站。'))).toEqual(['platform']);
  });

  test('a heading that speaks of two parts covers both', () => {
    const report = without('onRequest');
    const [, first, ...rest] = report.narrative.overview;
    const both = { ...first, heading: '主动公开和依申请公开', topic: 'proactiveDisclosure', paragraphs: [] };

    expect(
      missing({ ...report, narrative: { ...report.narrative, overview: [both, ...rest] as never } }),
    ).toEqual([]);
  });

  test('with headings for less than three parts looser words will do', () => {
    const [first, second, third] = clean.narrative.overview;
    const withHeadings = (...blocks: readonly unknown[]) =>
      ({ ...clean, narrative: { ...clean.narrative, overview: blocks } }) as never;
    const text = { heading: null, topic: null, paragraphs: ['改版门户网站，规范信息发布，开展业务培训。'] };

    expect(missing(withHeadings(text, first, second))).toEqual([]);
    expect(missing(withHeadings(text, first, second, third))).toEqual(['platform', 'supervision']);
  });

  test('without such headings looser words will do', () => {
    const text = '本局公开信息80条，办理公开申请7件，规范信息发布，改版门户网站，开展业务培训。';

    expect(missing(withText(clean, 'overview', text))).toEqual([]);
    expect(missing(withText(clean, 'overview', '本局公开信息80条，改版门户网站。'))).toEqual([
      'onRequest',
      'informationManagement',
      'supervision',
    ]);
  });

  test('words it, part by part', () => {
    const report = without('supervision');

    expect(foundBy('structure.overview-parts', report)).toMatchObject([
      { severity: 'warning', cells: [], message: '总体情况没有写到“监督保障”' },
    ]);
    expect(foundBy('structure.overview-parts', report, { locale: 'en' })[0]?.message).toBe(
      'The overview does not cover "Supervision and safeguards"',
    );
  });

  test('an empty overview covers nothing, but a report of tables only says nothing of its text', () => {
    expect(missing({ ...clean, narrative: { ...clean.narrative, overview: [] } })).toHaveLength(5);
    expect(
      missing({ ...clean, narrative: { improvement: clean.narrative.improvement } } as never),
    ).toHaveLength(5);
    expect(missing(tablesOnly(clean))).toEqual([]);
  });

  test.each(['overview', '总体情况'])('is not said where a reader misses the section: %s', (section) => {
    const report = { ...clean, narrative: { ...clean.narrative, overview: [] } };
    const missingSection = (params: object) =>
      aSource([{ rule: 'structure.section-missing', params } as never]);

    expect(rulesThatFail(report, { source: missingSection({ section }) })).toEqual([
      'structure.section-missing',
    ]);
    expect(rulesThatFail(report, { source: missingSection({ section: 'requests' }) })).toContain(
      'structure.overview-parts',
    );
  });
});

describe('structure.government-parts', () => {
  const government = { ...clean, agency: { name: '云溪县人民政府', kind: 'government' } } as const;

  test.each([
    ['all three', '工作考核、社会评议合格，没有责任追究。', []],
    ['all three in other words', '考评优秀，群众满意度较高，没有追责情形。', []],
    ['none', '无。', ['assessment,publicReview,accountability']],
    ['one', '社会评议合格。', ['assessment,accountability']],
  ])('speaks of %s', (_, text, expected) => {
    const findings = foundBy('structure.government-parts', withText(government, 'otherMatters', text));

    expect(findings.map((finding) => paramOf(finding, 'parts'))).toEqual(expected);
  });

  test('words what is missing', () => {
    const report = withText(government, 'otherMatters', '社会评议合格。');

    expect(foundBy('structure.government-parts', report)).toMatchObject([
      { severity: 'warning', message: '政府的年度报告没有写到工作考核、责任追究情况' },
    ]);
  });

  test('asks nothing of others, and nothing where there is no text', () => {
    expect(rulesThatFail({ ...clean, agency: { name: null, kind: 'township' } })).toEqual([]);
    expect(rulesThatFail(tablesOnly(government))).toEqual([]);
  });
});

describe('structure.template-residue', () => {
  test.each([
    '该部分以表格形式报告本年度情况',
    '这一项报告本机关政府信息公开工作总体情况',
    '此部分主要报告其他事项',
    '填写说明：逐格填写',
    '（请填写联系方式）',
    '没有的填0',
    '××年共收到申请',
    'XX件',
    '具体数字此处填写',
  ])('finds %s', (instruction) => {
    const report = withText(clean, 'otherMatters', `按规定收取信息处理费。${instruction}。以下没有。`);
    const [finding, ...others] = foundBy('structure.template-residue', report);
    const {
      pointer = '',
      start = -1,
      end = -1,
    } = (finding?.span ?? {}) as { pointer?: string; start?: number; end?: number };
    const text = report.narrative.otherMatters[0]?.paragraphs[0] ?? '';

    expect(others).toEqual([]);
    expect(pointer).toBe('/narrative/otherMatters/0/paragraphs/0');
    expect(text.slice(start, end)).toBe(paramOf(finding, 'text'));
    expect(instruction).toContain(paramOf(finding, 'text'));
  });

  test.each([
    '根据《政府信息公开工作年度报告格式（试行）及编写说明》编制',
    '现公布本机关政府信息公开工作年度报告',
    '以表格形式公开财政预算',
    '规范填写保密审查表',
    '二○二一年',
  ])('does not take %s for one', (text) => {
    expect(foundBy('structure.template-residue', withText(clean, 'preamble', text))).toEqual([]);
  });

  test('repeats no more than a line of it', () => {
    const long = `该部分以表格形式报告${'一'.repeat(100)}`;
    const short = '该部分以表格形式报告';
    const residue = (text: string) =>
      foundBy('structure.template-residue', withText(clean, 'preamble', text))[0];

    expect(String(paramOf(residue(long), 'text'))).toHaveLength(60);
    expect(paramOf(residue(short), 'text')).toBe(short);
  });

  test('a heading can be one too', () => {
    const preamble = [{ heading: '填表说明：', topic: null, paragraphs: [] }];
    const report = { ...clean, narrative: { ...blankReport('2021').narrative, preamble } };

    expect(foundBy('structure.template-residue', report)).toMatchObject([
      { span: { pointer: '/narrative/preamble/0/heading' } },
    ]);
  });
});
