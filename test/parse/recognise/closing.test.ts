import { describe, expect, test } from 'vitest';
import { aDocument, paragraphsOf, reportOf } from '../a-document.js';

describe('the end of a report', () => {
  const end = (...lines: string[]) => {
    const report = reportOf(aDocument({ otherMatters: ['六、其他需要报告的事项', ...lines] }));
    return [paragraphsOf(report, 'otherMatters'), paragraphsOf(report, 'closing')];
  };

  test.each([
    { what: 'nothing below it', lines: ['无。'], want: [['无。'], []] },
    {
      what: 'a signature',
      lines: ['无。', '北川市水务局', '2025年1月20日'],
      want: [['无。'], ['北川市水务局', '2025年1月20日']],
    },
    { what: 'a date alone', lines: ['无。', '2025年1月20日'], want: [['无。'], ['2025年1月20日']] },
    {
      what: 'a signature and the page below it',
      lines: [
        '无。',
        '北川市水务局',
        '二〇二五年一月二十日',
        '主办：北川市',
        '联系电话：555-0100',
        '网站标识码：0000',
      ],
      want: [['无。'], ['北川市水务局', '二〇二五年一月二十日']],
    },
    { what: 'the page alone', lines: ['无。', '主办：北川市', '联系电话：555-0100'], want: [['无。'], []] },
    {
      what: 'a line across the page',
      lines: ['无。', '────────', '北川市水务局办公室印发'],
      want: [['无。'], ['北川市水务局办公室印发']],
    },
    { what: 'the mark of a page', lines: ['无。', '- 9 -'], want: [['无。'], []] },
    { what: 'only a date', lines: ['2025年1月20日'], want: [[], ['2025年1月20日']] },
    {
      what: 'a sentence above a date',
      lines: ['甲。', '没有收取信息处理费。', '2025年1月20日'],
      want: [['甲。', '没有收取信息处理费。'], ['2025年1月20日']],
    },
  ])('has $what', ({ lines, want }) => {
    expect(end(...lines)).toEqual(want);
  });
});
