import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { aDocument, foundBy } from '../a-document.js';

describe('the report year', () => {
  const head = (...lines: string[]) => aDocument({ head: lines });
  const years = (source: string, year?: number) => {
    const result = parseReport(source, year === undefined ? {} : { year });
    return { year: result.report?.year, findings: foundBy('structure.year', result).length };
  };

  test.each([
    {
      what: 'the title',
      lines: ['北川市水务局2024年政府信息公开工作年度报告'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'a title in numerals',
      lines: ['北川市水务局二〇二四年政府信息公开工作年度报告'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'the period',
      lines: ['自2024年1月1日起至2024年12月31日止。'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'a period in one year',
      lines: ['统计期限为2024年1月1日至12月31日。'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'a period with full-width digits',
      lines: ['自２０２４年１月１日起至同年１２月３１日止。'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'a period with compatibility ideographs',
      lines: ['自2024\uf98e1⽉1⽇起至同\uf98e12⽉31⽇止。'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'a sentence about the report',
      lines: ['现公布北川市水务局2024年度政府信息公开工作年度报告。'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'a period before a sentence about another',
      lines: ['自2024年1月1日起至2024年12月31日止。', '参照编制的2023年政府信息公开工作年度报告。'],
      want: { year: 2024, findings: 0 },
    },
    {
      what: 'a title and a period that differ',
      lines: ['北川市水务局2024年政府信息公开工作年度报告', '自2023年1月1日起至2023年12月31日止。'],
      want: { year: 2024, findings: 1 },
    },
    {
      what: 'a period over two years',
      lines: ['自2023年1月1日起至2024年12月31日止。'],
      want: { year: null, findings: 1 },
    },
    {
      what: 'a line that names the report by its year',
      lines: ['北川市 政务公开', '2024 年报告'],
      want: { year: 2024, findings: 0 },
    },
    { what: 'nothing', lines: [], want: { year: null, findings: 1 } },
  ])('from $what', ({ lines, want }) => {
    expect(years(head(...lines))).toEqual(want);
  });

  test('from the option only where the source names none', () => {
    expect(years(head(), 2022)).toEqual({ year: 2022, findings: 0 });
    expect(years(head('北川市水务局2024年政府信息公开工作年度报告'), 2022)).toEqual({
      year: 2024,
      findings: 0,
    });
  });

  test.each([
    { given: '按照条例，现公布北川市水务局2024年政府信息公开工作年度报告。', want: '北川市水务局' },
    { given: '北川市水务局编制了北川市水务局２０２４年度政府信息公开年报如下。', want: '北川市水务局' },
    { given: '現公佈北川縣水務局2024年政府信息公開工作年度報告。', want: '北川縣水務局' },
    { given: '现发布《北川市水务局2024年政府信息公开工作年度报告》。', want: '北川市水务局' },
    { given: '北川镇2024年政府信息公开工作年度报告按照条例编制。', want: '北川镇' },
    { given: '现就2024年政府信息公开工作报告如下。', want: null },
    { given: `${'甲'.repeat(40)}的北川镇2024年政府信息公开工作年度报告按照条例编制。`, want: null },
    { given: '现将本局2024年政府信息公开工作年度报告公布如下。', want: null },
    { given: '现公布2024年政府信息公开工作年度报告。', want: null },
    { given: '按照《关于编制某局2023年报告的通知》，制作2024年政府信息公开工作年度报告。', want: null },
  ])('$given names $want', ({ given, want }) => {
    expect(parseReport(head(given)).report?.agency.name).toBe(want);
  });
});
