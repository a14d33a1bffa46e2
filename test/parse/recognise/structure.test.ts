import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { quoted } from '../../../src/parse/recognise/structure.js';
import { aDocument, foundBy, paragraphsOf, reportOf, rulesOf } from '../a-document.js';

describe('the beginning of a text', () => {
  test.each([
    { given: ' 规章  \t 1 ', want: '规章 1' },
    { given: '规'.repeat(40), want: '规'.repeat(40) },
    { given: '规'.repeat(41), want: `${'规'.repeat(40)}…` },
    { given: `规章${' '.repeat(2000)}1`, want: '规章 …' },
    { given: `${' '.repeat(2000)}规章`, want: '规章' },
  ])('$want', ({ given, want }) => {
    expect(quoted(given)).toBe(want);
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
