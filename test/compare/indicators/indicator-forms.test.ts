import { describe, expect, test } from 'vitest';
import { type IndicatorId, indicators } from '../../../src/compare/index.js';
import { indicatorForms } from '../../../src/compare/indicators/indicator-forms.js';
import { cellAddresses } from '../../../src/report/cell-addresses.js';
import { report2021 } from '../reports.js';

describe('the list of indicators', () => {
  test('every outcome, group and applicant of either form has one, and every name is its own', () => {
    const ids = indicatorForms.map(({ id }) => id);

    expect(ids).toHaveLength(new Set(ids).size);
    expect(new Set(indicatorForms.map(({ zh }) => zh)).size).toBe(ids.length);
    expect(new Set(indicatorForms.map(({ en }) => en)).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('share.'))).toHaveLength(21 + 4);
    expect(ids.filter((id) => id.startsWith('applicants.'))).toHaveLength(6);
    expect(Object.keys(indicators(report2021()))).toEqual(ids);
  });

  test('its cells are cells of a form', () => {
    const known = new Set<string>([...cellAddresses('2019'), ...cellAddresses('2021')]);
    const used = indicatorForms.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]);

    expect(used.filter((address) => !known.has(address))).toEqual([]);
  });
});

test.each<readonly [id: IndicatorId, name: string, zh: string, en: string]>([
  [
    'disclosureRate',
    '公开率',
    '（予以公开 + 部分公开）÷ 三（七）总计',
    '(Granted + partly granted) / concluded',
  ],
  ['share.denied', '不予公开占比', '不予公开 ÷ 三（七）总计', 'Denied / concluded'],
  [
    'share.denied.stateSecret',
    '三（三）1.属于国家秘密占比',
    '三（三）1.属于国家秘密 ÷ 三（七）总计',
    'Denied: State secret / concluded',
  ],
  [
    'applicants.otherOrg',
    '其他组织申请占比',
    '一、本年新收中的其他 ÷ 一、本年新收总计',
    'Other organisations / all requests received',
  ],
  [
    'suitsPerHundred',
    '每百件办结申请的行政诉讼',
    '行政诉讼总计 × 100 ÷ 三（七）总计',
    'Suits × 100 / concluded',
  ],
  [
    'correctionRate',
    '复议诉讼纠正率',
    '结果纠正 ÷（结果维持 + 结果纠正 + 其他结果），不计尚未审结',
    'Corrected / (upheld + corrected + other result), pending cases left out',
  ],
  [
    'repealShare',
    '行政规范性文件废止比例',
    '本年废止件数 ÷（本年废止件数 + 现行有效件数）',
    'Repealed this year / (repealed this year + in force)',
  ],
])('%s is called %s and says what it divides, in the words of the form', (id, name, zh, en) => {
  const form = indicatorForms.find((one) => one.id === id);
  expect(form?.zh).toBe(name);
  expect(form?.definition).toEqual({ zh, en });
});
