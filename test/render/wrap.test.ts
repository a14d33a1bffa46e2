import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/render/text/display-width.js';
import { wrap } from '../../src/render/text/wrap.js';
import { nastyParagraph } from '../generators/paragraphs.js';

test.each([
  ['', 8, ['']],
  ['总计', 8, ['总计']],
  ['行政许可', 8, ['行政许可']],
  ['行政规范性文件', 8, ['行政规范', '性文件']],
  ['行政许可，其他', 8, ['行政许可，', '其他']],
  ['行政许可，，其他', 8, ['行政许可，', '，其他']],
  ['本年度 办理结果', 7, ['本年度', '办理结', '果']],
  ['abcdef', 4, ['abcd', 'ef']],
  ['issued this year', 12, ['issued this', 'year']],
  ['issued thisyear', 10, ['issued', 'thisyear']],
  ['legal-service organisations', 13, ['legal-service', 'organisations']],
  ['public-interest organisations', 13, ['public-', 'interest', 'organisations']],
  ['收费2024年', 7, ['收费', '2024年']],
  ['总', 1, ['总']],
])('%s in %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('nothing is lost but white space, and no line is longer than asked but for a sign that hangs over', () => {
  fc.assert(
    fc.property(nastyParagraph(), fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width + 2);
    }),
  );
});
