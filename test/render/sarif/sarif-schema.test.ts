import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/finding/finding.js';
import { ruleIds } from '../../../src/finding/rules.js';
import type { Locale } from '../../../src/form/locale.js';
import { parseReport } from '../../../src/parse/index.js';
import { renderMarkdown } from '../../../src/render/render-markdown.js';
import type { SarifOptions } from '../../../src/render/sarif/sarif-options.js';
import { toSarif } from '../../../src/render/sarif/to-sarif.js';
import type { Waiver } from '../../../src/validate/validate-options.js';
import { validateReport } from '../../../src/validate/validate-report.js';
import type { ValidationResult } from '../../../src/validate/validation-result.js';
import { mutatedReport } from '../../generators/mutated-report.js';
import { ruleCases } from '../../rules/cases.js';
import { findingsIn } from '../../rules/rule-case.js';
import { cleanReport } from '../../validate/clean-report.js';
import { sarifErrors } from './sarif-schema.js';

const locales: readonly Locale[] = ['zh', 'en'];

/** A result with some findings, whatever they came from. */
function resultOf(findings: readonly Finding[]): ValidationResult {
  const counts = { error: findings.length, warning: 0, info: 0 };
  return {
    verdict: 'fail',
    findings,
    waived: [],
    unusedWaivers: [],
    counts,
    edition: '2021',
    ruleSet: '2021/1',
  };
}

interface Location {
  readonly physicalLocation?: { readonly artifactLocation: object; readonly region: { startLine: number } };
}

interface Result {
  readonly partialFingerprints: object;
  readonly locations: readonly Location[];
}

/** The log of a result, after the schema has found nothing against it. */
function valid(result: ValidationResult, options: SarifOptions): readonly Result[] {
  const log = toSarif(result, options);
  expect(sarifErrors(log)).toEqual([]);
  expect(sarifErrors(JSON.parse(JSON.stringify(log)))).toEqual([]);
  return (log.runs as readonly { readonly results: readonly Result[] }[]).flatMap(({ results }) => results);
}

test('the schema tells a log from what is none', () => {
  const log = toSarif(validateReport(cleanReport('2021')));

  expect(sarifErrors({})).not.toEqual([]);
  expect(sarifErrors({ ...log, version: '2.0.0' })).not.toEqual([]);
  expect(sarifErrors({ ...log, runs: [{ results: [] }] })).not.toEqual([]);
  expect(
    sarifErrors(toSarif(resultOf(findingsIn(ruleCases['parse.leftover'].fails)), { uri: 'a b' })),
  ).not.toEqual([]);
});

describe.each(locales)('a log in %s is valid', (locale) => {
  test('of no finding at all', () => {
    expect(valid(validateReport(cleanReport('2021')), { locale })).toEqual([]);
  });

  test('of a finding of every rule, and marks no two of them alike', () => {
    const findings = ruleIds.flatMap((id) => findingsIn(ruleCases[id].fails));
    const results = valid(resultOf(findings), { locale, uri: 'reports/a%20b.txt' });
    const marks = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));

    expect(results).toHaveLength(findings.length);
    expect(new Set(marks).size).toBe(marks.length);
  });

  test.each(ruleIds)('of what the failing case of %s gives, in a file or not', (id) => {
    const result = resultOf(findingsIn(ruleCases[id].fails));

    valid(result, { locale });
    valid(result, { locale, uri: 'file:///reports/%E6%8A%A5%E5%91%8A.html' });
  });
});

/** Waivers of the rules that are broken most. */
const waivers: readonly Waiver[] = [
  { rule: 'requests.row-total', reason: '已核实\n"<&>"' },
  { rule: 'value.blank', address: '/requests/received/total', year: 2024, reason: '\u0000 🀄' },
];

test('a log of any report is valid, read from a source or not, and has places in the file or none', () => {
  fc.assert(
    fc.property(mutatedReport(), fc.constantFrom(...locales), (data, locale) => {
      const report = data as Parameters<typeof validateReport>[0];
      const given = validateReport(report, { waivers });

      for (const { locations } of valid(given, { locale, uri: 'a.txt' })) {
        expect(locations.filter(({ physicalLocation }) => physicalLocation)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('every place in a file has its line', () => {
  const source = parseReport(renderMarkdown(cleanReport('2021')).replaceAll('| 22 |', '| 2x |'));
  if (!source.report) throw new Error('no report was read');
  const { readings } = source;
  const result = validateReport(source.report, { source, waivers });
  const places = valid(result, { uri: 'report.md', readings }).flatMap(({ locations }) =>
    locations.flatMap(({ physicalLocation }) => physicalLocation ?? []),
  );

  expect(places.length).toBeGreaterThan(0);
  for (const { artifactLocation, region } of places) {
    expect(artifactLocation).toEqual({ uri: 'report.md' });
    expect(region.startLine).toBeGreaterThan(0);
  }
});

test('a finding about a text has the place of its paragraph', () => {
  const source = parseReport(
    `${renderMarkdown(cleanReport('2021'))}`.replace('按要求办理。', '收到政府信息公开申请25件。'),
  );
  if (!source.report) throw new Error('no report was read');
  const { report, readings } = source;
  const { findings } = validateReport(report, { source });
  const about = resultOf(findings.filter(({ rule }) => rule === 'narrative.received'));

  expect(valid(about, { uri: 'a.md' })[0]?.locations[0]?.physicalLocation).toBeUndefined();
  expect(valid(about, { uri: 'a.md', readings })[0]?.locations[0]).toMatchObject({
    physicalLocation: { region: { startColumn: 1, charLength: '收到政府信息公开申请25件。'.length } },
  });
});
