import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, escapeParagraph } from '../../src/render/markdown/escape-markdown.js';
import { nastyParagraph } from '../generators/paragraphs.js';
import { markdownTree } from './markdown-tree.js';

describe('what means nothing stays as it is', () => {
  test.each([
    '全年主动公开政府信息1,234条，同比增长12.5%。',
    'a_b、A&B、AT&T、1 < 2、a > b、3=3、50-60',
    '-5、+3、2024.1.1、1.2万条',
    '（区分处理的，只计这一情形，不计其他情形）',
    '其他！',
    'a: b/c//d',
    '@某人',
  ])('%s', (text) => {
    expect(escapeParagraph(text)).toBe(text);
    expect(escapeMarkdown(text, 'cell')).toBe(text);
  });
});

describe('what could mean something in a paragraph is escaped', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['**粗**', '\\*\\*粗\\*\\*'],
    ['_斜_', '\\_斜\\_'],
    ['`x`', '\\`x\\`'],
    ['~~删~~', '\\~\\~删\\~\\~'],
    ['[a](b)', '\\[a](b)'],
    ['![x](y)', '!\\[x](y)'],
    ['<script>', '\\<script>'],
    ['</td>', '\\</td>'],
    ['<!-- x -->', '\\<!-- x -->'],
    ['&amp;', '\\&amp;'],
    ['&#35;', '\\&#35;'],
    ['$x$', '\\$x\\$'],
    ['见www.gov.cn', '见www\\.gov.cn'],
    ['见http://a.cn', '见http\\://a.cn'],
    ['邮箱a@b.cn', '邮箱a\\@b.cn'],
    ['-@.a.b', '-\\@.a.b'],
    ['# 标题', '\\# 标题'],
    ['> 引用', '\\> 引用'],
    ['===', '\\==='],
    ['+ 甲', '\\+ 甲'],
    ['- 甲', '\\- 甲'],
    ['1. 甲', '1\\. 甲'],
    ['1) 甲', '1\\) 甲'],
    ['文末\\', '文末\\\\'],
  ])('%s', (text, escaped) => {
    expect(escapeParagraph(text)).toBe(escaped);
  });
});

test('a number sign is escaped anywhere in a heading, where it could close it', () => {
  expect(escapeMarkdown('第1期 #', 'heading')).toBe('第1期 \\#');
  expect(escapeMarkdown('第1期 #', 'cell')).toBe('第1期 #');
});

describe('a paragraph that reads as a piece of the form begins with a character reference', () => {
  test.each([
    ['（一）主动公开。本年公开12条。', '&#xFF08;一）主动公开。本年公开12条。'],
    ['一、总体情况', '&#x4E00;、总体情况'],
    ['规章 0 0 0', '&#x89C4;章 0 0 0'],
    ['- 1 -', '&#x2D; 1 -'],
    ['12', '&#x31;2'],
    ['注：含上年结转', '&#x6CE8;：含上年结转'],
  ])('%s', (text, escaped) => {
    expect(escapeParagraph(text)).toBe(escaped);
  });
});

describe('an independent parser sees the text and nothing else', { timeout: 60_000 }, () => {
  const shown = (text: string) => ({
    paragraph: [{ kind: 'paragraph', text }],
    heading: [{ kind: 'heading', depth: 2, text: `一 ${text}` }],
    cell: [{ kind: 'table', rows: [['h'], [text]] }],
  });

  test('in a paragraph', () => {
    fc.assert(
      fc.property(nastyParagraph(), (text) => {
        expect(markdownTree(escapeParagraph(text))).toEqual(shown(text).paragraph);
      }),
      { numRuns: 1000 },
    );
  });

  test('in a heading', () => {
    fc.assert(
      fc.property(nastyParagraph(), (text) => {
        expect(markdownTree(`## 一 ${escapeMarkdown(text, 'heading')}`)).toEqual(shown(text).heading);
      }),
      { numRuns: 500 },
    );
  });

  test('in a cell', () => {
    fc.assert(
      fc.property(nastyParagraph(), (text) => {
        expect(markdownTree(`| h |\n| --- |\n| ${escapeMarkdown(text, 'cell')} |`)).toEqual(shown(text).cell);
      }),
      { numRuns: 500 },
    );
  });
});
