import { describe, expect, test } from 'vitest';
import { claimsOf } from './shown-claims.js';

const received = '/requests/received/total';
const carriedOver = '/requests/carriedOver/total';

/** The sums of each claim of a text. */
const sums = (text: string) => claimsOf(text).map((claim) => claim.sums.map((sum) => sum.join(' + ')));

describe('those carried over among those received', () => {
  test.each([
    '收到申请55件（含上年结转4件）',
    '收到申请55件，其中上年结转4件',
    '收到申请55件，其中2022年结转4件',
    '收到申请55件（包括自然人41件和去年结转4件）',
    '收到申请55件，含自然人、企业、科研机构上年结转4件',
  ])('%s', (text) => {
    expect(sums(text)[0]).toEqual([`${received} + ${carriedOver}`]);
  });

  test.each([
    '收到申请51件（含自然人41件），上年结转4件',
    '收到申请51件，其中去年补正3件',
    '收到申请51件，其中2022年补正3件',
    '收到申请51件，其中结转下年3件',
    '收到申请51件，其中2023年结转3件',
    '收到申请2055件，其中结转2022件',
    '收到申请55件，含自然人、企业、科研机构和上年结转4件',
    '收到申请51件，其中结转2021年3件',
    '收到申请51件，自然人41件，上年结转4件',
    '收到申请51件，其中自然人、企业、科研机构、社会公益组织、其他组织51件，上年结转4件',
    '新收申请51件（含上年结转4件）',
  ])('not in %s', (text) => {
    expect(sums(text)[0]).toEqual([received]);
  });

  test('may be among those received where they were told before', () => {
    expect(sums('上年结转4件，收到申请51件')[1]).toEqual([received, `${received} + ${carriedOver}`]);
    expect(sums('上年结转4件，政府信息公开申请51件')[1]).toEqual([received, `${received} + ${carriedOver}`]);
    expect(sums('上年结转4件，新收申请51件')[1]).toEqual([received]);
    expect(sums('答复政府信息公开申请40件，收到申请51件')[1]).toEqual([received]);
    expect(sums('收到申请51件，上年结转4件')[0]).toEqual([received]);
  });
});

describe('what a number is a part of', () => {
  test.each([
    ['收到申请55件，新收51件，自然人41件', 55],
    ['收到申请51件，答复52件，自然人41件', 51],
    ['答复申请52件，自然人41件', undefined],
    ['答复政府信息公开申请52件，自然人41件', 52],
    ['去年收到申请45件，今年收到51件，自然人41件', 51],
  ])('the last number of %s: %s', (text, whole) => {
    expect(claimsOf(text).at(-1)?.whole?.quantity).toBe(whole);
  });
});

describe('some of the cases', () => {
  test.each([
    ['按时答复政府信息公开申请50件', true],
    ['政府信息公开申请50件按时答复', true],
    ['当场予以公开20件', true],
    ['按期答复自然人41件', true],
    ['逾期政府信息公开申请0件', true],
    ['收到逾期申请3件', true],
    ['3件逾期政府信息公开申请', true],
    ['3件逾期申请由自然人提出', true],
    ['收到申请51件按时答复', false],
    ['收到申请51件，按时办理', false],
    ['予以公开20件', false],
  ])('%s: %s', (text, atMost) => {
    expect(claimsOf(text)[0]?.atMost).toBe(atMost);
  });
});

test('what came of the cases of section 4 is told of those spoken of last', () => {
  const upheld = (text: string) => claimsOf(text).at(-1)?.sums;

  expect(upheld('行政复议4件，维持2件，纠正1件')).toEqual([['/remedies/reconsideration/corrected']]);
  expect(upheld('行政复议4件，收到政府信息公开申请51件，维持2件')).toEqual([
    ['/remedies/reconsideration/upheld'],
  ]);
  expect(upheld('行政复议4件，复议后起诉3件，维持2件')).toEqual([
    ['/remedies/litigationAfterReconsideration/upheld'],
  ]);
});
