import { describe, expect, test } from 'vitest';
import { parseReport } from '../../../src/parse/index.js';
import { toSarif } from '../../../src/render/index.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import { cleanReport, withCells } from '../../validate/clean-report.js';

const text = '四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 2';
const source = parseReport(text, { year: 2024 });
if (!source.report) throw new Error('no report was read');
const result = validateReport(source.report, { source });

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Readonly<Record<string, unknown>>[];
}
const runOf = (...args: Parameters<typeof toSarif>): Run => toSarif(...args).runs[0] as Run;
const rowTotal = ({ results }: Run) => results.find(({ ruleId }) => ruleId === 'requests.row-total');

describe('toSarif', () => {
  test('has a result for every finding, each with its rule', () => {
    const { results, tool } = runOf(result);

    expect(results.map(({ ruleId }) => ruleId)).toEqual(result.findings.map(({ rule }) => rule));
    for (const one of results) expect(tool.driver.rules[Number(one['ruleIndex'])]?.id).toBe(one['ruleId']);
  });

  test('places a result in the file, and only where both are known', () => {
    expect(rowTotal(runOf(result, { uri: 'report.txt' }))?.['locations']).toMatchObject([
      {
        physicalLocation: {
          artifactLocation: { uri: 'report.txt' },
          region: { startLine: 1, startColumn: text.length, charOffset: text.length - 1, charLength: 1 },
        },
      },
    ]);
    expect(JSON.stringify(toSarif(result))).not.toContain('physicalLocation');
  });

  test('names a cell once that is a term of the sum and missing', () => {
    const changed = withCells(cleanReport('2021'), { '/requests/received/business': null });
    const names = rowTotal(runOf(validateReport(changed)))?.['locations'] as readonly {
      readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
    }[];
    const cells = names[0]?.logicalLocations.map(({ fullyQualifiedName }) => fullyQualifiedName) ?? [];

    expect(cells).toContain('/requests/received/business');
    expect(new Set(cells).size).toBe(cells.length);
  });

  test('knows a finding again when its figures change, and no two by the same mark', () => {
    const marks = runOf(result).results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    const other = (total: number) =>
      rowTotal(runOf(validateReport(withCells(cleanReport('2021'), { '/requests/received/total': total }))));

    expect(new Set(marks).size).toBe(marks.length);
    expect(other(5)?.['partialFingerprints']).toEqual(other(7)?.['partialFingerprints']);
  });

  test('keeps what was waived as suppressed, with the reason', () => {
    const waivers = [{ rule: 'requests.row-total', reason: '已核实' }] as const;
    const waived = validateReport(withCells(cleanReport('2021'), { '/requests/received/total': 5 }), {
      waivers,
    });

    expect(rowTotal(runOf(waived))?.['suppressions']).toEqual([
      { kind: 'external', status: 'accepted', justification: '已核实' },
    ]);
  });

  test('speaks the language asked for', () => {
    expect(rowTotal(runOf(result, { locale: 'en' }))?.['message']).toMatchObject({
      text: expect.stringMatching(/^Carried forward/),
    });
    expect(() => toSarif(result, { locale: 'fr' as never })).toThrow(RangeError);
  });
});
