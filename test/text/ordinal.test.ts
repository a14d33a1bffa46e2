import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { ordinalOf, withoutOrdinals } from '../../src/text/ordinal.js';

describe('ordinalOf', () => {
  test.each([
    { given: '一、总体情况', want: { style: 'section', number: 1, length: 2 } },
    { given: '二,主动公开', want: { style: 'section', number: 2, length: 2 } },
    { given: '三.收到', want: { style: 'section', number: 3, length: 2 } },
    { given: '六：其他', want: { style: 'section', number: 6, length: 2 } },
    { given: '十、附件', want: { style: 'section', number: 10, length: 2 } },
    { given: '十一、附件', want: { style: 'section', number: 11, length: 3 } },
    { given: '二十、附件', want: { style: 'section', number: 20, length: 3 } },
    { given: '二十三、附件', want: { style: 'section', number: 23, length: 4 } },
    { given: '（一）予以公开', want: { style: 'bracketed', number: 1, length: 3 } },
    { given: '(七)总计', want: { style: 'bracketed', number: 7, length: 3 } },
    { given: '（十二）其他', want: { style: 'bracketed', number: 12, length: 4 } },
    { given: '(3)其他', want: { style: 'bracketed', number: 3, length: 3 } },
    { given: '（三）、不予公开', want: { style: 'bracketed', number: 3, length: 4 } },
    { given: '1.属于国家秘密', want: { style: 'arabic', number: 1, length: 2 } },
    { given: '2、重复申请', want: { style: 'arabic', number: 2, length: 2 } },
    { given: '3)其他', want: { style: 'arabic', number: 3, length: 2 } },
    { given: '１．属于国家秘密', want: { style: 'arabic', number: 1, length: 2 } },
    { given: '12.附件', want: { style: 'arabic', number: 12, length: 3 } },
  ])('$given', ({ given, want }) => {
    expect(ordinalOf(fold(given))).toEqual(want);
  });

  test.each([
    '',
    '总体情况',
    '一总体情况',
    '一是加强领导',
    '一般事项',
    '3.14',
    '1,234',
    '(其他)',
    '(123)其他',
    '123.附件',
    '本年1.2',
  ])('none in %j', (given) => {
    expect(ordinalOf(fold(given))).toBeNull();
  });
});

describe('withoutOrdinals', () => {
  test.each([
    { given: '一、总体情况', want: '总体情况' },
    { given: '三、（三）1.属于国家秘密', want: '属于国家秘密' },
    { given: '(三)不予公开', want: '不予公开' },
    { given: '总计', want: '总计' },
    { given: '一、', want: '' },
    { given: '一、二、三、', want: '' },
  ])('$given', ({ given, want }) => {
    expect(withoutOrdinals(fold(given))).toBe(want);
  });
});
