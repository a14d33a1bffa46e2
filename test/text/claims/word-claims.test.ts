import { describe, expect, test } from 'vitest';
import { claimsOf, shown, wordsIn } from './shown-claims.js';

describe('that there were none', () => {
  test.each<[string, readonly string[]]>([
    ['未收到申请', ['received none 0']],
    ['未发生行政复议', ['reconsideration none 0']],
    ['未收到行政诉讼申请', ['litigation none 0']],
    ['未收到行政复议和行政诉讼申请', ['reconsideration none 0']],
    ['未收到行政复议申请和政府信息公开申请', ['reconsideration none 0', 'received none 0']],
    ['未收到申请和行政复议', ['reconsideration none 0', 'received none 0']],
    ['未发生因公开申请引发的行政复议', ['reconsideration none 0']],
    ['未收到申请行政复议', ['reconsideration none 0']],
    ['据统计，云溪县水务局未收到政府信息公开申请', ['received none 0']],
    ['据统计，县公安局未收到政府信息公开申请', []],
    ['全县未收到政府信息公开申请', []],
    ['网上我局未收到政府信息公开申请', []],
    ['办理建议12件，未收到申请', []],
    ['未收到政府信息公开申请表', []],
    ['未收到不予公开的申请', []],
    ['未收到，申请12件', []],
    ['没有。', []],
    ['未收到投诉，收到申请51件', ['received statement 51件']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('of which cases, in which words', () => {
    const [claim] = claimsOf('我局未发生行政复议、行政诉讼，平稳');

    expect(claim?.sums).toEqual([
      [
        '/remedies/reconsideration/total',
        '/remedies/directLitigation/total',
        '/remedies/litigationAfterReconsideration/total',
      ],
    ]);
    expect(wordsIn('我局未发生行政复议、行政诉讼，平稳')).toEqual(['未发生行政复议、行政诉讼']);
  });
});

describe('what all of them are', () => {
  test.each<[string, readonly string[]]>([
    ['收到申请51件，均为自然人', ['received statement 51件', 'applicant statement 0']],
    ['政府信息公开申请均为自然人提出', ['applicant statement 0']],
    [
      '收到申请51件，予以公开20件，均为自然人',
      ['received statement 51件', 'outcome statement 20件', 'applicant statement 0'],
    ],
    ['收到申请51件，予以公开20件均为自然人', ['received statement 51件', 'outcome statement 20件']],
    ['收到申请51件，均为政府信息公开申请', ['received statement 51件']],
    ['收到申请51件，均获维持', ['received statement 51件']],
    ['收到申请51件，均由自然人提出并获维持', ['received statement 51件']],
    ['收到投诉51件，均为自然人', []],
    ['全县收到申请51件，均为自然人', []],
    ['行政复议4件，均为自然人', ['reconsideration statement 4件']],
    ['行政复议4件，均获维持', ['reconsideration statement 4件', 'reconsideration statement 0']],
    ['行政诉讼3件，均维持', ['litigation statement 3件', 'litigation statement 0']],
    ['行政复议4件，均获纠正', ['reconsideration statement 4件']],
    ['行政复议4件，均获维持或纠正', ['reconsideration statement 4件']],
    ['行政复议4件，均由自然人提出并获维持', ['reconsideration statement 4件']],
    [
      '收到申请51件，行政复议4件，均由自然人提出并获维持',
      ['received statement 51件', 'reconsideration statement 4件'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('the others are none', () => {
    expect(claimsOf('行政复议4件，均获维持').at(-1)?.sums).toEqual([
      ['/remedies/reconsideration/corrected', '/remedies/reconsideration/other'],
    ]);
    expect(
      claimsOf('收到申请51件，均为自然人、企业、科研机构、社会公益组织和法律服务机构').at(-1)?.sums,
    ).toEqual([
      ['/requests/received/otherOrg'],
      ['/requests/received/otherOrg', '/requests/carriedOver/otherOrg'],
      ['/requests/concluded/otherOrg'],
    ]);
  });

  test.each([
    ['收到申请51件，均为自然人', 51],
    ['答复政府信息公开申请52件，均为自然人', 52],
    ['收到申请51件，答复52件，均为自然人', 51],
  ])('of how many: %s', (text, whole) => {
    expect(claimsOf(text).at(-1)?.whole?.quantity).toBe(whole);
  });
});
