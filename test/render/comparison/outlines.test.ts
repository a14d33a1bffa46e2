import { describe, expect, test } from 'vitest';
import { diffReports, trend } from '../../../src/compare/index.js';
import { createFinding } from '../../../src/finding/create-finding.js';
import { rules } from '../../../src/finding/rules.js';
import { renderMarkdown, renderText } from '../../../src/render/index.js';
import { report2021 } from '../../compare/reports.js';
import { editions, hostileReports, run, years } from '../comparisons.js';
import { markdownTree } from '../markdown-tree.js';
import { between } from '../reports.js';

describe('a diff', () => {
  test('in Markdown', () => {
    const text = renderMarkdown(years);

    expect(text.split('\n', 3)).toEqual([
      '# 云溪县水务局年度报告对照：2022年 → 2023年',
      '',
      '共200格，变化4格。',
    ]);
    expect(between(text, '## 一、总体情况', '##')).toBe(
      [
        '文字相似度52%（不计年份和数字）',
        '',
        '- 修改 全年公开信息<del>312</del><ins>287</ins>条。',
        '- 新增 <ins>开通了线上答疑。</ins>',
        '- 未变 按时答复。',
      ].join('\n'),
    );
    expect(text).toContain('- 移自一、总体情况 修订了公开指南。');
    expect(text).toContain('| 项目 | 2022年 | 2023年 | 增减 | 增幅 |');
    expect(text).toContain('| 一、本年新收政府信息公开申请数量 · 总计 | 22 | 28 | +6 | +27.3% |');
    expect(text).toContain('| 三（三）1.属于国家秘密 · 总计 | 0 | 空白 |  |  |');
    expect(text).toContain('| 行政事业性收费 · 本年收费金额 | 12.50万元 | 13元 | -124987元 | -100% |');
  });

  test('a rate that rounds to nothing has no sign', () => {
    const of = (received: number) => report2021({ '/requests/received/total': received });
    const text = renderMarkdown(diffReports(of(100_000), of(99_999), { only: 'changed' }));

    expect(text).toContain('| 100000 | 99999 | -1 | 0% |');
  });

  test('as text', () => {
    const text = renderText(years);

    expect(text).toContain(
      '\n- 修改 全年公开信息[-312-]{+287+}条。\n- 新增 {+开通了线上答疑。+}\n- 未变 按时答复。\n',
    );
    expect(text).toMatch(/│ 一、本年新收政府信息公开申请数量 +│ +22 │ +28 │ +\+6 │ \+27.3% │/);
  });

  test('in English', () => {
    const text = renderMarkdown(years, { locale: 'en' });

    expect(text).toContain('# 云溪县水务局 · 2022 → 2023');
    expect(text).toContain('200 cells, 4 changed.');
    expect(text).toContain('- changed 全年公开信息<del>312</del><ins>287</ins>条。');
    expect(text).toContain('- moved from 1. Overview 修订了公开指南。');
    expect(text).toContain('| Denied: State secret · Total | 0 | blank |  |  |');
  });

  test('across editions says what is not comparable, and why', () => {
    const text = renderMarkdown(editions);

    expect(text).toContain('前者用2019年版格式，后者用2021年版格式，只对照口径相同的项目。');
    expect(text).toContain('| 三（六）其他处理 · 总计 | 2 | 0 | -2 | -100% |  |');
    expect(text).toContain(
      '| 规章 · 现行有效件数 | — | 0 |  |  | 另一版格式的口径不同（规章 · 对外公开总数量） |',
    );
    expect(text).toContain('| 三（六）3.其他 · 总计 | — | 0 |  |  | 另一份报告合为一行填报 |');
    expect(renderMarkdown(editions, { locale: 'en' })).toContain(
      'the other form counts something else (Rules · Disclosed in all)',
    );
  });

  test('of two copies does not call them years, and of two agencies names both', () => {
    const copy = renderText(diffReports(report2021(), report2021(), { only: 'changed' }));
    const agencies = diffReports(
      { ...report2021(), agency: { name: '甲局' } },
      { ...report2021(), year: 2024 },
    );

    expect(copy).toBe('云溪县水务局年度报告对照：对照前 → 对照后\n\n　　共0格，变化0格。\n');
    expect(renderMarkdown(agencies)).toContain('# 甲局 / 云溪县水务局年度报告对照：2023年 → 2024年');
  });

  test('in Markdown holds nothing of what the reports say as Markdown or HTML', () => {
    const kinds = new Set(
      markdownTree(renderMarkdown(diffReports(...hostileReports))).map(({ kind }) => kind),
    );

    expect([...kinds].sort()).toEqual(['heading', 'items', 'paragraph', 'table']);
  });
});

describe('a trend', () => {
  test('says its years, and what stands in none', () => {
    expect(renderMarkdown(run).split('\n## ', 1)[0]).toBe(
      [
        '# 云溪县水务局2020—2023年年度报告趋势',
        '',
        '- 2020年：2019年版格式',
        '- 2021年：2021年版格式 · 格式变更',
        '- 2022年：没有报告',
        '- 2023年：2021年版格式 · 2份报告',
        '',
        '另有1份报告没有年度，未列入。',
        '',
      ].join('\n'),
    );
  });

  test('has a row for each indicator and each cell with a figure', () => {
    const text = renderMarkdown(run);

    expect(text).toContain('| 指标 | 2020年 | 2021年 | 2022年 | 2023年 |');
    expect(text).toContain('| 公开率 | 71.4% | 71.4% | 无报告 | 71.4% |');
    expect(text).toContain('| 结转率 | 8.7% | 6.9% | 无报告 | 多份不一 |');
    expect(text).toContain('| 每百件办结申请的行政复议 | 9.52 | 9.52 | 无报告 | 9.52 |');
    expect(text).toContain('| 一、本年新收政府信息公开申请数量 · 总计 | 22 | 28 | 无报告 | 多份不一 |');
    expect(text).toContain('| 行政事业性收费 · 本年收费金额 | 无此项 | 13元 | 无报告 | 多份不一 |');
    expect(text).toMatch(/\n另有\d+项各年均为0或没有填报，未列出。\n/);
    expect(text).not.toContain('危及“三安全一稳定” · 总计');
    expect(renderText(run, { locale: 'en' })).toContain('│ Disclosure rate');
  });

  test('of nothing has a title', () => {
    expect(renderText(trend([]))).toBe('年度报告趋势\n');
    expect(renderMarkdown(trend([]), { locale: 'en' })).toBe('# annual reports\n');
  });

  test('of several agencies names them year by year', () => {
    const mixed = trend([report2021(), { ...report2021(), year: 2024, agency: { name: '乙局' } }]);

    expect(renderMarkdown(mixed)).toContain('- 2024年：2021年版格式 · 乙局');
  });

  test('tells what was found from year to year, where that was added', () => {
    const finding = createFinding({ rule: 'parse.nothing-found' }, rules['parse.nothing-found'], 'zh');
    const continuity = [
      { before: 2020, after: 2021, findings: [finding] },
      { before: 2021, after: 2022, findings: [] },
    ];
    const text = renderMarkdown({ ...run, continuity });

    expect(text.slice(text.indexOf('## 年度衔接'))).toBe(
      [
        '## 年度衔接',
        '',
        '### 2020年 → 2021年',
        '',
        `- parse.nothing-found：${finding.message}`,
        '',
        '### 2021年 → 2022年',
        '',
        '没有发现问题。',
        '',
      ].join('\n'),
    );
    expect(renderMarkdown(run)).not.toContain('年度衔接');
  });
});
