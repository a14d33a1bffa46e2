import { describe, expect, test } from 'vitest';
import { columnOfHead } from '../../../src/text/labels/column-of-head.js';

const column = (head: string) => {
  const match = columnOfHead(head);
  return match && `${match.target.table}/${match.target.key} ${match.kind}`;
};

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
