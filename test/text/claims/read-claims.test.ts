import { describe, expect, test } from 'vitest';
import { spanOfClaim, wordsOfClaim } from '../../../src/text/claims/text-claim.js';
import { FIRST } from './running.js';
import { claimsOf, shown } from './shown-claims.js';

describe('kinds', () => {
  test.each<[string, readonly string[]]>([
    ['收到政府信息公开申请1,234件', ['received statement 1234件']],
    ['收到申请51件，其中自然人41件', ['received statement 51件', 'applicant part 41件']],
    ['未收到政府信息公开申请', ['received none 0']],
    ['未收到政府信息公开申请、行政复议', ['reconsideration none 0', 'received none 0']],
    ['依申请公开办结率98.5%', ['concluded rate 98.5%']],
    [
      '收到申请51件，其中自然人41件，占80%',
      ['received statement 51件', 'applicant part 41件', 'applicant share 80%'],
    ],
    ['行政复议4件，均获维持', ['reconsideration statement 4件', 'reconsideration statement 0']],
    ['收到申请51件，均为自然人申请', ['received statement 51件', 'applicant statement 0']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('growth', () => {
  test.each<[string, readonly string[]]>([
    ['政府信息公开申请量较上年增长12.3%', ['received growth 12.3%']],
    ['政府信息公开申请数量比2022年减少12件', ['received growth -12件']],
    ['政府信息公开申请数量较2022年同期增长12%', ['received growth 12%']],
    ['收到申请51件，同比增长13.3%', ['received statement 51件', 'received growth 13.3%']],
    ['收到申请51件，比上年增加了6件', ['received statement 51件', 'received growth 6件']],
    ['收到申请51件（较上年多6件）', ['received statement 51件', 'received growth 6件']],
    ['收到申请51件，与去年持平', ['received statement 51件', 'received growth 0']],
    ['收到申请51件，较上年度大幅增长百分之十三', ['received statement 51件', 'received growth 13%']],
    ['收到申请51件，同比增幅达13.3%', ['received statement 51件', 'received growth 13.3%']],
    [
      '收到申请51件，较上年增加6件，同比增长13.3%',
      ['received statement 51件', 'received growth 6件', 'received growth 13.3%'],
    ],
    [
      '收到申请55件（含上年结转4件），较上年增加6件',
      ['received statement 55件', 'carriedOver part 4件', 'received growth 6件'],
    ],
    ['行政复议4件，比上年少1件', ['reconsideration statement 4件', 'reconsideration growth -1件']],
    ['信息公开行政复议较上年减少1件', ['reconsideration growth -1件']],
    ['行政规范性文件较上年减少3件', []],
    ['行政规范性文件制发5件，较上年减少3件', ['normative statement 5件', 'normative growth -3件']],
    ['去年收到申请45件，较上年减少3件', ['received statement 45件 last', 'received growth -3件 last']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    '申请数量较去年回落12.3%',
    '发布信息较上年增长12%',
    '全县政府信息公开申请较上年增长12%',
    '网上政府信息公开申请较上年增长12%',
    '自然人申请较上年增长12%',
    '受理行政复议案件120件，同比增长10%',
    '政府信息公开申请量连续三年同比增长12%',
    '收到申请51件，较上年有所增加',
    '收到申请51件，与去年基本持平',
    '收到申请51件，较上年增加到51件',
    '收到申请51件，较上年增长约13%',
    '收到申请51件，较上年增长13%左右',
    '收到申请51件，较上年增长1.13倍',
    '收到申请51件，较上年上升3个百分点',
    '收到申请51件，较上年增加6件次',
    '收到申请51件，达到较上年增长13%的目标',
    '收到申请51件，环比增长13.3%',
    '收到申请51件，比2021年增加6件',
    '收到申请51件，由上年的45件增加6件',
    '收到申请51件，网站访问量同比增长13.3%',
    '收到申请51件，主动公开信息1000条，较上年增长13%',
    '收到申请51件，发布稿件1000篇，较上年增长13%',
    '收到申请51件，占全县的20%，较上年提高13%',
    '收到申请51件，涉及征地类20件，较上年增加6件',
    '收到申请51件，通过网站提交30件，较上年增加6件',
    '收到申请51件（其中网络申请30件，较上年增加6件）',
    '收到申请51件，答复52件，同比分别增长13%、15%',
    '收到申请51件，答复52件，同比增加6件、9件',
    '收到申请51件，按时答复50件，较上年增加6件',
  ])('none for certain: %s', (text) => {
    expect(claimsOf(text).filter(({ kind }) => kind === 'growth')).toEqual([]);
  });
});

describe('periods', () => {
  test.each<[string, readonly string[]]>([
    ['2022年收到申请45件，2023年收到51件', ['received statement 45件 last', 'received statement 51件']],
    ['去年收到申请45件', ['received statement 45件 last']],
    ['2020年收到申请45件', ['received statement 45件 other']],
    ['上半年收到申请45件', ['received statement 45件 other']],
    ['2022年，工作平稳。收到政府信息公开申请45件', ['received statement 45件 last']],
    [
      '2022年收到申请45件。答复申请40件。今年收到申请51件',
      ['received statement 45件 last', 'concluded statement 40件 last', 'received statement 51件'],
    ],
    ['我局2022年收到申请45件。收到申请51件', ['received statement 45件 last', 'received statement 51件']],
    ['收到申请51件（2022年为45件），答复52件', ['received statement 51件', 'concluded statement 52件']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('of a report without a year no year is its own', () => {
    expect(shown('2023年收到申请51件', { year: null })).toEqual(['received statement 51件 other']);
  });
});

describe('sums', () => {
  const sums = (text: string) => claimsOf(text).map((claim) => claim.sums.map((sum) => sum.join(' ')));

  test.each<[string, readonly (readonly string[])[]]>([
    ['收到政府信息公开申请51件', [['/requests/received/total']]],
    [
      '办理政府信息公开申请51件',
      [
        [
          '/requests/received/total',
          '/requests/received/total /requests/carriedOver/total',
          '/requests/concluded/total',
        ],
      ],
    ],
    ['结转4件', [['/requests/carriedForward/total', '/requests/carriedOver/total']]],
    ['结转上年4件', [['/requests/carriedOver/total']]],
    ['予以公开和部分公开26件', [['/requests/outcomes/granted/total /requests/outcomes/partlyGranted/total']]],
    ['未经复议直接起诉1件', [['/remedies/directLitigation/total']]],
    ['尚未审结1件', []],
    ['复议诉讼4件', []],
    ['自然人企业4件', []],
    ['制发废止规范性文件4件', []],
    ['上年结转至下年4件', []],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });

  test('the form of 2019 has documents made, and none that are repealed or in force', () => {
    expect(claimsOf('制发规范性文件5件，废止2件', { edition: '2019' }).map(({ sums: [sum] }) => sum)).toEqual(
      [['/proactiveDisclosure/normativeDocuments/made']],
    );
  });

  test('上年结转 that was told before may be among those received', () => {
    expect(sums('上年结转4件，共收到政府信息公开申请55件')[1]).toEqual([
      '/requests/received/total',
      '/requests/received/total /requests/carriedOver/total',
    ]);
  });

  test('those answered in time may be some', () => {
    expect(claimsOf('按时答复政府信息公开申请50件')[0]).toMatchObject({ topic: 'concluded', atMost: true });
  });
});

describe('sentences without a claim between those with one', () => {
  test.each<[string, readonly string[]]>([
    ['公开申请工作有序。收到12件', ['received statement 12件']],
    ['申请公开工作有序。收到12件', ['received statement 12件']],
    ['工作有序。收到12件', []],
    ['申请工作有序。收到12件', []],
    ['申请公告有序。收到12件', []],
    ['展开申请登记。收到12件', []],
    ['公开。申请有序。收到12件', []],
    ['工作有序。申请公开的较多，收到12件', []],
    ['申请公开有序。申请公开的较多，收到12件', ['received statement 12件']],
    ['收到申请51件。答复52件', ['received statement 51件', 'concluded statement 52件']],
    ['收到申请51件。工作有序。答复52件', ['received statement 51件']],
    ['收到51件政府信息公开申请。工作有序。答复52件', ['received statement 51件']],
    ['收到申请51件。申请公开有序。答复52件', ['received statement 51件', 'concluded statement 52件']],
    ['申请公开有序。收到申请51件。工作有序。答复52件', ['received statement 51件']],
  ])('what is counted: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ['2022年，工作平稳。收到政府信息公开申请45件', 'last'],
    ['工作平稳。2022年，情况如常。收到政府信息公开申请45件', 'last'],
    [' 2022 年，工作平稳。收到政府信息公开申请45件', 'last'],
    ['２０２２年，工作平稳。收到政府信息公开申请45件', 'last'],
    ['二〇二二年，工作平稳。收到政府信息公开申请45件', 'last'],
    ['一九九八年，工作平稳。收到政府信息公开申请45件', 'other'],
    ['2022年，工作平稳。2023年，情况如常。收到政府信息公开申请45件', 'this'],
    ['据2022年统计，工作平稳。收到政府信息公开申请45件', 'this'],
    ['12022年，工作平稳。收到政府信息公开申请45件', 'this'],
    ['2022年结转4件。收到政府信息公开申请45件', 'this'],
    ['2022年收到申请40件。情况如常。收到政府信息公开申请45件', 'last'],
  ])('of which year: %s', (text, period) => {
    expect(claimsOf(text).at(-1)?.period).toBe(period);
  });
});

describe('since another year', () => {
  test.each([
    ['自2019年以来，收到政府信息公开申请312件', 'other'],
    ['自改版以来，收到政府信息公开申请312件', 'other'],
    ['自改版以 来，收到政府信息公开申请312件', 'other'],
    ['今年以来，收到政府信息公开申请51件', 'this'],
    ['自2019年以来，成效显著。收到政府信息公开申请51件', 'this'],
  ])('%s', (text, period) => {
    expect(claimsOf(text).at(-1)?.period).toBe(period);
  });
});

test('a claim stands where its words do', () => {
  const text = '本年度共收到 12 件政府信息公开申请。';
  const [claim] = claimsOf(text);
  const { start = 0, end = 0, pointer } = claim ? spanOfClaim(claim) : {};

  expect(pointer).toBe(FIRST);
  expect(text.slice(start, end)).toBe('收到 12 件政府信息公开申请');
  expect(claim && wordsOfClaim(claim)).toBe('收到12件政府信息公开申请');
});
