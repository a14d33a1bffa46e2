import { describe, expect, test } from 'vitest';
import { itemCore, labelCore, wholeLabelCore } from '../../../src/text/labels/label-core.js';

describe('labelCore', () => {
  test.each([
    { given: '规章', want: '规章' },
    { given: '规  章', want: '规章' },
    { given: '一、本年新收政府信息公开申请数量', want: '本年新收政府信息公开申请数量' },
    { given: '(一) 予以公开', want: '予以公开' },
    { given: '1. 属于国家秘密', want: '属于国家秘密' },
    { given: '3.危及“三安全一稳定”', want: '危及三安全一稳定' },
    { given: '3.危及"三安全一稳定"', want: '危及三安全一稳定' },
    { given: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', want: '部分公开' },
    { given: '（二）部分公开（区分处理的，只计这一', want: '部分公开' },
    { given: '规范性文件(行政机关制定的)', want: '规范性文件' },
    { given: '本年增/减', want: '本年增减' },
    { given: '上一年项目数量 (指2019年事项数)', want: '上一年项目数量' },
    { given: '⾏政许可', want: '行政许可' },
    { given: '规章①', want: '规章' },
    { given: '行政²许可[1]', want: '行政许可' },
    { given: '本年制发件数〔注2〕', want: '本年制发件数' },
    { given: '①规章', want: '1规章' },
    {
      given: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      want: '本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和',
    },
    { given: '（', want: '' },
    { given: '', want: '' },
  ])('$given', ({ given, want }) => {
    expect(labelCore(given)).toBe(want);
  });
});

describe('wholeLabelCore', () => {
  test.each([
    { given: '行政诉讼（复议后起诉）', want: '行政诉讼复议后起诉' },
    { given: '三、本年度办理结果(不予公开)', want: '本年度办理结果不予公开' },
    { given: '（七）总计', want: '总计' },
  ])('$given', ({ given, want }) => {
    expect(wholeLabelCore(given)).toBe(want);
  });
});

describe('itemCore', () => {
  test.each(['第二十条第（一）项', '第二十条第(一)项', '第二十条 第一项'])('%s', (given) => {
    expect(itemCore(given)).toBe('第二十条第一项');
  });
});
