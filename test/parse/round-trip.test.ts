import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/form/address.js';
import { narrativeKeys } from '../../src/form/sections.js';
import { parseReport } from '../../src/parse/index.js';
import { renderMarkdown } from '../../src/render/render-markdown.js';
import { renderText } from '../../src/render/render-text.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { anyReport } from '../generators/any-report.js';
import { nastyParagraph, tameParagraph } from '../generators/paragraphs.js';
import { runs } from '../runs.js';

function cellsOf(report: AnnualReport): readonly (readonly [Address, unknown])[] {
  return cellAddresses(report).map((address) => [address, valueAt(report, address)]);
}

function paragraphsOf(report: AnnualReport) {
  return narrativeKeys.map((key) => [key, report.narrative[key].flatMap(({ paragraphs }) => paragraphs)]);
}

function expectBack(report: AnnualReport, source: string): void {
  const back = parseReport(source);
  if (back.report === null) throw new Error('nothing was read back');
  expect(cellsOf(back.report)).toEqual(cellsOf(report));
  expect(paragraphsOf(back.report)).toEqual(paragraphsOf(report));
  expect(back.report.edition).toBe(report.edition);
  expect(back.findings.filter(({ rule }) => rule.startsWith('parse.')).map(({ message }) => message)).toEqual(
    [],
  );
  for (const [pointer, { raw, text, start, end, state }] of back.readings) {
    if (start === null || end === null) continue;
    expect(raw, pointer).toBe(source.slice(start, end));
    if (state === 'text') expect(valueAt(back.report, pointer)).toBe(text);
  }
}

const patience = 120_000;

describe('what is rendered is read back', () => {
  test(
    'Markdown, whatever stands in the paragraphs',
    () => {
      fc.assert(
        fc.property(anyReport({ paragraph: nastyParagraph() }), (report) =>
          expectBack(report, renderMarkdown(report)),
        ),
        { numRuns: runs(40) },
      );
    },
    patience,
  );

  test(
    'plain text, of paragraphs that are neither headings nor rows',
    () => {
      fc.assert(
        fc.property(anyReport({ paragraph: tameParagraph() }), (report) =>
          expectBack(report, renderText(report)),
        ),
        { numRuns: runs(40) },
      );
    },
    patience,
  );
});
