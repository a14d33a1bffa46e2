import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../src/text/labels/caption.js';

describe('isCaption', () => {
  test.each([
    '信息内容',
    '法人或其他组织',
    '申请人情况',
    '三、本年度办理结果',
    '办理情况',
    '行政诉讼',
    '（三）不予公开',
    '（四）无法提供',
    '(五) 不予处理',
    '（六）其他处理',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  ])('%j stands over rows or columns', (label) => {
    expect(isCaption(label)).toBe(true);
  });

  test.each(['', '规章', '自然人', '总计', '（一）予以公开', '行政复议'])('%j does not', (label) => {
    expect(isCaption(label)).toBe(false);
  });
});
