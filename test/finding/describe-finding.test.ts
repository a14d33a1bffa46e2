import { describe, expect, test } from 'vitest';
import { createFinding } from '../../src/finding/create-finding.js';
import { describeFinding } from '../../src/finding/describe-finding.js';
import type { FindingCell, FindingDraft } from '../../src/finding/finding.js';
import { ruleIds, rules } from '../../src/finding/rules.js';
import type { Address } from '../../src/form/address.js';
import { editions } from '../../src/form/forms.js';
import { formsWithRelations as forms } from '../../src/form/forms-with-relations.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';

const total = '/requests/outcomes/granted/total';

function subject(address: Address, value: FindingCell['value'] = null): FindingCell {
  return { address, role: 'subject', value, of: 'report' };
}

const worded: readonly (readonly [name: string, draft: FindingDraft, zh: string, en: string])[] = [
  [
    'no parameters at all',
    { rule: 'parse.nothing-found' },
    '没有找到年度报告的内容',
    'No part of an annual report was recognised',
  ],
  [
    'an optional part with its parameter',
    { rule: 'parse.nothing-found', params: { page: 'abc' } },
    '没有找到年度报告的内容：abc',
    'No part of an annual report was recognised: abc',
  ],
  [
    'a parameter that is a kind of page',
    { rule: 'parse.nothing-found', params: { page: 'list' } },
    '没有找到年度报告的内容：这是链接到多份报告的列表页',
    'No part of an annual report was recognised: this page lists links to several reports',
  ],
  [
    'a relation that does not hold',
    { rule: 'requests.row-total', cells: [subject(total, 5)], expected: 3, actual: 5, difference: 2 },
    '三（一）予以公开 · 总计：填5，各类申请人合计3，相差2',
    'Granted · Total: 5, the categories sum to 3, off by 2',
  ],
  [
    'a difference below 0, a missing cell and the value it would need',
    {
      rule: 'requests.row-total',
      cells: [subject(total, 1)],
      expected: 3,
      actual: 1,
      difference: -2,
      missing: ['/requests/outcomes/granted/business'],
      params: { wouldNeed: 0 },
    },
    '三（一）予以公开 · 总计：填1，各类申请人合计3，相差2；缺数字：商业企业（填0则相符）',
    'Granted · Total: 1, the categories sum to 3, off by 2; lacks Businesses (0 fits)',
  ],
  [
    'a cell that is negative',
    { rule: 'value.negative', cells: [subject('/remedies/reconsideration/upheld', -2)] },
    '行政复议 · 结果维持：-2为负数，应不小于0',
    'Administrative reconsideration · Upheld: -2 is negative; a count cannot be below 0',
  ],
  [
    'money with a unit',
    {
      rule: 'value.money-unit',
      cells: [subject('/proactiveDisclosure/fees/amount', { value: '100', unit: 'yuan' })],
      params: { unit: '元', expectedUnit: '万元' },
    },
    '行政事业性收费 · 本年收费金额：100元以元为单位，应以万元为单位',
    'Administrative fees · Fees collected this year: 100 CNY is in 元; it should be in 万元',
  ],
  [
    'money without a unit',
    {
      rule: 'value.money-unit',
      cells: [subject('/proactiveDisclosure/procurement/amount', { value: '100', unit: null })],
      params: { missingUnit: '' },
    },
    '政府集中采购 · 采购总金额：100没有注明单位',
    'Centralised government procurement · Amount: 100 names no unit',
  ],
  [
    'a blank',
    { rule: 'value.notation', cells: [subject(total)], params: { text: '０' } },
    '三（一）予以公开 · 总计：写作“０”，按空白读取，建议只填数字',
    'Granted · Total: written "０", read as blank; write the bare number',
  ],
  [
    'a row',
    { rule: 'value.row-blank', cells: [subject('/remedies/directLitigation/upheld')] },
    '“行政诉讼（未经复议直接起诉）”整行空白',
    'The whole row "Suits brought directly" is blank',
  ],
];

