import { describe, expect, test } from 'vitest';
import { shown } from './shown-claims.js';

describe('the year that is spoken of', () => {
  test.each<[string, readonly string[]]>([
    ['相较于2022年，收到申请51件', ['received statement 51件']],
    ['2022年同期对比，收到申请51件', ['received statement 51件']],
    ['较去年，收到申请51件', ['received statement 51件']],
    ['去年，收到申请45件', ['received statement 45件 last']],
    ['去年收到申请45件，本年收到51件', ['received statement 45件 last', 'received statement 51件']],
    ['据统计2022年收到申请45件。收到申请51件', ['received statement 51件']],
    [
      '（2022年收到申请45件）。收到申请51件',
      ['received statement 45件 last', 'received statement 51件 last'],
    ],
    ['明年收到申请51件', ['received statement 51件 other']],
    ['下年结转3件，收到申请51件', ['carriedForward statement 3件', 'received statement 51件']],
    ['新增事项下年继续办理，收到申请51件', ['received statement 51件']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('who is spoken of', () => {
  test.each<[string, readonly string[]]>([
    ['全县收到申请980件，我局收到申请51件', ['received statement 51件']],
    ['全县收到申请980件，收到申请51件', []],
    ['各部门收到申请980件，收到申请51件', []],
    ['指导办理政府信息公开申请5件', []],
    ['督促本年认真办理政府信息公开申请5件', []],
    ['本年认真办理政府信息公开申请5件', ['received statement 5件']],
    ['指导检查时我局收到政府信息公开申请5件', ['received statement 5件']],
    ['县公安局认真履职，收到申请12件', []],
    ['2023年，县公安局认真履职，收到申请12件', []],
    ['本年度，县公安局认真履职，收到申请12件', []],
    ['工作有序。县公安局认真履职，收到申请12件', []],
    ['县水务局认真履职，收到申请12件', ['received statement 12件']],
    ['收到申请51件，市民办事满意，答复52件', ['received statement 51件', 'concluded statement 52件']],
    ['镇里收到申请12件。办公室负责登记', ['received statement 12件']],
    ['全县收到申请980件。其中，予以公开20件', []],
    [
      '全县收到申请980件。我局收到申请51件，其中自然人41件',
      ['received statement 51件', 'applicant part 41件'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what is counted', () => {
  test.each<[string, readonly string[]]>([
    ['依申请公开工作有序，收到12件', ['received statement 12件']],
    ['依申请公开工作有序，行政复议有所增加，收到12件', []],
    ['依申请公开工作有序，网民留言较多，收到12件', []],
    ['依申请公开工作有序，规范性文件较多，收到12件', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('channels', () => {
  test.each<[string, readonly string[]]>([
    ['网上我局收到申请12件', []],
    ['网上、当面等方式我局收到申请51件', ['received statement 51件']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what 其中 is said of', () => {
  test.each<[string, readonly string[]]>([
    ['其中41件由自然人提出', ['applicant part 41件']],
    ['发布信息300条，其中41件由自然人提出', []],
    [
      '收到申请51件，办结率100%，其中自然人41件',
      ['received statement 51件', 'concluded rate 100%', 'applicant part 41件'],
    ],
    ['收到申请51件，截至12月31日，其中自然人41件', ['received statement 51件', 'applicant part 41件']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
