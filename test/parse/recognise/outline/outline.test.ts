import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/parse/block.js';
import { readMarkdown } from '../../../../src/parse/front-ends/markdown.js';
import { readText } from '../../../../src/parse/front-ends/text.js';
import { outline } from '../../../../src/parse/recognise/outline/outline.js';

const words = (blocks: readonly Block[]) =>
  blocks.map((block) => ('text' in block ? block.text : block.kind));

function cut(source: string, read: (source: string) => readonly Block[] = readText) {
  const { head, parts, extra } = outline(read(source));
  return {
    head: words(head),
    parts: parts.map(({ section, blocks }) => [section, ...words(blocks)]),
    extra: extra.map((one) => one.words),
  };
}

describe('outline', () => {
  test('cuts a source at the headings of its sections', () => {
    expect(
      cut('标题\n前言\n一、总体情况\n甲\n乙\n二、主动公开政府信息情况\n规章\t1\n六、其他需要报告的事项\n无'),
    ).toEqual({
      head: ['标题', '前言'],
      parts: [
        ['overview', '甲', '乙'],
        ['proactiveDisclosure', 'table'],
        ['otherMatters', '无'],
      ],
      extra: [],
    });
  });

  test('takes the ordinals of sub-headings for those of sections where there are no others', () => {
    const headings = ['（一）总体情况', '（二）主动公开政府信息情况', '（三）收到和处理政府信息公开申请情况'];
    const last = '（六）其他需要报告的事项';

    expect(cut([...headings, last].join('\n甲\n')).parts.map(([section]) => section)).toEqual([
      'overview',
      'proactiveDisclosure',
      'requests',
      'otherMatters',
    ]);
    expect(cut([...headings, '七、其他'].join('\n甲\n')).parts).toEqual([]);
    expect(cut(['一、总体情况', ...headings, last].join('\n甲\n')).parts).toHaveLength(1);
  });

  describe('knows a section in other words by its ordinal', () => {
    const own = [
      '一、概述',
      '二、主动公开政府信息情况',
      '三、依申请公开政府信息情况',
      '四、行政复议、行政诉讼情况',
    ];
    const sectionsOf = (lines: readonly string[]) =>
      cut(lines.join('\n甲\n')).parts.map(([section]) => section);

    test('where it is missing between its neighbours', () => {
      expect(sectionsOf([...own, '五、下一步打算', '六、附注'])).toEqual([
        'overview',
        'proactiveDisclosure',
        'requests',
        'remedies',
        'improvement',
        'otherMatters',
      ]);
    });

    test('not where two lines have it', () => {
      expect(sectionsOf(['一、概述', ...own])).not.toContain('overview');
    });

    test('nor where the section before it is missing too', () => {
      expect(sectionsOf([...own, '六、附注'])).not.toContain('otherMatters');
    });

    test('nor in a source without sections', () => {
      expect(sectionsOf(['一、概述', '二、主动公开政府信息情况'])).toEqual(['proactiveDisclosure']);
    });
  });

  test.each([
    { what: 'dots', leader: '……………' },
    { what: 'points', leader: '..........' },
    { what: 'a tab', leader: '\t' },
  ])('leaves out a table of contents that leads to its pages by $what', ({ leader }) => {
    const lines = ['一、总体情况', '五、存在的主要问题及改进情况'];
    const contents = lines.map((line, at) => `${line}${leader}${at + 1}`);

    expect(cut(['目  录', ...contents, '前言', ...lines].join('\n')).head).toEqual(['前言']);
    expect(cut(['目  录', '前言', ...lines].join('\n')).head).toEqual(['目  录', '前言']);
  });

  test('has only a head without headings', () => {
    expect(cut('标题\n正文')).toEqual({ head: ['标题', '正文'], parts: [], extra: [] });
    expect(cut('')).toEqual({ head: [], parts: [], extra: [] });
  });

  test('takes headings of any level of Markdown', () => {
    const source = '# 标题\n## 一、总体情况\n甲\n#### 四、政府信息公开行政复议、行政诉讼情况\n乙';

    expect(cut(source, readMarkdown).parts).toEqual([
      ['overview', '甲'],
      ['remedies', '乙'],
    ]);
  });

  test('takes no heading that the source marks as running text', () => {
    expect(cut('&#19968;、总体情况\n甲', readMarkdown).parts).toEqual([]);
  });

  test('leaves a table of contents out', () => {
    const contents = [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ];
    const body = contents.flatMap((heading) => [heading, `${heading}的正文。`]);
    const { head, parts } = cut(['标题', ...contents, ...body].join('\n'));

    expect(head).toEqual(['标题']);
    expect(parts.map(([, ...text]) => text)).toEqual(contents.map((heading) => [`${heading}的正文。`]));
  });

  test('keeps a section that is empty, its heading right before the next', () => {
    expect(cut('一、总体情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项').parts).toEqual([
      ['overview'],
      ['improvement'],
      ['otherMatters'],
    ]);
  });

  test('prefers a heading in the very words to one that is like it', () => {
    const source = '五、存在主要问题与改进情况\n甲\n五、存在的主要问题及改进情况\n乙';

    expect(cut(source)).toEqual({
      head: ['五、存在主要问题与改进情况', '甲'],
      parts: [['improvement', '乙']],
      extra: [],
    });
    expect(cut('五、存在主要问题与改进情况\n甲').parts).toEqual([['improvement', '甲']]);
  });

  test('takes no line that is like a heading for the heading right above it', () => {
    expect(cut('五、存在的主要问题及改进情况\n1.存在的主要问题\n甲\n2.改进情况\n乙')).toEqual({
      head: [],
      parts: [['improvement', '1.存在的主要问题', '甲', '2.改进情况', '乙']],
      extra: [],
    });
  });

  test('has a section twice where two headings name it', () => {
    expect(cut('一、总体情况\n甲\n一、总体情况\n乙').parts).toEqual([
      ['overview', '甲'],
      ['overview', '乙'],
    ]);
  });

  test('names sections beyond the six and leaves their text where it stands', () => {
    expect(cut('七、目录\n六、其他需要报告的事项\n无\n七、附件\n附件一')).toEqual({
      head: ['七、目录'],
      parts: [['otherMatters', '无', '七、附件', '附件一']],
      extra: ['附件'],
    });
  });
});
