import { describe, expect, test } from 'vitest';
import { editions, forms } from '../../../src/form/forms.js';
import { wordingsOf } from '../../../src/form/wording.js';
import { rowBeginningWith, rowOfLabel } from '../../../src/text/labels/row-of-label.js';

const row = (label: string) => {
  const match = rowOfLabel(label);
  return match && `${match.target.table}/${match.target.key} ${match.kind}`;
};

describe('rowOfLabel', () => {
  test.each(editions)('knows every wording of every row of edition %s', (edition) => {
    const { disclosureItems, requestRows, optionalRequestRows, remedyGroups } = forms[edition];
    const named = [
      ...disclosureItems.flatMap(({ rows }) => rows.map((one) => ['proactiveDisclosure', one] as const)),
      ...[...requestRows, ...optionalRequestRows].map((one) => ['requests', one] as const),
      ...remedyGroups.map((one) => ['remedies', one] as const),
    ];
    for (const [table, one] of named) {
      for (const words of wordingsOf(one)) expect(row(words), words).toBe(`${table}/${one.key} exact`);
    }
  });

  test.each(editions)('knows every row of section 3 of edition %s as the form prints it', (edition) => {
    for (const { ordinal, zh, remark, key } of forms[edition].requestRows) {
      expect(row(`${ordinal}${zh}${remark ?? ''}`)).toBe(`requests/${key} exact`);
    }
  });

  test.each([
    { given: '规  章', want: 'proactiveDisclosure/regulations exact' },
    { given: '规章(设区的市、自治州填写)', want: 'proactiveDisclosure/regulations exact' },
    { given: '規(guī)章', want: 'proactiveDisclosure/regulations exact' },
    {
      given: '（二）部分公開（區(qū)分處理的，只計(jì)這一情形，不計(jì)其他情形）',
      want: 'requests/partlyGranted exact',
    },
    { given: '規範性檔案', want: 'proactiveDisclosure/normativeDocuments exact' },
    { given: '⾏政许可', want: 'proactiveDisclosure/licensing exact' },
    { given: '其他对外', want: 'proactiveDisclosure/otherServices prefix' },
    { given: '一、本年新收政府信息公开', want: 'requests/received prefix' },
    { given: '2.其他法律法规规章禁止公开', want: 'requests/denied.prohibitedByLaw similar' },
    { given: '（三）不予公开1.属于国家秘密', want: 'requests/denied.stateSecret exact' },
    { given: '1.属于国家秘密 情况', want: 'requests/denied.stateSecret similar' },
    { given: '1.属于国家秘密的 3.其他', want: 'requests/denied.stateSecret similar' },
    { given: '（三） 不予公开 1. 属于国家秘密', want: 'requests/denied.stateSecret exact' },
    {
      given: '三、本年度办理结果（五）不予处理2.重复申请',
      want: 'requests/notProcessed.duplicate exact',
    },
    { given: '3.危及"三安全一稳定"', want: 'requests/denied.securityAndStability exact' },
    { given: '4.第三方权益', want: 'requests/denied.thirdPartyRights similar' },
    { given: '6.属于四类过期性信息', want: 'requests/denied.deliberativeProcess similar' },
    { given: '8.属于行政查', want: 'requests/denied.administrativeInquiry prefix' },
    { given: '1.机关不掌握相关政府信息', want: 'requests/unavailable.notHeld similar' },
    { given: '5.要求行政机关确认或重新出具已获取信息', want: 'requests/notProcessed.reconfirmation exact' },
    { given: '1.申请人无正当理由逾期不补正', want: 'requests/other.correctionOverdue exact' },
    { given: '（六）其他处理', want: 'requests/other exact' },
    { given: '3.其他', want: 'requests/other.miscellaneous exact' },
    { given: '（七）总计', want: 'requests/concluded exact' },
    { given: '行政诉讼（复议后起诉）', want: 'remedies/litigationAfterReconsideration exact' },
    { given: '行政诉讼（未经复议直接起诉）', want: 'remedies/directLitigation exact' },
  ])('$given', ({ given, want }) => {
    expect(row(given)).toBe(want);
  });

  test.each([
    '',
    '信息内容',
    '其他主动公开文件',
    '自然人',
    '商业企业',
    '结果维持',
    '政策解读',
    '12',
    '行政事业性收费 0.',
    '5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0（六）其他处理',
    `规章${'（说明）'.repeat(60)}`,
    '1.属于国家秘密 规章',
    '规章\n \n1.属于国家秘密',
  ])('none in %j', (given) => {
    expect(row(given)).toBeNull();
  });
});

test.each([
  '三、本年度办理结果 （三）不予公开',
  '本年度办理结果（五）不予处理',
  '（三）不予公开',
  '不予公开',
  '(三)不予公开：',
])('a caption is no row, whatever label it is like: %s', (caption) => {
  expect(rowOfLabel(caption)).toBeNull();
  expect(rowBeginningWith(caption)).toBeNull();
});

test('a row that goes on with the label of another is no label', () => {
  expect(rowOfLabel('（五）不予处理 1.信访举报投诉类申请 0 / 0 — 2.重复申请')).toBeNull();
  expect(rowOfLabel('1.信访举报投诉类申请 / — 2.重复申请')).toBeNull();
});

test('the end of a label is not like another', () => {
  expect(rowOfLabel('反复申请')).toBeNull();
  expect(rowOfLabel('2.重复申清')).toMatchObject({
    target: { key: 'notProcessed.duplicate' },
    kind: 'similar',
  });
});
