import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/render/render-text.js';
import { displayWidth } from '../../src/render/text/display-width.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { anyReport } from '../generators/any-report.js';
import { consistentReport } from '../generators/consistent-report.js';
import { nastyParagraph } from '../generators/paragraphs.js';
import { between, report } from './reports.js';

const linesOf = (document: string, from: string, to: string) => between(document, from, to).split('\n');

describe('the page', () => {
  const block = (heading: string | null, ...paragraphs: string[]) => ({ heading, topic: null, paragraphs });
  const narrative = {
    ...report('2021').narrative,
    preamble: [block(null, '按照规定编制。')],
    overview: [block(null, '总述。'), block('主动公开', '甲。', '乙。')],
    closing: [block(null, '完。')],
  };
  const notes = [{ at: '/proactiveDisclosure/licensing/decisions', text: '含变更' }] as const;
  const page = renderText(report('2021', {}, { narrative, notes }));

  test('has the title in the middle of the widest table', () => {
    const [title = ''] = page.split('\n');
    const width = displayWidth(page.split('\n').find((line) => line.startsWith('│办理情况')) ?? '');

    expect(title.trim()).toBe('北川市水务局2024年政府信息公开工作年度报告');
    const left = displayWidth(title) - displayWidth(title.trim());
    expect(width - displayWidth(title) - left).toBeLessThanOrEqual(1);
    expect(left).toBeGreaterThan(20);
  });

  test('indents paragraphs, not headings, and ends with the closing after a line', () => {
    expect(page).toContain(
      '报告\n\n　　按照规定编制。\n\n一、总体情况\n\n　　总述。\n\n（一）主动公开\n\n　　甲。\n\n　　乙。\n\n二、',
    );
    expect(page).toMatch(/六、其他需要报告的事项\n\n────────\n\n　　完。\n$/);
  });

  test('keeps a table together with its caption and its remarks', () => {
    expect(page).toContain(
      '第二十条第（五）项\n┌──────────┬──────────────────┐\n│ 信息内容 │ 本年处理决定数量 │\n',
    );
    expect(page).toContain('┘\n注：行政许可 · 本年处理决定数量：含变更\n\n第二十条第（六）项\n┌');
  });

  test('begins at the left where a title is wider than any table', () => {
    const title = `${'很长的名称'.repeat(12)}年度报告`;

    expect(renderText({ ...report('2021'), title }).split('\n')[0]).toBe(title);
  });
});

describe('tables', () => {
  test('of section 2', () => {
    const values = {
      '/proactiveDisclosure/regulations/issued': 12,
      '/proactiveDisclosure/regulations/repealed': null,
      '/proactiveDisclosure/regulations/inForce': 'n/a',
    } as const;

    expect(linesOf(renderText(report('2021', values)), '第二十条第（一）项', '第二十条第（五）项')).toEqual([
      '┌────────────────┬──────────────┬──────────────┬──────────────┐',
      '│ 信息内容       │ 本年制发件数 │ 本年废止件数 │ 现行有效件数 │',
      '├────────────────┼──────────────┼──────────────┼──────────────┤',
      '│ 规章           │           12 │              │            / │',
      '│ 行政规范性文件 │            0 │            0 │            0 │',
      '└────────────────┴──────────────┴──────────────┴──────────────┘',
    ]);
  });

  test('of section 3, with labels over others in rows of their own and long labels broken', () => {
    const lines = linesOf(
      renderText(report('2021', { '/requests/outcomes/partlyGranted/total': 105 })),
      '申请情况',
      '四、政府',
    );

    expect(lines.slice(0, 10)).toEqual([
      '┌──────────────────────────────────┬──────┬────────┬────────┬────────────┬────────────┬────┬────┐',
      '│办理情况                          │自然人│商业企业│科研机构│社会公益组织│法律服务机构│其他│总计│',
      '├──────────────────────────────────┼──────┼────────┼────────┼────────────┼────────────┼────┼────┤',
      '│一、本年新收政府信息公开申请数量  │     0│       0│       0│           0│           0│   0│   0│',
      '│二、上年结转政府信息公开申请数量  │     0│       0│       0│           0│           0│   0│   0│',
      '│三、本年度办理结果                                                                             │',
      '│（一）予以公开                    │     0│       0│       0│           0│           0│   0│   0│',
      '│（二）部分公开（区分处理的，只计  │     0│       0│       0│           0│           0│   0│ 105│',
      '│  这一情形，不计其他情形）        │      │        │        │            │            │    │    │',
      '│（三）不予公开                                                                                 │',
    ]);
    expect(lines).toContain(
      '│  1.申请人无正当理由逾期不补正、  │     0│       0│       0│           0│           0│   0│   0│',
    );
    expect(lines).toContain(
      '│    行政机关不再处理其政府信息公开│      │        │        │            │            │    │    │',
    );
  });

  test('of section 4', () => {
    expect(linesOf(renderText(report('2019')), '行政诉讼情况', '五、存在')).toEqual([
      '┌──────────────────────────────┬──────────┬──────────┬──────────┬──────────┬──────┐',
      '│                              │ 结果维持 │ 结果纠正 │ 其他结果 │ 尚未审结 │ 总计 │',
      '├──────────────────────────────┼──────────┼──────────┼──────────┼──────────┼──────┤',
      '│ 行政复议                     │        0 │        0 │        0 │        0 │    0 │',
      '│ 行政诉讼（未经复议直接起诉） │        0 │        0 │        0 │        0 │    0 │',
      '│ 行政诉讼（复议后起诉）       │        0 │        0 │        0 │        0 │    0 │',
      '└──────────────────────────────┴──────────┴──────────┴──────────┴──────────┴──────┘',
    ]);
  });

  test('whose labels and heads come from elsewhere are not broken by them', () => {
    const extraRows = [
      { item: '20.1', heads: ['很长的表头'.repeat(8), '│'], label: '|\n┃ \u001b[31m', cells: [1, 2] },
      { item: '20.1', heads: [], label: '', cells: [3] },
    ] as const;
    const page = renderText(report('2021', {}, { extraRows }));

    expect(page).toContain('│ ｜ ｜  [31m │');
    expect(page.match(/很长的表头/g)?.length).toBeGreaterThan(2);
  });
});

