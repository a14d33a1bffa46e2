import { describe, expect, test } from 'vitest';
import { createFinding } from '../../src/finding/create-finding.js';
import { rules } from '../../src/finding/rules.js';
import { renderMarkdown, renderText } from '../../src/render/index.js';
import type { ValidationResult } from '../../src/validate/validation-result.js';
import { markdownTree } from './markdown-tree.js';

const total = '/requests/outcomes/granted/total';
const cells = [{ address: total, role: 'total', value: 5, of: 'report' }] as const;
const rowTotal = createFinding(
  {
    rule: 'requests.row-total',
    cells,
    expected: 3,
    actual: 5,
    difference: 2,
    span: { start: 9, end: 10, line: 12, column: 4 },
  },
  rules['requests.row-total'],
  'zh',
);
const residue = createFinding(
  {
    rule: 'structure.template-residue',
    params: { text: '| <b>该部分\n**填写** |\u001b[0m' },
    span: { pointer: '/narrative/overview/0/paragraphs/1', start: 0, end: 3 },
  },
  rules['structure.template-residue'],
  'zh',
);
const bare = createFinding({ rule: 'parse.nothing-found' }, rules['parse.nothing-found'], 'zh');

const result: ValidationResult = {
  verdict: 'fail',
  findings: [rowTotal, residue, bare],
  waived: [{ finding: rowTotal, waiver: { rule: 'requests.row-total', address: total, reason: '已\n核实' } }],
  unusedWaivers: [
    { rule: 'requests.balance', reason: '机构合并' },
    { rule: 'requests.balance', address: total, year: 2023, reason: '旧' },
    { rule: 'requests.balance', address: '/nowhere' as never, reason: '误' },
  ],
  counts: { error: 2, warning: 1, info: 0 },
  edition: '2021',
  ruleSet: '2021/1',
};

const passed: ValidationResult = {
  ...result,
  verdict: 'pass',
  findings: [],
  waived: [],
  unusedWaivers: [],
  counts: { error: 0, warning: 0, info: 0 },
};

describe('a validation result', () => {
  test('in Markdown holds nothing but headings, paragraphs and lists of text', () => {
    expect(markdownTree(renderMarkdown(result))).toEqual([
      { kind: 'heading', depth: 1, text: '校验结果：不通过' },
      { kind: 'paragraph', text: '错误2项，警告1项，提示0项。' },
      { kind: 'paragraph', text: '按2021年版格式校验，规则集2021/1。' },
      { kind: 'heading', depth: 2, text: '错误（2）' },
      {
        kind: 'items',
        texts: [
          'requests.row-total（12:4）：三（一）予以公开 · 总计：填5，各类申请人合计3，相差2',
          'parse.nothing-found：没有找到年度报告的内容',
        ],
      },
      { kind: 'heading', depth: 2, text: '警告（1）' },
      {
        kind: 'items',
        texts: [
          'structure.template-residue（/narrative/overview/0/paragraphs/1）：模板的填写说明留在正文中：“| <b>该部分 **填写** | [0m”',
        ],
      },
      { kind: 'heading', depth: 2, text: '已豁免（1）' },
      {
        kind: 'items',
        texts: [
          'requests.row-total（12:4）：三（一）予以公开 · 总计：填5，各类申请人合计3，相差2；豁免理由：已 核实',
        ],
      },
      { kind: 'heading', depth: 2, text: '没有用到的豁免（3）' },
      {
        kind: 'items',
        texts: [
          'requests.balance：任何位置；豁免理由：机构合并',
          'requests.balance：三（一）予以公开 · 总计 · 2023年；豁免理由：旧',
          'requests.balance：/nowhere；豁免理由：误',
        ],
      },
    ]);
  });

  test('as text', () => {
    expect(renderText(passed)).toBe(
      '校验结果：通过\n\n　　错误0项，警告0项，提示0项。\n\n　　按2021年版格式校验，规则集2021/1。\n',
    );
    expect(renderText(result)).toContain('\n错误（2）\n\n- requests.row-total（12:4）：三（一）予以公开');
    expect(renderText(result)).toContain('\n- parse.nothing-found：没有找到年度报告的内容\n\n警告（1）\n');
  });

  test('in English leaves the messages in the language they were made in', () => {
    const english = renderText(result, { locale: 'en' });

    expect(english).toMatch(/^Result: fail\n\n　　Errors: 2, warnings: 1, infos: 0\.\n/);
    expect(english).toContain('- requests.row-total (12:4): 三（一）予以公开');
    expect(english).toContain('- requests.balance: Granted · Total · report of 2023; waived: 旧');
    expect(english).toContain('- requests.balance: anywhere; waived: 机构合并');
    expect(renderText(passed, { locale: 'en' })).toMatch(/^Result: pass\n/);
  });
});
