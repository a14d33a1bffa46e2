import type { Finding } from '../../src/finding/finding.js';
import type { RuleId } from '../../src/finding/rule-id.js';
import type { Edition } from '../../src/form/edition.js';
import { forms } from '../../src/form/forms.js';
import type { NarrativeKey } from '../../src/form/sections.js';
import { type ParseOptions, type ParseResult, parseReport } from '../../src/parse/index.js';
import type { AnnualReport } from '../../src/report/annual-report.js';

const row = (...cells: readonly (string | number)[]): string => cells.join('\t');

const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

/** The table of section 2 with 0 in every cell. */
export function disclosureLines(edition: Edition): readonly string[] {
  return forms[edition].disclosureItems.flatMap(({ zh, rows, columns }) => [
    row(zh, ...columns.map(() => '')),
    row(
      '信息内容',
      ...columns.map((column) => (column.unit === 'wanYuan' ? `${column.zh}（单位：万元）` : column.zh)),
    ),
    ...rows.map((line) => row(line.zh, ...zeros(columns.length))),
  ]);
}

/** The table of section 3 with 0 in every cell. */
export function requestLines(edition: Edition): readonly string[] {
  const { applicantColumns, requestRows } = forms[edition];
  return [
    row('办理情况', ...applicantColumns.map(({ zh }) => zh)),
    ...requestRows.map(({ ordinal, zh }) => row(`${ordinal}${zh}`, ...zeros(applicantColumns.length))),
  ];
}

/** The table of section 4 as the form has it: all groups in one row of 0. */
export const remedyLines: readonly string[] = [
  row('行政复议', '', '', '', '', '行政诉讼', ...Array.from({ length: 9 }, () => '')),
  row(
    ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
    '未经复议直接起诉',
    '',
    '',
    '',
    '',
    '复议后起诉',
    '',
    '',
    '',
    '',
  ),
  row(
    '',
    '',
    '',
    '',
    '',
    ...Array.from({ length: 2 }, () => ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']).flat(),
  ),
  row(...zeros(15)),
];

/** The parts of a document, each as its lines. */
export interface Parts {
  readonly head: readonly string[];
  readonly overview: readonly string[];
  readonly disclosure: readonly string[];
  readonly requests: readonly string[];
  readonly remedies: readonly string[];
  readonly improvement: readonly string[];
  readonly otherMatters: readonly string[];
}

/** A whole report as plain text with 0 in every cell, but for the parts given. */
export function aDocument(given: Partial<Parts> = {}, edition: Edition = '2021'): string {
  const year = edition === '2021' ? 2024 : 2020;
  const parts: Parts = {
    head: [`北川市水务局${year}年政府信息公开工作年度报告`],
    overview: ['一、总体情况', '全年公开信息。'],
    disclosure: ['二、主动公开政府信息情况', ...disclosureLines(edition)],
    requests: ['三、收到和处理政府信息公开申请情况', ...requestLines(edition)],
    remedies: ['四、政府信息公开行政复议、行政诉讼情况', ...remedyLines],
    improvement: ['五、存在的主要问题及改进情况', '问题不少，逐项改进。'],
    otherMatters: ['六、其他需要报告的事项', '没有其他事项。'],
    ...given,
  };
  return Object.values(parts).flat().join('\n');
}

/** A table as plain text: the lines with others in place of those that begin with the labels given; null leaves one out. */
export function withLines(
  lines: readonly string[],
  changes: Readonly<Record<string, string | readonly string[] | null>>,
): readonly string[] {
  const unused = new Set(Object.keys(changes));
  const changed = lines.flatMap((line) => {
    const label = Object.keys(changes).find((one) => line === one || line.startsWith(`${one}\t`));
    if (label === undefined) return [line];
    unused.delete(label);
    return changes[label] ?? [];
  });
  if (unused.size > 0) throw new Error(`No line begins with ${[...unused].join(', ')}.`);
  return changed;
}

/** The report of a source; a test that reads none is wrong. */
export function reportOf(source: string, options?: ParseOptions): AnnualReport {
  const { report } = parseReport(source, options);
  if (report === null) throw new Error('no report was read');
  return report;
}

/** The findings of a rule. */
export function foundBy(rule: RuleId, { findings }: ParseResult): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

/** The rules that found something, each once. */
export function rulesOf({ findings }: ParseResult): readonly RuleId[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

/** The paragraphs of a part of a report, without their headings. */
export function paragraphsOf(report: AnnualReport, key: NarrativeKey): readonly string[] {
  return report.narrative[key].flatMap(({ paragraphs }) => paragraphs);
}
