import { describe, expect, test } from 'vitest';
import { sections } from '../../src/form/sections.js';
import { wordingsOf } from '../../src/form/wording.js';
import {
  bracketedSectionHeading,
  extraSectionHeading,
  headingByOrdinal,
  sectionHeading,
} from '../../src/text/section-heading.js';

const read = (line: string) => {
  const heading = sectionHeading(line);
  return heading && { section: heading.section.key, exact: heading.exact, ordinal: heading.ordinal };
};

describe('sectionHeading', () => {
  test.each(sections)('$zh in every accepted wording', (section) => {
    for (const words of wordingsOf(section)) {
      const want = { section: section.key, exact: true };

      expect(read(`${section.ordinal}、${words}`)).toEqual({
        ...want,
        ordinal: sections.indexOf(section) + 1,
      });
      expect(read(words)).toEqual({ ...want, ordinal: null });
    }
  });

  test.each([
    { given: '一、 总 体 情 况', want: { section: 'overview', exact: true, ordinal: 1 } },
    { given: '一.总体情况', want: { section: 'overview', exact: true, ordinal: 1 } },
    { given: '1.总体情况', want: { section: 'overview', exact: true, ordinal: 1 } },
    { given: '⼀、总体情况', want: { section: 'overview', exact: true, ordinal: 1 } },
    { given: '一、总体情况。', want: { section: 'overview', exact: true, ordinal: 1 } },
    { given: '一、总体情况：', want: { section: 'overview', exact: true, ordinal: 1 } },
    { given: `一、总体情况${' '.repeat(34)}`, want: { section: 'overview', exact: true, ordinal: 1 } },
    { given: '二、总体情况', want: { section: 'overview', exact: true, ordinal: 2 } },
    {
      given: '二、主动公开政府信息的情况',
      want: { section: 'proactiveDisclosure', exact: false, ordinal: 2 },
    },
    {
      given: '三、收到和处理政府信息公开申请的情况',
      want: { section: 'requests', exact: false, ordinal: 3 },
    },
    { given: '四、政府信息公开行政复议、行政诉讼', want: { section: 'remedies', exact: false, ordinal: 4 } },
    { given: '五、存在主要问题及改进情况', want: { section: 'improvement', exact: false, ordinal: 5 } },
    { given: '五、存在的主要问题及改进措施', want: { section: 'improvement', exact: true, ordinal: 5 } },
    { given: '六、其他需报告的事项', want: { section: 'otherMatters', exact: false, ordinal: 6 } },
  ])('$given', ({ given, want }) => {
    expect(read(given)).toEqual(want);
  });

  test.each([
    { given: '（一）总体情况', why: 'has the ordinal of a sub-heading' },
    { given: '主动公开政府信息的情况', why: 'has no ordinal and not the very words' },
    { given: '一、全年总体情况良好。成效明显', why: 'is a sentence' },
    { given: '一、总体情况。略', why: 'goes on' },
    { given: `一、总体情况${' '.repeat(35)}`, why: 'is too long, be it blank' },
    { given: '三、本年度办理结果', why: 'is a caption of a table' },
    { given: '一、本年新收政府信息公开申请数量', why: 'is a row of a table' },
    { given: '四、结转下年度继续办理', why: 'is a row of a table' },
    { given: '七、附件', why: 'is another heading' },
    { given: `一、总体情况${'和'.repeat(40)}`, why: 'is too long' },
    { given: '', why: 'is empty' },
    { given: '12', why: 'is a number' },
  ])('not in $given, which $why', ({ given }) => {
    expect(read(given)).toBeNull();
  });
});

describe('bracketedSectionHeading', () => {
  const readBracketed = (line: string) => {
    const heading = bracketedSectionHeading(line);
    return heading && { section: heading.section.key, exact: heading.exact, ordinal: heading.ordinal };
  };

  test.each(sections)('（$ordinal）$zh', ({ ordinal, zh, key }) => {
    const number = sections.findIndex((section) => section.key === key) + 1;

    expect(readBracketed(`（${ordinal}）${zh}`)).toEqual({ section: key, exact: false, ordinal: number });
    expect(readBracketed(`（${ordinal}）${zh}。`)).toEqual({ section: key, exact: false, ordinal: number });
    expect(readBracketed(`（${ordinal}）${zh}`.padEnd(40))).toEqual({
      section: key,
      exact: false,
      ordinal: number,
    });
  });

  test.each([
    { given: '（二）总体情况', why: 'has the ordinal of another section' },
    { given: '一、总体情况', why: 'has no brackets' },
    { given: '总体情况', why: 'has no ordinal' },
    { given: '（一）总的情况', why: 'has other words' },
    { given: '（一）主动公开', why: 'is a sub-heading' },
    { given: '（一）总体情况。良好', why: 'goes on' },
    { given: '（一）总体。情况', why: 'is two sentences' },
    { given: '（0）总的情况', why: 'has no such ordinal and other words' },
    { given: `（一）总体情况${' '.repeat(34)}`, why: 'is too long' },
    { given: '', why: 'is empty' },
  ])('not in $given, which $why', ({ given }) => {
    expect(readBracketed(given)).toBeNull();
  });
});

describe('headingByOrdinal', () => {
  test.each([
    { given: '五、下一步打算', want: 'improvement' },
    { given: '一. 概述', want: 'overview' },
    { given: '七、附件', want: null },
    { given: '（五）下一步打算', want: null },
    { given: '5.下一步打算', want: null },
    { given: '五、下一步打算。', want: null },
    { given: `五、${'打'.repeat(39)}`, want: null },
    { given: '', want: null },
  ])('$given', ({ given, want }) => {
    const heading = headingByOrdinal(given);

    expect(heading?.section.key ?? null).toBe(want);
    expect(heading?.exact ?? false).toBe(false);
  });
});

describe('extraSectionHeading', () => {
  test.each([
    { given: '七、附件', want: '附件' },
    { given: '八、 政府信息公开 大事记', want: '政府信息公开大事记' },
    { given: '十、其他', want: '其他' },
    { given: '六、其他需要报告的事项', want: null },
    { given: '十一、其他', want: null },
    { given: '（七）总计', want: null },
    { given: '七是加强培训', want: null },
    { given: '七、全年培训三次。', want: null },
    { given: `七、${'附'.repeat(38)}`, want: '附'.repeat(38) },
    { given: `七、${'附'.repeat(39)}`, want: null },
    { given: '七、', want: null },
    { given: '', want: null },
  ])('$given', ({ given, want }) => {
    expect(extraSectionHeading(given)).toBe(want);
  });
});
