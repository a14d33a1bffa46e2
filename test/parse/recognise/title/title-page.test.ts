import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/parse/front-ends/markdown.js';
import { readText } from '../../../../src/parse/front-ends/text.js';
import { titlePage } from '../../../../src/parse/recognise/title/title-page.js';

function page(source: string, isBounded = true) {
  const { title, agency, year, preamble } = titlePage(readText(source), isBounded, null);
  return {
    title: title?.text ?? null,
    agency,
    year,
    preamble: preamble.map((block) => ('text' in block ? block.text : block.kind)),
  };
}

const none = { title: null, agency: null, year: null };

describe('titlePage', () => {
  test.each([
    {
      what: 'a title on one line',
      given: '北川市水务局2024年政府信息公开工作年度报告\n前言。',
      want: {
        title: '北川市水务局2024年政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'a title over two lines',
      given: '北川市水务局2024年政府信息公开工作\n\n年度报告\n前言。',
      want: {
        title: '北川市水务局2024年政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'a title over three lines',
      given: '北川市水务局\n2024年度\n政府信息公开工作年度报告\n前言。',
      want: {
        title: '北川市水务局2024年度政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'the agency on the line above',
      given: '北川市水务局\n2024年政府信息公开工作年度报告\n前言。',
      want: {
        title: '北川市水务局2024年政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'a list of what the page knows, with a summary, above the title once more',
      given:
        '标 题 北川市水务局2024年政府信息公开工作年度报告\n内容概述 全年公开信息，未收到申请。\n北川市水务局2024年政府信息公开工作年度报告\n前言。',
      want: {
        title: '北川市水务局2024年政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'an agency whose name goes on below',
      given: '北川市水务\n局2024年政府信息公开工作年度报告\n前言。',
      want: {
        title: '北川市水务局2024年政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'a title without an agency, then one below an agency',
      given: '2024年政府信息公开工作年度报告\n北川市水务局\n2024年政府信息公开工作年度报告\n前言。',
      want: {
        title: '北川市水务局2024年政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'a letterhead above a title that names its agency',
      given: '北川市人民政府\n\n北川市水务局 2024 年政府信息公开工作年度报告\n前言。',
      want: {
        title: '北川市水务局 2024 年政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'navigation above the title',
      given: '首页 > 公开年报\n字体：大 中 小\n2024年北川市水务局政府信息公开工作年度报告\n前言。',
      want: {
        title: '2024年北川市水务局政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'page marks and furniture below the title',
      given: '北川市2024年政府信息公开工作年度报告\n- 1 -\n打印本页\n前言。',
      want: {
        title: '北川市2024年政府信息公开工作年度报告',
        agency: '北川市',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'a title that the page says before the report does',
      given:
        '名 称：北川市水务局2024年政府信息公开工作年度报告\n索引号：1\n北川市水务局政府信息公开工作年度报告\n前言。',
      want: {
        title: '北川市水务局2024年政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'a title that stands below once more over two lines',
      given:
        '北川市水务局2024年政府信息公开工作年度报告\n北川市水务局2024年政府信息公开\n\n工作年度报告\n前言。',
      want: {
        title: '北川市水务局2024年政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['前言。'],
      },
    },
    {
      what: 'the title of another report below it',
      given: '北川市水务局2024年政府信息公开工作年度报告\n北川市水务局2023年政府信息公开工作年度报告\n前言。',
      want: {
        title: '北川市水务局2024年政府信息公开工作年度报告',
        agency: '北川市水务局',
        year: 2024,
        preamble: ['北川市水务局2023年政府信息公开工作年度报告', '前言。'],
      },
    },
    { what: 'no title', given: '前言。\n还是前言。', want: { ...none, preamble: ['前言。', '还是前言。'] } },
    { what: 'nothing', given: '', want: { ...none, preamble: [] } },
    {
      what: 'a sentence about the report',
      given: '现公布北川市2024年政府信息公开工作年度报告。',
      want: { ...none, preamble: ['现公布北川市2024年政府信息公开工作年度报告。'] },
    },
    {
      what: 'a first line that announces the report',
      given: '根据《条例》的要求，现将北川市水务局2024年政府信息公开情况报告如下：',
      want: {
        ...none,
        preamble: ['根据《条例》的要求，现将北川市水务局2024年政府信息公开情况报告如下：'],
      },
    },
    {
      what: 'a first line that stands out from indented text',
      given: '北川市水务局公开年报\n　　前言。\n　　还是前言。',
      want: { title: '北川市水务局公开年报', agency: null, year: null, preamble: ['前言。', '还是前言。'] },
    },
  ])('$what', ({ given, want }) => {
    expect(page(given)).toEqual(want);
  });

  test('a first line is no title merely for standing first', () => {
    expect(page('北川市水务局公开年报\n　　前言。', false).title).toBeNull();
    expect(page('北川市2024年政府信息公开工作年度报告\n　　前言。', false).title).not.toBeNull();
  });

  test.each([
    { given: '# 北川市水务局公开年报 2024年\n前言。', want: '北川市水务局公开年报 2024年' },
    { given: '## 北川市水务局公开年报\n前言。', want: null },
  ])('the first heading of Markdown stands in where it is the highest: $want', ({ given, want }) => {
    expect(titlePage(readMarkdown(given), true, null).title?.text ?? null).toBe(want);
  });

  test('a stand-in gives a year but no agency', () => {
    const { agency, year } = titlePage(readMarkdown('# 北川市水务局2024年公开年报\n前言。'), true, null);

    expect({ agency, year }).toEqual({ agency: null, year: 2024 });
  });

  test.each([
    { given: '发布时间：2025-01-20', want: '2025-01-20' },
    { given: '发布日期: 2025年1月2日', want: '2025-01-02' },
    { given: '来源：水务局 发布时间：2025/1/20 浏览次数：3', want: '2025-01-20' },
    { given: '发布时间 ：2025.01.20', want: '2025-01-20' },
    { given: '日期：2025-01-20 15:39 来源：水务局', want: '2025-01-20' },
    { given: '北川市水务局 时间：2025-1-20', want: '2025-01-20' },
    { given: '发表日期：2025-01-20', want: '2025-01-20' },
    { given: '成文日期：2025-01-20', want: null },
    { given: '时间：2024年1月1日至2024年12月31日', want: null },
    { given: '时间：2024年1月1日起到2024年12月31日', want: null },
    { given: '统计时间：2024年1月1日起', want: null },
    { given: '2025-01-20', want: null },
  ])('published on, from $given', ({ given, want }) => {
    const source = `北川市2024年政府信息公开工作年度报告\n${given}\n前言。`;

    expect(titlePage(readText(source), true, null).publishedOn).toBe(want);
  });

  test('the title stands where it says', () => {
    const source = '页眉\n\n北川市水务局\n2024年政府信息公开工作年度报告\n前言。';
    const { title } = titlePage(readText(source), true, null);

    expect(source.slice(title?.start, title?.end)).toBe('北川市水务局\n2024年政府信息公开工作年度报告');
  });
});
