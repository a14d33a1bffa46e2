import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/form/address.js';
import { editions, forms } from '../../src/form/forms.js';
import { sections } from '../../src/form/sections.js';
import { type ParseOptions, type ParseResult, parseReport, type Reading } from '../../src/parse/index.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { runs } from '../runs.js';
import { disclosureLines, remedyLines, requestLines } from './a-document.js';
import { fixtures } from './documents.js';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

const options: fc.Arbitrary<ParseOptions> = fc
  .record(
    {
      format: fc.constantFrom('text', 'markdown'),
      year: fc.integer({ min: 2010, max: 2030 }),
      agency: fc.string({ maxLength: 8 }),
      publishedOn: fc.constant('2025-01-20'),
      limits: fc.record({ sourceLength: fc.nat(2000) }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  .map((drawn) => deepFreeze(drawn as ParseOptions));

const columnOf = (source: string, at: number): readonly [line: number, column: number] => {
  const lines = source.slice(0, at).split(/\r\n|\r|\n/);
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
};

/** Whether the reading of a cell says of it what its value says. */
function isToldRight(report: AnnualReport, readings: ParseResult['readings'], address: Address): boolean {
  const state = readings.get(address)?.state;
  const value = valueAt(report, address);
  const isFilled = state === 'number' || state === 'n/a';
  return state !== undefined && (value === null) === !isFilled && (value === 'n/a') === (state === 'n/a');
}

/** Whether a reading tells where its text is; what was not found stands nowhere and says nothing. */
function standsWhereItSays(source: string, { raw, text, start, end, line, column }: Reading): boolean {
  if (start === null || end === null) {
    return raw === '' && text === '' && [start, end, line, column].every((one) => one === null);
  }
  const [ofLine, ofColumn] = columnOf(source, start);
  return raw === source.slice(start, end) && line === ofLine && column === ofColumn;
}

/** Holds what is true of everything that is read from anything. Thousands of readings are looked at, and told of at once. */
function expectSound(source: string, result: ParseResult): void {
  const { report, findings, readings } = result;
  if (report === null) {
    expect(readings.size).toBe(0);
    expect(findings.length).toBeGreaterThan(0);
    return;
  }
  expect(cellAddresses(report).filter((address) => !isToldRight(report, readings, address))).toEqual([]);
  const misread = Array.from(readings).filter(([pointer, reading]) => {
    const isOther = reading.state === 'text' && valueAt(report, pointer) !== reading.text;
    return isOther || !standsWhereItSays(source, reading);
  });
  expect(misread).toEqual([]);
  for (const { span } of findings) {
    if (!span || !('line' in span)) continue;
    expect(span.start).toBeLessThanOrEqual(span.end);
    expect(span.end).toBeLessThanOrEqual(source.length);
    expect([span.line, span.column]).toEqual(columnOf(source, span.start));
  }
  const starts = findings.map(({ span }) => (span && 'line' in span ? span.start : -1));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
}

/** Reads a source, twice, with options that cannot be changed. */
function expectReadSoundly(source: string, given: ParseOptions): void {
  const result = parseReport(source, given);
  const limit = given.limits?.sourceLength ?? source.length;

  expectSound(source.slice(0, limit), result);
  expect(parseReport(source, given)).toEqual(result);
}

/** A line break within CR LF is none that `columnOf` could count after a cut. */
const withoutCarriageReturns = (text: string): string => text.replaceAll('\r', '');

const fragments: readonly string[] = [
  ...editions.flatMap((edition) => [...disclosureLines(edition), ...requestLines(edition)]),
  ...remedyLines,
  ...sections.map(({ ordinal, zh }) => `${ordinal}、${zh}`),
  ...editions.flatMap((edition) => forms[edition].requestRows.map(({ zh }) => zh)),
  '北川市水务局2024年政府信息公开工作年度报告',
  '统计期限为2024年1月1日至2024年12月31日。',
  '（一）主动公开情况',
  '（二）依申请公开。全年收到申请12件。',
  '注：含上年度结转数量',
  '北川市水务局',
  '2025年1月20日',
  '主办：北川市',
  '- 3 -',
  '────────',
  '┌──┬──┐',
  '│ 规章 │ 1 │ 2 │ 3 │',
  '| 规章 | 1 | 2 | 3 |',
  '|---|---|---|---|',
  '规章 1 2 3',
  '规章123',
  '二、上年结转政府信息公开申请数量1000001',
  '0000000',
  '12',
  '0 0 0 0 0 0 0',
  '20 0 0 0 02',
  '/',
  '',
  '',
  '# 标题',
  '## 一、总体情况',
  '**一、总体情况**',
  '\t规章',
  '\t0',
  '\t',
  '七、附件',
];

const formText = fc
  .array(fc.constantFrom(...fragments), { maxLength: 60 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '').map((seam) => lines.join(seam)));

const signs = fc.string({
  unit: fc.constantFrom(
    ...'一二（）()、。1023/-—件 \t\n|│#*_`\\&;<>规章总计行政许可　',
    '\u200b',
    '\r\n',
    '第二十条第（一）项',
    '一、总体情况',
  ),
  maxLength: 200,
});

interface Change {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

/** A fixture with a few pieces cut out, put in and put in place of others. */
const mutated = fc
  .tuple(
    fc.constantFrom(...fixtures.map(({ source }) => source)),
    fc.array(
      fc.record<Change>({
        at: fc.nat(),
        cut: fc.oneof(fc.constant(0), fc.nat(20), fc.nat(2000)),
        put: fc.oneof(
          fc.constantFrom('', '\t', '\n', '|', ' ', '0', '１', ...fragments),
          fc.string({ maxLength: 6 }),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([source, changes]) =>
    changes.reduce((text, { at, cut, put }) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + cut);
    }, source),
  );

describe('parseReport throws on nothing, changes nothing, says the same twice and tells where it read what', () => {
  test.each([
    { what: 'strings', source: fc.string({ maxLength: 300 }), numRuns: runs(200) },
    {
      what: 'strings of graphemes',
      source: fc.string({ unit: 'grapheme', maxLength: 300 }),
      numRuns: runs(200),
    },
    {
      what: 'strings of any code units',
      source: fc.string({ unit: 'binary', maxLength: 300 }),
      numRuns: runs(200),
    },
    { what: 'signs that mean something in a report', source: signs, numRuns: runs(200) },
    { what: 'pieces of the form', source: formText, numRuns: runs(200) },
    { what: 'mutated documents', source: mutated, numRuns: runs(75) },
  ])('$what', ({ source, numRuns }) => {
    fc.assert(fc.property(source.map(withoutCarriageReturns), options, expectReadSoundly), { numRuns });
  });

  test('the documents as they are', () => {
    for (const { source } of fixtures) expectReadSoundly(source, deepFreeze({}));
  });

  test('with any of the line breaks in use', () => {
    for (const { source } of fixtures) {
      const { report } = parseReport(source);
      for (const lineBreak of ['\r\n', '\r']) {
        const other = source.replaceAll('\n', lineBreak);
        const result = parseReport(other);

        expectSound(other, result);
        expect(result.report).toEqual(report);
      }
    }
  });
});
