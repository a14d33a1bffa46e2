import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an example prints; it uses the built package by its own name. */
function printed(example: string): string {
  return execFileSync(process.execPath, [`examples/${example}`], { cwd: root, encoding: 'utf8' });
}

describe('the examples run', () => {
  test('demo', () => {
    expect(printed('demo.mjs')).toContain('songhu-data-2024.md: 松湖');
  });

  test('from the rows of a register to a report without a fault', () => {
    const text = printed('from-register.mjs');

    expect(text.split('\n').slice(0, 7)).toEqual([
      '登记18条：计入14条，属于其他年度1条',
      '  记录2024-007没有计入：收到日期“2024-04-31”不是有效的日期',
      '  记录2024-010没有计入：申请人类型“个体工商户”不是表中六类之一',
      '  记录2024-012没有计入：办结日期2024-09-20早于收到日期2024-09-23',
      '',
      '校验：通过，错误0项，警告0项',
      '四、结转下年度继续办理 · 总计：2件',
    ]);
    expect(text).toContain('六、其他需要报告的事项');
  });

  test('from the reports of agencies to that of their county', () => {
    expect(printed('county-roll-up.mjs').trim().split('\n')).toEqual([
      '云溪县人民政府2024年政府信息公开工作年度报告（汇总）',
      '  一、本年新收政府信息公开申请数量 · 总计：50',
      '  三（七）总计 · 总计：50',
      '  四、结转下年度继续办理 · 总计：5',
      '  行政事业性收费 · 本年收费金额：{"value":"16.350075","unit":"wanYuan"}',
      '缺少报告的机关：云溪县财政局',
      '  缺少“云溪县财政局”的报告',
      '  “行政许可”：1个机关有空白，合计不含空白（云溪县教育局）',
      '',
      '公布的数据与各机关报告核对：',
      '  “行政许可”：1个机关有空白，合计不含空白（云溪县教育局）',
      '  一、本年新收政府信息公开申请数量 · 总计：填51，各机关合计50，相差1',
    ]);
  });
});
