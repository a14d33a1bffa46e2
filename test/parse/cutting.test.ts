import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import type { Address } from '../../src/form/address.js';
import { type ParseResult, parseReport } from '../../src/parse/index.js';
import { renderMarkdown } from '../../src/render/render-markdown.js';
import { renderText } from '../../src/render/render-text.js';
import { isMoney } from '../../src/report/cell.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { anyReport } from '../generators/any-report.js';
import { consistentReport } from '../generators/consistent-report.js';
import { tameParagraph } from '../generators/paragraphs.js';
import { type Cut, cutsOf } from './cuts.js';
import { fixtures } from './documents.js';

const isOfReader = ({ rule }: Finding): boolean => /^(?:parse|structure)\./.test(rule);

const identity = ({ rule, cells, missing, params }: Finding): string =>
  JSON.stringify([rule, cells.map(({ address }) => address), missing, params]);

/** The cells that the reader names after the cut and did not name before. */
function newlyNamed(whole: ParseResult, cut: ParseResult): ReadonlySet<Address> {
  const before = new Set(whole.findings.map(identity));
  const added = cut.findings.filter((finding) => isOfReader(finding) && !before.has(identity(finding)));
  return new Set(added.flatMap(({ cells, missing }) => [...cells.map(({ address }) => address), ...missing]));
}

/** A document, read whole, and the numbers of its cells. */
interface Whole {
  readonly result: ParseResult;
  readonly numbers: ReadonlyMap<Address, number | string | null>;
}

/** The number in a cell; null where there is none. An amount that lost the unit its head named is the same number. */
function numberAt({ report }: ParseResult, address: Address): number | string | null {
  const value = valueAt(report, address);
  if (isMoney(value)) return value.value;
  return typeof value === 'number' ? value : null;
}

function readWhole(source: string): Whole {
  const result = parseReport(source);
  const addresses = result.report === null ? [] : cellAddresses(result.report);
  return { result, numbers: new Map(addresses.map((address) => [address, numberAt(result, address)])) };
}

/**
 * The cells that hold another number after the cut, without a word of the reader. Where the whole document did not
 * tell which figure is whose, it tells of no number that could be another.
 */
function silentlyChanged({ result, numbers }: Whole, cut: ParseResult): readonly string[] {
  if (cut.report === null) return [];
  const named = newlyNamed(result, cut);
  return cellAddresses(cut.report).flatMap((address) => {
    const before = numbers.get(address) ?? null;
    const after = numberAt(cut, address);
    if (after === null || after === before || result.readings.get(address)?.state === 'unreadable') return [];
    if (named.has(address) || cut.readings.get(address)?.guessed) return [];
    return [`${address} ${before} → ${after}`];
  });
}

/** What each of the cuts changes in silence. */
function silentChanges(source: string, cuts: readonly Cut[]): readonly string[] {
  const whole = readWhole(source);
  return cuts.flatMap((cut) => {
    const changed = silentlyChanged(whole, parseReport(cut.source));
    return changed.length === 0 ? [] : [`without ${cut.what}: ${changed.join(', ')}`];
  });
}

const ROW = /[\t|]/;
const FIGURE_CELL = /(?<=^|[\t|] ?)-?\d+(?= ?[\t|]|$)/g;

/** A document with a figure of its own in every cell, so that none takes the place of another unseen. */
function withDistinctFigures(source: string): string {
  let last = 100;
  const numbered = (line: string) => line.replace(FIGURE_CELL, () => String(++last));
  return source
    .split('\n')
    .map((line) => (ROW.test(line) ? numbered(line) : line))
    .join('\n');
}

const everyNth = (cuts: readonly Cut[], nth: number): readonly Cut[] =>
  cuts.filter((_, index) => index % nth === 0);

describe('a cut never puts another number into a cell in silence', () => {
  test.each(fixtures)('$name, every cell and every line', ({ source }) => {
    expect(silentChanges(source, cutsOf(source))).toEqual([]);
  });

  test.each(fixtures)('$name, with a figure of its own in every cell', ({ source }) => {
    const distinct = withDistinctFigures(source);

    expect(silentChanges(distinct, everyNth(cutsOf(distinct), 4))).toEqual([]);
  });

  test.each([
    { format: 'Markdown', render: renderMarkdown },
    { format: 'text', render: renderText },
  ])('reports rendered as $format', ({ render }) => {
    const drawn = fc.oneof(
      consistentReport({ paragraph: tameParagraph() }),
      anyReport({ paragraph: tameParagraph() }),
    );
    for (const report of fc.sample(drawn, { seed: 20260101, numRuns: 4 })) {
      const source = render(report);

      expect(silentChanges(source, everyNth(cutsOf(source), 4))).toEqual([]);
    }
  });
});
