import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineText } from '../../../src/parse/front-ends/markdown-inline.js';

describe('inlineText', () => {
  test.each([
    { given: '', want: '' },
    { given: '全年公开12条。', want: '全年公开12条。' },
    { given: '**粗体**', want: '粗体' },
    { given: '一是**加强**领导', want: '一是加强领导' },
    { given: '*斜体*和 _斜体_', want: '斜体和 斜体' },
    { given: '***又粗又斜***', want: '又粗又斜' },
    { given: '~~12~~15', want: '15' },
    { given: '~~12 和 ~~13', want: '~~12 和 ~~13' },
    { given: '甲<del>乙**丙**</del><S>丁</S>戊', want: '甲戊' },
    { given: '3<sup>12</sup>4', want: '3¹²4' },
    { given: '3<SUB class="a">0</SUB>5', want: '3₀5' },
    { given: '2 * 3 * 4', want: '2 * 3 * 4' },
    { given: '**没有结尾', want: '**没有结尾' },
    { given: 'a_b_c', want: 'a_b_c' },
    { given: '\\*不是斜体\\*', want: '*不是斜体*' },
    { given: '\\| 竖线', want: '| 竖线' },
    { given: '\\甲', want: '\\甲' },
    { given: '&lt;b&gt; &amp; &quot;', want: '<b> & "' },
    { given: '&#35;&#x7c;', want: '#|' },
    { given: '&nbsp;0', want: '\u00a00' },
    { given: '3&times;4&bull;', want: '3×4•' },
    { given: '&unknown;', want: '&unknown;' },
    { given: '&#0;', want: '&#0;' },
    { given: '&#x110000;', want: '&#x110000;' },
    { given: '`code` 和 ``code``', want: 'code 和 code' },
    { given: '[文字](http://a.cn)', want: '文字' },
    { given: '![图](a.png)', want: '图' },
    { given: '[没有地址]', want: '[没有地址]' },
    { given: '<http://www.example.com/>', want: 'http://www.example.com/' },
    { given: '<a@example.com>', want: 'a@example.com' },
    { given: '<b>粗</b><br>换行<br/>', want: '粗 换行 ' },
    { given: '1 < 2 > 0', want: '1 < 2 > 0' },
    { given: '邮箱：[a@example.com](mailto:a@example.com)。', want: '邮箱：a@example.com。' },
  ])('$given', ({ given, want }) => {
    expect(inlineText(given).text).toBe(want);
  });

  test.each([
    { given: '\\# 不是标题', want: true },
    { given: '&#35; 不是标题', want: true },
    { given: '**粗体**', want: false },
    { given: '正文 \\# 井号', want: false },
    { given: '\\甲', want: false },
    { given: '&unknown;', want: false },
    { given: '', want: false },
  ])('$given begins with an escape: $want', ({ given, want }) => {
    expect(inlineText(given).escaped).toBe(want);
  });

  test('tells where each character comes from', () => {
    const given = '一是**加强**领导\\*&amp;[网站](http://a.cn)。';
    const { text, offsetAt } = inlineText(given);
    const plain = [...text].filter((character) => !'*&网站'.includes(character));

    expect(text).toBe('一是加强领导*&网站。');
    for (const character of plain) expect(given.charAt(offsetAt(text.indexOf(character)))).toBe(character);
    expect(given.slice(offsetAt(text.indexOf('*')), offsetAt(text.indexOf('网')))).toBe('\\*&amp;');
  });

  test('origins never go back and lie in the source', () => {
    const markdown = fc.string({ unit: fc.constantFrom(...'甲 *_~`\\&;#x1amp[]()<>br/|!'), maxLength: 40 });
    fc.assert(
      fc.property(markdown, (given) => {
        const { text, offsetAt } = inlineText(given);
        let last = 0;
        for (let index = 0; index <= text.length; index++) {
          expect(offsetAt(index)).toBeGreaterThanOrEqual(last);
          last = offsetAt(index);
        }

        expect(last).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 500 },
    );
  });

  test('a text whose every special sign is escaped shows itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(inlineText(text.replace(/[!-/:-@[-`{-~]/g, '\\$&')).text).toBe(text);
      }),
    );
  });

  test('what stands behind ten thousand parts of a line is shown as it is written', () => {
    const { text, offsetAt } = inlineText('**1** '.repeat(5000));

    expect(text).toBe(`${'1 '.repeat(2500)}${'**1** '.repeat(2500)}`);
    expect(offsetAt(5002)).toBe(15_002);
  });
});
