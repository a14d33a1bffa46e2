import { describe, expect, test } from 'vitest';
import { recordFromRow } from '../../../src/build/register/record-from-row.js';
import { tallyRequests } from '../../../src/build/register/tally-requests.js';
import { applicants } from '../../../src/form/applicants.js';
import { editions, forms } from '../../../src/form/forms.js';
import { registerColumns, stillOpen } from '../../../src/form/register.js';
import { wordingsOf } from '../../../src/form/wording.js';
import { labelOf } from '../../../src/report/label-of.js';

const blank = { fromRow: true, id: '', receivedOn: '', applicant: '', concludedOn: null, outcome: [] };

describe('headings', () => {
  const values = {
    id: 'a',
    receivedOn: '2024-01-05',
    applicant: 'business',
    concludedOn: '2024-01-09',
    outcome: 'granted',
  };
  const headings = registerColumns.flatMap((column) =>
    wordingsOf(column).map((words) => [words, column.key] as const),
  );

  test.each(headings)('%s', (heading, key) => {
    const value = values[key];

    expect(recordFromRow({ [heading]: value })).toEqual({
      ...blank,
      [key]: key === 'outcome' ? [value] : value,
    });
  });

  test.each(['收 到 日 期', '1.收到日期', '收到日期（必填）', '收到日期：'])('%s', (heading) => {
    expect(recordFromRow({ [heading]: '2024-01-05' }).receivedOn).toBe('2024-01-05');
  });

  test('the better of two goes first, unless it is blank', () => {
    expect(recordFromRow({ 登记日期: '2024-01-06', 收到日期: '2024-01-05' }).receivedOn).toBe('2024-01-05');
    expect(recordFromRow({ 收到日期: '2024-01-05', 登记日期: '2024-01-06' }).receivedOn).toBe('2024-01-05');
    expect(recordFromRow({ 收到日期: '2024-01-05', '收到日期：': '2024-01-06' }).receivedOn).toBe(
      '2024-01-05',
    );
    expect(recordFromRow({ 登记日期: '2024-01-06', 收到日期: ' ' }).receivedOn).toBe('2024-01-06');
  });

  test('others are no matter', () => {
    expect(recordFromRow({ 申请人姓名: '张三', 备注: '已缴费', [`${'长'.repeat(100)}`]: 1 })).toEqual(blank);
    expect(recordFromRow({})).toEqual(blank);
  });
});

describe('words', () => {
  test.each(applicants.flatMap((applicant) => wordingsOf(applicant).map((words) => [words, applicant.key])))(
    'applicant %s',
    (words, key) => {
      for (const text of [words, ` ${words} `, `法人或其他组织：${words}`, key]) {
        expect(recordFromRow({ 申请人类型: text }).applicant, text).toBe(key);
      }
    },
  );

  test.each(['个人', '总计', '法人或其他组织', '商业', '科研机溝', `自然人${'人'.repeat(100)}`])(
    '%s is no applicant',
    (words) => {
      expect(recordFromRow({ 申请人类型: words }).applicant).toBe(words);
    },
  );

  const outcomes = editions.flatMap((edition) =>
    forms[edition].requestRows.filter(
      ({ articles, pointer }) => articles.length > 0 || pointer.includes('outcomes'),
    ),
  );

  test.each(outcomes.map((row) => [row.zh, row] as const))('outcome %s', (_, row) => {
    const [label = ''] = labelOf(`${row.pointer}/total` as never).split(' · ');
    const headed = row.group
      ? [`${row.group.zh}—${row.zh}`, `${row.group.ordinal}${row.group.zh}：${row.ordinal}${row.zh}`]
      : [];
    for (const text of [
      row.zh,
      `${row.ordinal}${row.zh}`,
      `${row.zh}${row.remark ?? ''}`,
      label,
      row.key,
      ...headed,
    ]) {
      expect(recordFromRow({ 办理结果: text }).outcome, text).toEqual([row.key]);
    }
  });

  test.each<[string, readonly string[]]>([
    ['本机关不掌握', ['unavailable.notHeld']],
    ['区分处理', ['partlyGranted']],
    ['予以公开、属于国家秘密', ['granted', 'denied.stateSecret']],
    ['予以公开；重复申请\n属于行政执法案卷', ['granted', 'notProcessed.duplicate', 'denied.enforcementFile']],
    ['予以公开、、重复申请；', ['granted', 'notProcessed.duplicate']],
    ['结转下年度继续办理', []],
    ['/', []],
    ['_', []],
    ['', []],
  ])('outcome %j', (words, outcome) => {
    expect(recordFromRow({ 办理结果: words }).outcome).toEqual(outcome);
  });

  test.each(stillOpen)('%s: open', (words) => {
    expect(recordFromRow({ 办理结果: words }).outcome).toEqual([]);
  });

  test.each([
    '不予公开',
    '无法提供',
    '不予处理',
    '同意',
    '属于四类过期性信息',
    '予以公开、同意',
    '予以公开、办理中',
    '、',
    '…',
    '总计',
  ])('%s names no outcome', (words) => {
    expect(recordFromRow({ 办理结果: words }).outcome).toEqual([words]);
  });
});

describe('a spreadsheet', () => {
  const sheet = [
    ['登记编号', '登记日期', '申请人类型', '办结日期', '办理结果'],
    ['甲-1', '2023年12月28日', '自然人', '2024/1/10', '予以公开'],
    ['甲-2', 45_296, '商业企业', new Date('2024-01-19T16:00:00Z'), '不予公开－属于国家秘密'],
    ['甲-3', '2024.12.30', '自然人', null, '办理中'],
    ['甲-4', '2024-5-1', '公司', '2024-5-20', '予以公开'],
  ] as const;
  const [headings, ...rows] = sheet;
  const objects = rows.map((cells) =>
    Object.fromEntries(headings.map((heading, at) => [heading, cells[at]])),
  );

  test('is tallied row by row', () => {
    const { requests, findings } = tallyRequests(objects.map(recordFromRow), { edition: '2021', year: 2024 });

    expect(requests.carriedOver.naturalPerson).toBe(1);
    expect(requests.received).toMatchObject({ naturalPerson: 1, business: 1, total: 2 });
    expect(requests.outcomes['denied.stateSecret'].business).toBe(1);
    expect(requests.carriedForward.naturalPerson).toBe(1);
    expect(findings.map(({ message }) => message)).toEqual([
      '记录甲-4没有计入：申请人类型“公司”不是表中六类之一',
    ]);
  });

  test('has cells of data now and then, which are no words', () => {
    const record = recordFromRow({
      编号: { toString: 'x' },
      登记日期: ['2024-01-05'],
      申请人类型: Symbol('自然人'),
    });

    expect(record).toMatchObject({ id: '{…}', receivedOn: '[…]', applicant: 'Symbol(自然人)' });
  });
});
