import { expect, test } from 'vitest';
import { asPrinted } from '../../../src/text/labels/printed-wording.js';

test('a label stands with its ordinal and its remark, with one of them, and with neither', () => {
  const label = { ordinal: '（二）', zh: '部分公开', en: 'Granted in part', remark: '（区分处理的）' };
  expect(asPrinted(label)).toEqual([
    '部分公开',
    '（二）部分公开',
    '部分公开（区分处理的）',
    '（二）部分公开（区分处理的）',
  ]);
});

test('one that has neither stands as it is', () => {
  expect(new Set(asPrinted({ zh: '规章', en: 'Regulations' }))).toEqual(new Set(['规章']));
});
