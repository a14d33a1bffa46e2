import { describe, expect, test } from 'vitest';
import { editions, forms } from '../../src/form/forms.js';
import { wordingsOf } from '../../src/form/wording.js';
import {
  columnOfHead,
  isCaption,
  isLabelFragment,
  itemOfLabel,
  rowBeginningWith,
  rowNamed,
  rowOfLabel,
} from '../../src/text/row-label.js';

const row = (label: string) => {
  const match = rowOfLabel(label);
  return match && `${match.target.table}/${match.target.key} ${match.kind}`;
};

const column = (head: string) => {
  const match = columnOfHead(head);
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
    { given: '規範性檔案', want: 'proactiveDisclosure/normativeDocuments exact' },
    { given: '⾏政许可', want: 'proactiveDisclosure/licensing exact' },
    { given: '其他对外', want: 'proactiveDisclosure/otherServices prefix' },
    { given: '一、本年新收政府信息公开', want: 'requests/received prefix' },
    { given: '2.其他法律法规规章禁止公开', want: 'requests/denied.prohibitedByLaw similar' },
    { given: '（三）不予公开1.属于国家秘密', want: 'requests/denied.stateSecret exact' },
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
  ])('none in %j', (given) => {
    expect(row(given)).toBeNull();
  });

  test('knows it with the form of the later edition', () => {
    expect(rowNamed('proactiveDisclosure', 'normativeDocuments').wording.zh).toBe('行政规范性文件');
    expect(rowOfLabel('规范性文件')?.target).toBe(rowNamed('proactiveDisclosure', 'normativeDocuments'));
  });

  test('a row in the words of a column says so', () => {
    expect(rowOfLabel('（七）总计')?.target.ambiguous).toBe(true);
    expect(rowOfLabel('3.其他')?.target.ambiguous).toBe(true);
    expect(rowOfLabel('规章')?.target.ambiguous).toBe(false);
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

describe('columnOfHead', () => {
  test.each([
    { given: '本年制发件数', want: 'proactiveDisclosure/issued exact' },
    { given: '本年 新制作数量', want: 'proactiveDisclosure/made exact' },
    { given: '上一年项目数量 (指2019年事项数)', want: 'proactiveDisclosure/previousItems exact' },
    {
      given: '本年增/减 (指2020年增加或减少的事项数,减用负值表示,如-8)',
      want: 'proactiveDisclosure/itemChange exact',
    },
    { given: '本年收费金额（单位：万元，保留4位小数）', want: 'proactiveDisclosure/amount exact' },
    { given: '处理决定数量', want: 'proactiveDisclosure/decisions exact' },
    { given: '本年处理决定数量', want: 'proactiveDisclosure/decisions exact' },
    { given: '商业\n企业', want: 'requests/business exact' },
    { given: '社会公\n益组织', want: 'requests/publicInterestOrg exact' },
    { given: '社会组织', want: 'requests/publicInterestOrg exact' },
    { given: '法律服务', want: 'requests/legalServiceOrg exact' },
    { given: '合计', want: 'requests/total exact' },
    { given: '结果 维持', want: 'remedies/upheld exact' },
    { given: '结果正纠', want: 'remedies/corrected similar' },
    { given: '尚未审结', want: 'remedies/pending exact' },
  ])('$given', ({ given, want }) => {
    expect(column(given)).toBe(want);
  });

  test.each([
    { given: '处理决定数量', want: '2019' },
    { given: '本年处理决定数量', want: '2021' },
    { given: '自然人', want: null },
  ])('$given is of edition $want', ({ given, want }) => {
    expect(columnOfHead(given)?.target.edition).toBe(want);
  });

  test.each(['', '信息内容', '规章', '申请人情况', '1', `自然人${'。'.repeat(200)}`])(
    'none in %j',
    (given) => {
      expect(column(given)).toBeNull();
    },
  );
});

describe('isCaption', () => {
  test.each([
    '信息内容',
    '法人或其他组织',
    '申请人情况',
    '三、本年度办理结果',
    '办理情况',
    '行政诉讼',
    '（三）不予公开',
    '（四）无法提供',
    '(五) 不予处理',
    '（六）其他处理',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  ])('%j stands over rows or columns', (label) => {
    expect(isCaption(label)).toBe(true);
  });

  test.each(['', '规章', '自然人', '总计', '（一）予以公开', '行政复议'])('%j does not', (label) => {
    expect(isCaption(label)).toBe(false);
  });
});

describe('isLabelFragment', () => {
  test.each([
    '规章',
    '规范性',
    '询事项',
    '管理服务事项',
    '（区分处理的，只计这一情形',
    '不计其他情形）',
    '1.属于',
    '（三）',
    '（',
    ')',
    '信息内容',
    '单位：万元',
    '自然',
    '第一项加第二项之和',
  ])('%j is a piece of a label', (text) => {
    expect(isLabelFragment(text)).toBe(true);
  });

  test.each(['政策解读', '规章制度', '，', '12件'])('%j is none', (text) => {
    expect(isLabelFragment(text)).toBe(false);
  });

  test('nor is what is longer than any label', () => {
    expect(isLabelFragment(`规章${' '.repeat(158)}`)).toBe(true);
    expect(isLabelFragment(`规章${' '.repeat(159)}`)).toBe(false);
  });
});

test('no label is longer than 160 characters', () => {
  const long = (label: string) => label + ' '.repeat(160 - label.length);
  const found = (pad: string) => [
    rowOfLabel(long('规章') + pad) !== null,
    rowBeginningWith(long('其他对外') + pad) !== null,
    columnOfHead(long('自然人') + pad) !== null,
    isCaption(long('信息内容') + pad),
    itemOfLabel(long('第二十条第（一）项') + pad) !== null,
  ];

  expect(found('')).toEqual([true, true, true, true, true]);
  expect(found(' ')).toEqual([false, false, false, false, false]);
});

describe('rowNamed', () => {
  test('is the row by its table and key', () => {
    expect(rowNamed('requests', 'granted')).toBe(rowOfLabel('（一）予以公开')?.target);
    expect(rowNamed('remedies', 'reconsideration')).toBe(rowOfLabel('行政复议')?.target);
  });

  test('which has to be one', () => {
    expect(() => rowNamed('remedies', 'granted')).toThrow(
      new RangeError('The form has no row "granted" in remedies.'),
    );
  });
});

describe('itemOfLabel', () => {
  test.each([
    { given: '第二十条第（一）项', want: '20.1' },
    { given: '第二十条第(五)项', want: '20.5' },
    { given: '第二十条 第（六） 项', want: '20.6' },
    { given: '第二十条第八项', want: '20.8' },
    { given: '第二十条第（九）项', want: '20.9' },
    { given: '第二十条第（二）项', want: null },
    { given: '第二十条', want: null },
    { given: '', want: null },
    { given: '第二十条第（一）项'.repeat(30), want: null },
  ])('$given', ({ given, want }) => {
    expect(itemOfLabel(given)).toBe(want);
  });
});

test.each(editions)(
  'finds the same for a label of edition %s as printed and with blanks in it',
  (edition) => {
    const { disclosureItems, applicantColumns, requestRows, remedyGroups, remedyColumns } = forms[edition];
    const printed = [
      ...disclosureItems.flatMap((item) => [item.zh, ...[...item.rows, ...item.columns].map(({ zh }) => zh)]),
      ...requestRows.flatMap(({ ordinal, zh, remark = '' }) => [
        zh,
        `${ordinal}${zh}`,
        `${ordinal}${zh}${remark}`,
      ]),
      ...[...applicantColumns, ...remedyGroups, ...remedyColumns].map(({ zh }) => zh),
    ];
    for (const label of printed) {
      const found = [rowOfLabel, rowBeginningWith, columnOfHead, isCaption, itemOfLabel].map((find) => [
        find(label),
        find(`${label.slice(0, 1)} ${label.slice(1)}`),
      ]);
      for (const [asPrinted, apart] of found) expect(asPrinted, label).toEqual(apart);
    }
  },
);
