import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/form/address.js';
import { type NarrativeKey, narrativeKeys } from '../../src/form/sections.js';
import { type ParseResult, parseReport } from '../../src/parse/index.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { validateReport } from '../../src/validate/validate-report.js';
import { fixtures, type PublishedReport, seeds } from './documents.js';

function reportOf({ report }: ParseResult): AnnualReport {
  if (report === null) throw new Error('no report was read');
  return report;
}

function cells(root: unknown, addresses: readonly Address[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(addresses.map((address) => [address, valueAt(root, address)]));
}

const WORDS_ONLY = /[^\p{L}\p{N}]/gu;

/** A line without blanks, punctuation and the marks of Markdown. */
const bare = (text: string): string => text.replace(WORDS_ONLY, '');

const LEADING_ORDINAL = /^[#\s]*[（(][一二三四五六七八九十]+[）)]/;

/** The lines of a section that the source must yield, without their sub-headings' ordinals. */
function wordsOf(source: string, [from, to]: readonly [number, number]): readonly string[] {
  const lines = source.split('\n').slice(from - 1, to);
  return lines.map((line) => bare(line.replace(LEADING_ORDINAL, ''))).filter((line) => line !== '');
}

/** Everything that stands in a section, block by block: heading, then paragraphs. */
function textOf(report: AnnualReport, key: NarrativeKey): string {
  return report.narrative[key]
    .flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs])
    .map(bare)
    .join('');
}

/** The sections that paragraphs of the lines from one to another went to, and the lines of the paragraphs of one. */
function sectionsOfLines(
  { readings }: ParseResult,
  [from, to]: readonly [number, number],
): readonly string[] {
  const there = [...readings].filter(
    ([, { state, line }]) => state === 'text' && line !== null && line >= from && line <= to,
  );
  return [...new Set(there.map(([pointer]) => pointer.split('/')[2] ?? ''))];
}

function linesOfSection({ readings }: ParseResult, key: NarrativeKey): readonly number[] {
  return [...readings].flatMap(([pointer, { line }]) =>
    pointer.startsWith(`/narrative/${key}/`) && line !== null ? [line] : [],
  );
}

function reads({ source, expected }: PublishedReport): void {
  const result = parseReport(source);
  const addresses = cellAddresses(expected.edition);

  test('edition, year and agency', () => {
    const { edition, year, agency } = reportOf(result);

    expect({ edition, year, agency }).toEqual({
      edition: expected.edition,
      year: expected.year,
      agency: expected.agency,
    });
  });

  test('every cell', () => {
    expect(cells(result.report, addresses)).toEqual(cells(expected, addresses));
  });

  test('the rows that the form does not have', () => {
    const rows = reportOf(result).extraRows.map(({ item, label, cells }) => ({ item, label, cells }));

    expect(rows).toEqual(expected.extraRows);
  });

  for (const [section, { lines, headings }] of Object.entries(expected.narrativeLines)) {
    const key = section as NarrativeKey;
    const [from, to] = lines;

    test(`the whole text of ${key} and no other`, () => {
      expect(textOf(reportOf(result), key)).toBe(wordsOf(source, lines).join(''));
      expect(sectionsOfLines(result, lines)).toEqual([key]);
      expect(linesOfSection(result, key).every((line) => line >= from && line <= to)).toBe(true);
    });

    if (headings !== null) {
      test(`the text of ${key} under its headings`, () => {
        const found = reportOf(result).narrative[key].flatMap(({ heading }) => heading ?? []);

        expect(found).toEqual(headings);
      });
    }
  }

  test('the findings and the verdict', () => {
    const { findings, verdict } = validateReport(reportOf(result), { source: result });
    const rules: readonly string[] = findings.map(({ rule }) => rule);

    expect(verdict).toBe(expected.findings.verdict);
    expect(expected.findings.must.filter((rule) => !rules.includes(rule))).toEqual([]);
    expect(expected.findings.mustNot.filter((rule) => rules.includes(rule))).toEqual([]);
  });
}

describe('documents in the layouts of published reports', () => {
  test('are five, with 992 cells', () => {
    const counts = fixtures.map(({ expected }) => cellAddresses(expected.edition).length);

    expect(counts.length).toBe(5);
    expect(counts.reduce((all, count) => all + count, 0)).toBe(992);
  });

  test('name every section whose text is to be whole', () => {
    const named = fixtures.map(({ expected }) => Object.keys(expected.narrativeLines));

    for (const keys of named) expect(narrativeKeys).toEqual(expect.arrayContaining(keys));
    expect(named.every((keys) => keys.length === 3)).toBe(true);
  });

  describe.each(fixtures)('$name', reads);
});

describe('published reports beside the repository', () => {
  const reports = seeds;
  if (reports === null) test.skip('the folder ../shared/seeds is not there', () => {});
  else {
    test('are five, with 992 cells', () => {
      const counts = reports.map(({ expected }) => cellAddresses(expected.edition).length);

      expect(counts.reduce((all, count) => all + count, 0)).toBe(992);
    });

    describe.each(reports)('$name', reads);
  }
});