test.each(['2019', '2021'] as const)(
  'a page of edition %s in English is no wider than one in Chinese may be',
  (edition) => {
    const page = renderText(report(edition), { locale: 'en' });
    const drawn = page.split('\n').filter((line) => /^[│┌]/.test(line));

    expect(Math.max(...drawn.map(displayWidth))).toBeLessThanOrEqual(100);
    expect(page).toContain('│  3. Endangers      │');
    expect(page).toContain('│    security or     │');
    expect(page).toContain('│    stability       │');
  },
);

test('in English', () => {
  const page = renderText(report('2021'), { locale: 'en' });

  expect(page).toContain('\n3. Requests received and handled\n');
  expect(page).toMatch(/│ +1\. State secret +│ +0 ?│/);
});

/** The lines of each table of a page. */
function drawnTables(page: string): string[][] {
  const tables: string[][] = [];
  for (const line of page.split('\n')) {
    if (line.startsWith('┌')) tables.push([]);
    if (/^[┌│├└]/.test(line)) tables.at(-1)?.push(line);
  }
  return tables;
}

describe('any report', { timeout: 60_000 }, () => {
  const hostile = anyReport().chain((any) =>
    fc.record({ label: nastyParagraph(), head: nastyParagraph(), title: fc.string({ unit: 'binary' }) }).map(
      ({ label, head, title }): AnnualReport => ({
        ...any,
        title,
        extraRows: [
          ...any.extraRows,
          { item: '20.1', heads: [head], label: `${label}\u001b[2J`, cells: [1] },
        ],
      }),
    ),
  );

  test('lines up its columns', () => {
    fc.assert(
      fc.property(hostile, (of) => {
        for (const lines of drawnTables(renderText(of))) {
          expect(new Set(lines.map(displayWidth)).size).toBe(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('holds no control characters but line breaks', () => {
    fc.assert(
      fc.property(hostile, (of) => {
        expect(renderText(of)).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 50 },
    );
  });

  test('with figures of up to four digits fits on 100 columns', () => {
    fc.assert(
      fc.property(consistentReport({ extras: false }), (of) => {
        const wide = drawnTables(renderText(of))
          .flatMap((lines) => lines.slice(0, 1))
          .map(displayWidth);
        const digits = Math.max(
          ...(JSON.stringify(of.requests)
            .match(/\d+/g)
            ?.map(({ length }) => length) ?? [0]),
        );
        if (digits <= 4) expect(wide[wide.length - 2]).toBeLessThanOrEqual(100);
      }),
      { numRuns: 30 },
    );
  });
});

test('very many rows that the form does not have, each under heads of its own, are printed', () => {
  const extraRows = Array.from({ length: 20_000 }, (_, at) => ({
    item: '20.1' as const,
    heads: [`列${at}`],
    label: `行${at}`,
    cells: [at],
  }));

  expect(renderText(report('2021', {}, { extraRows }))).toContain('行19999');
});
