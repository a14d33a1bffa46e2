import { describe, expect, test } from 'vitest';
import { governmentParts, overviewWords, templateInstruction } from '../../src/form/narrative-terms.js';
import { overviewTopics } from '../../src/form/overview-topics.js';
import { wordingsOf } from '../../src/form/wording.js';

describe('the words for a part of 总体情况', () => {
  test.each(overviewTopics)('$key: those of the form', (topic) => {
    expect(overviewWords(topic.key, false)).toEqual(wordingsOf(topic));
  });

  test.each(overviewTopics)('$key: and looser ones where they serve', (topic) => {
    const words = overviewWords(topic.key, true);

    expect(words.slice(0, wordingsOf(topic).length)).toEqual(wordingsOf(topic));
    expect(words.length).toBeGreaterThan(wordingsOf(topic).length);
    expect(new Set(words).size).toBe(words.length);
  });

  test('the looser ones of one are none of another', () => {
    const loose = overviewTopics.flatMap((topic) =>
      overviewWords(topic.key, true).slice(wordingsOf(topic).length),
    );

    expect(new Set(loose).size).toBe(loose.length);
  });
});

test('what a government also reports is called by more words than those of the notice', () => {
  expect(governmentParts.map(({ zh }) => zh)).toEqual(['工作考核', '社会评议', '责任追究']);
  expect(governmentParts.every((part) => wordingsOf(part).length > 1)).toBe(true);
});

describe('the instruction of a template', () => {
  test.each([
    '这一项以表格形式报告。',
    '该部分内容主要报告本年度情况',
    '该部分报告主动公开政府信息的情况',
    '该部分主要报告以下三项',
    '此部分用表格填报',
    '本部分以文字形式',
    '以表格形式填报',
    '填表说明：',
    '填写说明:如下',
    '此处填写机关名称',
    '（请填写本机关名称）',
    '(请根据实际情况)',
    '没有的，填写“0”',
    '没有的则填0',
    '没有请填写零',
    '××年，我局',
    'XX局',
    '（请如实填写）',
    '填写说明：',
    '共XX件',
  ])('is found in %s', (text) => {
    expect(templateInstruction.test(text)).toBe(true);
  });

  test.each([
    '本部门主要报告了三项工作',
    '经研究，该项报告已按期报送上级',
    '以表格形式公开收费目录',
    '填报说明会召开两次',
    '没有需要报告的事项',
    '请填写申请表',
    '办理XX路改造一事',
    '按3×年限计算',
    'X月例会',
    '',
  ])('and not in %s', (text) => {
    expect(templateInstruction.test(text)).toBe(false);
  });
});