const keyed: readonly (readonly [name: string, draft: FindingDraft, zh: string, en: string])[] = [
  [
    'the section of its cell',
    { rule: 'value.table-blank', cells: [subject('/remedies/reconsideration/upheld')] },
    '“政府信息公开行政复议、行政诉讼情况”的表格全部空白',
    'Every cell of the table of "Administrative reconsideration and litigation" is blank',
  ],
  [
    'a section by its key',
    { rule: 'structure.section-missing', params: { section: 'improvement' } },
    '缺少“存在的主要问题及改进情况”部分',
    'The section "Main problems and improvements" is missing',
  ],
  [
    'a part of the overview by its key',
    { rule: 'structure.overview-parts', params: { part: 'platform' } },
    '总体情况没有写到“政府信息公开平台建设”',
    'The overview does not cover "Disclosure platforms"',
  ],
  [
    'a parameter that is no key as it stands',
    { rule: 'structure.overview-parts', params: { part: 'constructor' } },
    '总体情况没有写到“constructor”',
    'The overview does not cover "constructor"',
  ],
  [
    'the columns of its cells',
    {
      rule: 'value.blank',
      cells: [subject('/requests/received/business'), subject('/requests/received/total')],
    },
    '“一、本年新收政府信息公开申请数量”有空白单元格：商业企业、总计',
    '"Requests received this year" has blank cells: Businesses, Total',
  ],
  [
    'what last year said',
    {
      rule: 'value.magnitude',
      cells: [
        { address: '/requests/received/total', role: 'subject', value: 400, of: 'report' },
        { address: '/requests/received/total', role: 'term', value: 30, of: 'previous' },
      ],
    },
    '一、本年新收政府信息公开申请数量 · 总计：400，上年为30，变动超过十倍',
    'Requests received this year · Total: 400 against 30 last year, over ten times apart',
  ],
];

describe('describeFinding', () => {
  test.each([...worded, ...keyed])('%s', (_, draft, zh, en) => {
    const finding = { cells: [], missing: [], params: {}, ...draft };

    expect(describeFinding(finding)).toBe(zh);
    expect(describeFinding(finding, 'zh')).toBe(zh);
    expect(describeFinding(finding, 'en')).toBe(en);
  });

  test('names three missing cells and counts them where there are more', () => {
    const missing = cellAddresses('2021').filter((address) => address.startsWith('/requests/received/'));
    const draft = {
      rule: 'requests.row-total',
      cells: [subject('/requests/received/total', 1)],
      missing,
    } as const;
    const finding = { params: {}, expected: 0, actual: 1, difference: 1, ...draft };

    expect(describeFinding(finding)).toMatch(/缺数字：.*自然人、.*商业企业、.*科研机构等7格$/);
  });

  test.each([1, 2, 5])('stays a line for every relation of the form, with %i cells missing', (count) => {
    for (const { id, target, terms } of editions.flatMap((edition) => forms[edition].relations)) {
      const missing = terms.slice(0, count).map(({ address }) => address);
      const params = { inflow: 12345, outflow: 12399, ...(count === 1 && { wouldNeed: 54 }) };
      const figures = { expected: 12345, actual: 12399, difference: 54 };
      const finding = { rule: id, cells: [subject(target)], missing, params, ...figures };

      expect(describeFinding(finding).length).toBeLessThan(120);
      expect(describeFinding(finding, 'en').length).toBeLessThan(120);
      expect(describeFinding(finding)).toMatch(/缺数字：/);
    }
  });

  test('a parameter that says [0] or {cell} is text, not template', () => {
    const finding = {
      rule: 'structure.row-extra',
      cells: [],
      missing: [],
      params: { label: '[{cell}] $& {label}' },
    } as const;

    expect(describeFinding(finding)).toContain('“[{cell}] $& {label}”');
  });

  test.each(ruleIds)('%s leaves no hole where a parameter is missing', (rule) => {
    const message = describeFinding({ rule, cells: [], missing: [], params: {} }, 'en');

    expect(message).not.toMatch(/undefined|null|[[\]{}]/);
  });
});

test.each([
  ['rule', { rule: 'value.blanc' }, 'zh', /^finding\.rule is "value\.blanc"\. Allowed: /],
  ['language', { rule: 'value.blank' }, 'fr', /^locale is "fr"\. Allowed: zh, en\.$/],
])('a %s that does not exist', (_, finding, locale, message) => {
  const asked = () =>
    describeFinding({ cells: [], missing: [], params: {}, ...finding } as never, locale as never);

  expect(asked).toThrow(RangeError);
  expect(asked).toThrow(message);
});

describe('createFinding', () => {
  test('fills in what a draft leaves out and words it', () => {
    expect(createFinding({ rule: 'parse.nothing-found' }, rules['parse.nothing-found'], 'en')).toEqual({
      rule: 'parse.nothing-found',
      severity: 'error',
      cells: [],
      missing: [],
      params: {},
      message: 'No part of an annual report was recognised',
    });
  });

  test('keeps what a draft says', () => {
    const span = { start: 3, end: 5, line: 1, column: 4 };
    const finding = createFinding(
      { rule: 'parse.leftover', params: { text: '12' }, span },
      rules['parse.leftover'],
      'zh',
    );

    expect(finding).toMatchObject({ severity: 'warning', span, message: '表中的“12”没有归入任何单元格' });
  });
});
