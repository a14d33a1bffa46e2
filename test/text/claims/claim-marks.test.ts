import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClaimMark, markBeginnings } from '../../../src/text/claims/claim-marks.js';

/** What a mark is, said by one expression. */
const MARK =
  /[\d０-９零一二两三四五六七八九十百千万]\s{0,2}[件宗起例份]|(?<=申\s{0,2}请[^，。；]{0,6})[\d０-９]\s{0,2}[个条项次]|[未没无][^，。；]{0,40}(?:申\s{0,2}请|复议|诉讼)|(?:[均皆]|全\s{0,2}部)[^，。；]{0,8}(?:自然人|企业|组织|机构|维持)|[结复]率|[长加升高降少落滑]了?\s{0,2}(?:[\d０-９.]{1,20}\s{0,2}[%％]|百分之)|持平/;

const BEGINNINGS = Object.values(markBeginnings)
  .map(({ first }) => first)
  .join('');

/** Where the next mark of a claim begins; -1 where there is none. */
function claimMark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (BEGINNINGS.includes(text.charAt(at)) && isClaimMark(text, at)) return at;
  }
  return -1;
}

function bySearch(text: string, from: number): number {
  const marks = new RegExp(MARK, 'g');
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? -1;
}

test.each([
  ['收到申请12件', 5],
  ['收到１２ 件', 3],
  ['十二件', 1],
  ['申 请公开3次', 5],
  ['局未收到申 请', 1],
  ['均为自然人', 0],
  ['全 部维持', 0],
  ['全局维持', -1],
  ['办结率', 1],
  ['增长了 12.5 %', 1],
  ['增长百分之五', 1],
  ['与上年持平', 3],
  [`申  请${'字'.repeat(6)}1  个`, 10],
  [`申  请${'字'.repeat(7)}1  个`, -1],
  [`未${'字'.repeat(40)}申请`, 0],
  [`未${'字'.repeat(41)}申请`, -1],
  [`均${'字'.repeat(8)}企业`, 0],
  [`均${'字'.repeat(9)}企业`, -1],
  ['全局严格落实条例规定', -1],
  ['', -1],
])('%s', (text, want) => {
  expect(claimMark(text, 0)).toBe(want);
});

const SPACES = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
  /\s/.test(sign),
);

test.each(SPACES.map((space) => [space]))('white space parts a number from its unit: %j', (space) => {
  expect(claimMark(`3${space}件`, 0)).toBe(0);
});

const pieces = [
  ...'0９一万件份申请个次未无均全部结复率长少了.%％持平，。；！ \u3000\n局',
  '百分之',
  '自然人',
  '维持',
  '诉讼',
  '行政复议',
  '\ud83d\ude00',
  '字'.repeat(39),
  '1'.repeat(20),
];

test('is where the expression finds it first', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

  fc.assert(
    fc.property(texts, fc.nat(60), (text, given) => {
      const from = Math.min(given, text.length);
      expect(claimMark(text, from)).toBe(bySearch(text, from));
    }),
    { numRuns: 2000 },
  );
});

test('nowhere but at one of the beginnings', () => {
  expect(isClaimMark('局12件', 0)).toBe(false);
  expect(isClaimMark('', 0)).toBe(false);
});
