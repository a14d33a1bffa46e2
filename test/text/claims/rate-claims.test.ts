import { describe, expect, test } from 'vitest';
import { claimsOf, shown, wordsIn } from './shown-claims.js';

const isPercentage = (claim: string): boolean => / (?:rate|share) /.test(claim);
const percentages = (text: string) => shown(text).filter(isPercentage);

describe('a rate', () => {
  test.each<[string, readonly string[]]>([
    ['依申请公开办结率100%', ['concluded rate 100%']],
    ['依申请公开办结率为98.5%', ['concluded rate 98.5%']],
    ['依申请公开答复率达到百分之百', ['concluded rate 100%']],
    ['依申请公开办结率达百分之九十', ['concluded rate 90%']],
    ['办结率100%', []],
    ['依申请公开按时办结率100%', []],
    ['依申请公开办结率预计达100%', []],
    ['依申请公开办结率目标100%', []],
    ['依申请公开办结率达约98%', []],
    ['依申请公开办结率98%以上', []],
    ['依申请公开办结率98', []],
    ['依申请公开办结率由95%提高到100%', []],
    ['依申请公开办结率由95%稳步提高到100%', []],
    ['依申请公开办结率由100%降低至95%', []],
    ['依申请公开办结率98%，较上年提高', ['concluded rate 98%']],
    ['依申请公开办结率52件', []],
    ['全县依申请公开办结率98%', []],
  ])('%s', (text, expected) => {
    expect(percentages(text)).toEqual(expected);
  });

  test('is one of those concluded', () => {
    const [, claim] = claimsOf('收到申请51件，办结率98.5%');

    expect(claim).toMatchObject({ sums: [['/requests/concluded/total']], decimals: 1 });
    expect(claim?.whole?.quantity).toBe(51);
    expect(wordsIn('收到申请51件，办结率为98.5%').at(-1)).toBe('办结率为98.5%');
  });
});

describe('a share', () => {
  test.each<[string, readonly string[]]>([
    ['收到申请51件，其中自然人41件，占80%', ['applicant share 80%']],
    ['收到申请51件，其中自然人41件占申请总量的80%', ['applicant share 80%']],
    ['收到申请51件，其中自然人41件，占比由75%提高到80%', []],
    ['收到申请51件，其中自然人41件，女性占50%', []],
    ['收到申请51件，其中自然人41件女性占50%', []],
    ['收到申请51件，自然人41件，满意率98%，占80%', []],
    ['收到申请51件，自然人41件，（占80%）', []],
    ['收到申请51件，自然人41件的占80%', []],
    ['收到申请51件，来访30件，占80%', []],
    ['收到申请51件，均按时办结，占80%', []],
    ['全县收到申请51件，占80%', []],
    ['占80%', []],
  ])('%s', (text, expected) => {
    expect(percentages(text)).toEqual(expected);
  });

  test('is one of the number before it', () => {
    const claim = claimsOf('收到申请51件，其中自然人41件，占80.4%').at(-1);

    expect(claim?.decimals).toBe(1);
    expect(claim?.whole?.quantity).toBe(41);
    expect(claim?.sums).toEqual(claim?.whole?.sums);
  });
});
