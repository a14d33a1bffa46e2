import { describe, expect, test } from 'vitest';
import { newTokenList } from '../../../src/text/claims/token-list.js';
import { readTokens } from '../../../src/text/claims/tokens.js';
import { tokensIn, tokensOf } from './token-texts.js';

/** The tokens of a text as `words/kind`. */
function shown(text: string): readonly string[] {
  const list = tokensOf(text);
  const wordsAt = (index: number) => text.slice(list.starts[index], list.ends[index]);
  return tokensIn(list).map(({ kind }, place) => `${wordsAt(place + 1)}/${kind}`);
}

describe('readTokens', () => {
  test.each<[string, readonly string[]]>([
    ['收到申请12件，', ['收到/received', '申请/asked', '12件/count', '，/pause']],
    ['共收到政府信息公开申请七件', ['共/filler', '收到/received', '政府信息公开申请/request', '七件/count']],
    ['2023年全市', ['2023年/year', '全市/whole']],
    ['二〇二三年', ['二〇二三年/year']],
    ['12月31日收到', ['12月31日/number', '收到/received']],
    ['1月1日收到', ['1月1日/number', '收到/received']],
    ['3月12日收到', ['3月12日/span', '收到/received']],
    ['5月份', ['5月/span']],
    ['1月5日', ['1月5日/span']],
    ['5月1日', ['5月1日/span']],
    ['12月5日', ['12月5日/span']],
    ['5月31日', ['5月31日/span']],
    ['3月12件', ['3月/span', '12件/count']],
    ['3月', ['3月/span']],
    ['23年', ['23/number']],
    ['12件来自企业', ['12件/count', '来自/filler', '企业/applicant']],
    ['3件诉求', ['3件/count']],
    ['我局收到《通知》申请12件', ['我局/own', '收到/received', '申请/asked', '12件/count']],
    [`《${'甲'.repeat(118)}》申请`, ['申请/asked']],
    [`《${'甲'.repeat(119)}收到》申请`, ['收到/received', '申请/asked']],
    ['收到申请总计51件', ['收到/received', '申请/asked', '总计/filler', '51件/count']],
    ['办结率100%', ['办结率/rate', '100%/percent']],
    ['占百分之三十', ['占/share', '百分之三十/percent']],
    ['占百分之几', ['占/share']],
    ['3起诉讼', ['3起/count', '诉讼/remedy']],
    ['3起诉书', ['3/number']],
    ['12个月', ['12/number']],
    ['办成3件事', ['3/number']],
    ['一是加强统一领导', ['是/filler']],
    ['12345热线', ['12345/elsewhere', '热线/elsewhere']],
    ['《收到申请12件的通知》收到', ['收到/received']],
    ['《没有结尾收到', ['没有/none', '收到/received']],
    ['〔2021〕30号', ['30/number']],
    ['属于国家秘密', ['属于/filler', '国家秘密/outcome']],
    ['三类内部事务信息', ['三类内部事务信息/outcome']],
    ['我局全县本机关', ['我局/own', '全县/whole', '本机关/own']],
    ['一百件', ['一百件/count']],
    ['一一一一一一一一一一一一一一一一', []],
  ])('%s', (text, tokens) => {
    expect(shown(text)).toEqual(tokens);
  });

  test.each([
    ['12件', false],
    ['总数12件', false],
    ['12余件', true],
    ['约12件', true],
    ['超过12件', true],
    ['第12件', true],
    ['12件以上', true],
    ['12件左右', true],
    ['12件以信函提出', false],
    ['数十件', true],
    ['几百件', true],
  ])('whether %s is exact', (text, approximate) => {
    const count = tokensIn(tokensOf(text)).find(({ kind }) => kind === 'count');

    expect(count?.approximate).toBe(approximate);
  });

  test.each([
    ['30%', false],
    ['30余%', true],
    ['约30%', true],
    ['30%以上', true],
    ['百分之三十', false],
    ['百分之三十左右', true],
  ])('whether %s is exact', (text, approximate) => {
    const percent = tokensIn(tokensOf(text)).find(({ kind }) => kind === 'percent');

    expect(percent?.approximate).toBe(approximate);
  });

  test('between two places of a text', () => {
    const text = '收到。申请12件。答复';
    const list = newTokenList();
    readTokens(list, text, 3, 8);

    expect(list.tokens.map(({ kind }) => kind)).toEqual(['edge', 'asked', 'count', 'edge']);
    expect(list.starts).toEqual([3, 3, 5, 8]);
    expect(list.ends).toEqual([3, 5, 8, 8]);
    expect(list.edge).toBe(3);
  });

  test('a list that held more is filled anew', () => {
    const list = newTokenList();
    readTokens(list, '收到申请12件，答复', 0, 10);
    readTokens(list, '答复', 0, 2);

    expect(tokensIn(list).map(({ kind }) => kind)).toEqual(['concluded']);
  });
});
