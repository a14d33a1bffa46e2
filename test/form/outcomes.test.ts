import { describe, expect, test } from 'vitest';
import { forms } from '../../src/form/forms.js';
import { otherAsOneRow } from '../../src/form/outcomes.js';

/** Code, label and articles of 国务院令第711号, as the table of the notice has them. */
const shared = [
  'granted （一）予以公开 36(1) 36(2)',
  'partlyGranted （二）部分公开（区分处理的，只计这一情形，不计其他情形） 37',
  'denied.stateSecret （三）不予公开1.属于国家秘密 14',
  'denied.prohibitedByLaw （三）不予公开2.其他法律行政法规禁止公开 14',
  'denied.securityAndStability （三）不予公开3.危及“三安全一稳定” 14',
  'denied.thirdPartyRights （三）不予公开4.保护第三方合法权益 15 32',
  'denied.internalAffairs （三）不予公开5.属于三类内部事务信息 16.1',
  'denied.deliberativeProcess （三）不予公开6.属于四类过程性信息 16.2',
  'denied.enforcementFile （三）不予公开7.属于行政执法案卷 16.2',
  'denied.administrativeInquiry （三）不予公开8.属于行政查询事项 36(7)',
  'unavailable.notHeld （四）无法提供1.本机关不掌握相关政府信息 36(4) 36(5)',
  'unavailable.creationRequired （四）无法提供2.没有现成信息需要另行制作 38',
  'unavailable.stillUnclear （四）无法提供3.补正后申请内容仍不明确 30',
  'notProcessed.petition （五）不予处理1.信访举报投诉类申请 39.1',
  'notProcessed.duplicate （五）不予处理2.重复申请 36(6)',
  'notProcessed.publication （五）不予处理3.要求提供公开出版物 39.2',
  'notProcessed.excessive （五）不予处理4.无正当理由大量反复申请 35',
  'notProcessed.reconfirmation （五）不予处理5.要求行政机关确认或重新出具已获取信息',
];

const only = {
  '2019': ['other （六）其他处理'],
  '2021': [
    'other.correctionOverdue （六）其他处理1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 30',
    'other.feeOverdue （六）其他处理2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 42',
    'other.miscellaneous （六）其他处理3.其他',
  ],
};

describe.each(['2019', '2021'] as const)('section 3 of edition %s', (edition) => {
  const rows = forms[edition].requestRows;

  test('names an article for outcomes alone', () => {
    const lines = ['received', 'carriedOver', 'concluded', 'carriedForward'];
    const articles = rows.filter(({ key }) => lines.includes(key)).flatMap((row) => row.articles);

    expect(articles).toEqual([]);
  });

  test('has the outcomes of the notice, with their articles', () => {
    const stated = rows
      .filter(({ pointer }) => pointer.startsWith('/requests/outcomes/'))
      .map(({ key, group, ordinal, zh, remark = '', articles }) =>
        [`${key} ${group?.ordinal ?? ''}${group?.zh ?? ''}${ordinal}${zh}${remark}`, ...articles].join(' '),
      );

    expect(stated).toEqual([...shared, ...only[edition]]);
  });

  test('has 一 and 二 before the outcomes, （七） and 四 after them', () => {
    const frame = rows.filter(({ pointer }) => !pointer.startsWith('/requests/outcomes/'));

    expect(frame.map(({ key, ordinal, result }) => [key, ordinal, result])).toEqual([
      ['received', '一、', false],
      ['carriedOver', '二、', false],
      ['concluded', '（七）', true],
      ['carriedForward', '四、', false],
    ]);
    expect(rows.indexOf(frame[2] as never)).toBe(rows.length - 2);
  });

  test('has as many rows as the notice', () => {
    expect(rows).toHaveLength(edition === '2019' ? 23 : 25);
  });
});

test('a fee that is overdue rests on a notice besides the statute', () => {
  const row = forms['2021'].requestRows.find(({ key }) => key === 'other.feeOverdue');

  expect(row?.notice).toBe('国办函〔2020〕109号');
});

test('（六）其他处理 in one row is a row of 2019 and an optional one of 2021', () => {
  expect(otherAsOneRow).toMatchObject({ key: 'other', ordinal: '（六）', zh: '其他处理' });
  expect(otherAsOneRow).not.toHaveProperty('group');
  expect(forms['2019'].optionalRequestRows).toEqual([]);
  expect(forms['2021'].optionalRequestRows.map(({ pointer }) => pointer)).toEqual([
    '/requests/outcomes/other',
  ]);
});
