import { describe, expect, test } from 'vitest';
import { fold, withoutBlanks } from '../../src/text/fold.js';

describe('fold', () => {
  test.each([
    { given: '总体情况', want: '总体情况' },
    { given: '总 体　情\t况\n', want: '总体情况' },
    { given: '总\u00a0体\u3000情\u2003况', want: '总体情况' },
    { given: '规\u200b章\ufeff', want: '规章' },
    { given: '规\u00ad章\u2060', want: '规章' },
    { given: '第二十条第（一）项', want: '第二十条第(一)项' },
    { given: '１２，３４５．６', want: '12,345.6' },
    { given: 'ＡＢＣａｂｃ', want: 'ABCabc' },
    { given: '⼀、⼆、⾏政', want: '一、二、行政' },
    { given: '“三安全一稳定”', want: '“三安全一稳定”' },
    { given: '政府信息公開工作年度報(bào)告', want: '政府信息公开工作年度报告' },
    { given: '法律服務（wù）機(jī)構(gòu)', want: '法律服务机构' },
    { given: '移动端（APP)与网站(wap)，(a)项', want: '移动端(APP)与网站(wap),(a)项' },
    { given: '', want: '' },
    { given: ' \u200b\n', want: '' },
  ])('$given', ({ given, want }) => {
    expect(fold(given)).toBe(want);
  });

  test('a text of many parts', () => {
    const text = '规 章　１\u{20000} '.repeat(20_000);

    expect(fold(text)).toBe('规章1\u{20000}'.repeat(20_000));
  });

  test('leaves what is folded as it is', () => {
    const once = fold('（一）⾏政 许可：１２件');

    expect(fold(once)).toBe(once);
  });
});

test.each([
  ['总 体  情况 ', '总体情况'],
  [' 总体\u3000情况', '总体\u3000情况'],
  ['总体情况', '总体情况'],
  ['  ', ''],
])('%j without blanks', (given, want) => {
  expect(withoutBlanks(given)).toBe(want);
});
