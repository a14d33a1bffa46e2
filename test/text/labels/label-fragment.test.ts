import { describe, expect, test } from 'vitest';
import { isLabelFragment } from '../../../src/text/labels/label-fragment.js';

describe('isLabelFragment', () => {
  test.each([
    '规章',
    '规范性',
    '询事项',
    '管理服务事项',
    '（区分处理的，只计这一情形',
    '不计其他情形）',
    '1.属于',
    '（三）',
    '（',
    ')',
    '：',
    '信息内容',
    '单位：万元',
    '自然',
    '第一项加第二项之和',
  ])('%j is a piece of a label', (text) => {
    expect(isLabelFragment(text)).toBe(true);
  });

  test.each(['政策解读', '规章制度', '，', '12件'])('%j is none', (text) => {
    expect(isLabelFragment(text)).toBe(false);
  });

  test('nor is what is longer than any label', () => {
    expect(isLabelFragment(`规章${' '.repeat(158)}`)).toBe(true);
    expect(isLabelFragment(`规章${' '.repeat(159)}`)).toBe(false);
  });
});
