import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';
import { formWordsIn } from '../../src/text/form-words.js';

const found = (text: string) => {
  const folded = fold(text);
  return formWordsIn(folded).map(({ kind, start, end }) => [kind, folded.slice(start, end)]);
};

test.each<[string, string, readonly (readonly [string, string])[]]>([
  [
    'labels that follow one another',
    '规章000行政规范性文件8',
    [
      ['label', '规章'],
      ['label', '行政规范性文件'],
    ],
  ],
  [
    'a label without its ordinal',
    '予以公开5部分公开1',
    [
      ['label', '予以公开'],
      ['label', '部分公开'],
    ],
  ],
  ['the ordinal of a label', '00000002.其他法律行政法规禁止公开', [['label', '2.其他法律行政法规禁止公开']]],
  [
    'a remark',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）1',
    [['label', '(二)部分公开(区分处理的,只计这一情形,不计其他情形)']],
  ],
  [
    'an ordinal in brackets behind a label',
    '三、本年度办理结果（一）予以公开',
    [
      ['label', '三、本年度办理结果'],
      ['label', '(一)予以公开'],
    ],
  ],
  [
    'a section',
    '0四、政府信息公开行政复议、行政诉讼情况',
    [['section', '四、政府信息公开行政复议、行政诉讼情况']],
  ],
  ['the words of a section in a sentence', '包括总体情况、主动公开政府信息情况', []],
  [
    'a total with its ordinal and one without',
    '（七）总计总计',
    [
      ['label', '(七)总计'],
      ['label', '总计'],
    ],
  ],
  ['the longer of two labels', '其他对外管理服务事项', [['label', '其他对外管理服务事项']]],
  ['nothing', '今天天气很好', []],
])('%s', (_, text, words) => {
  expect(found(text)).toEqual(words);
});
