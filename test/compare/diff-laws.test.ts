import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffReports } from '../../src/compare/index.js';
import { narrativeKeys } from '../../src/form/sections.js';
import type { AnnualReport } from '../../src/report/annual-report.js';
import { cellsOf } from '../../src/report/cell-addresses.js';
import { valueAt } from '../../src/report/get-cell.js';
import { setCell } from '../../src/report/set-cell.js';
import { anyReport } from '../generators/any-report.js';
import { consistentReport } from '../generators/consistent-report.js';
import { tameParagraph } from '../generators/paragraphs.js';
import { runs } from '../runs.js';
import { comparableParts, mirrored } from './mirror.js';

type Branch = Record<string, unknown>;

/** A copy in which some branches, as the drawing falls, are those of another. */
function mixed(own: Branch, other: Branch, draw: () => boolean): Branch {
  const isBranch = (value: unknown): value is Branch =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('unit' in value);
  return Object.fromEntries(
    Object.entries(own).map(([key, value]) => {
      const theirs = other[key];
      if (isBranch(value) && isBranch(theirs)) return [key, mixed(value, theirs, draw)];
      return [key, theirs !== undefined && draw() ? theirs : value];
    }),
  );
}

/** A report, and what could have become of it: some cells and some sentences of it are kept. */
function reportAndNext(): fc.Arbitrary<readonly [AnnualReport, AnnualReport]> {
  const report = () => fc.oneof(anyReport(), consistentReport({ paragraph: tameParagraph() }));
  return fc
    .tuple(report(), report(), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
    .map(([before, after, kept]) => {
      let drawn = 0;
      const draw = () => kept[drawn++ % kept.length] as boolean;
      const tables = ['proactiveDisclosure', 'requests', 'remedies'].map((table) => {
        const [was, is] = [before, after].map((one) => one[table as 'requests'] as unknown as Branch);
        return [table, before.edition === after.edition ? mixed(is as Branch, was as Branch, draw) : is];
      });
      const texts = narrativeKeys.map((key) => {
        const own = after.narrative[key];
        return [key, draw() ? [...own, ...before.narrative[key]].reverse() : own];
      });
      const next = { ...after, ...Object.fromEntries(tables), narrative: Object.fromEntries(texts) };
      return [before, next as AnnualReport] as const;
    });
}

const few = { numRuns: runs(40) };

describe('the laws of a diff', { timeout: 60_000 }, () => {
  test('a report does not differ from itself', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const { cells, narrative } = diffReports(report, structuredClone(report));
        const kinds = narrative.flatMap(({ sentences }) => sentences.map(({ kind }) => kind));

        expect(cells.filter(({ changed }) => changed)).toEqual([]);
        expect(cells.map(({ delta }) => delta)).not.toContainEqual(expect.stringMatching(/[1-9]/));
        expect(kinds.every((kind) => kind === 'kept')).toBe(true);
        expect(diffReports(report, report, { only: 'changed' })).toMatchObject({ cells: [], narrative: [] });
      }),
      few,
    );
  });

  test('turned round it is its mirror image', () => {
    fc.assert(
      fc.property(reportAndNext(), ([before, after]) => {
        expect(comparableParts(diffReports(after, before))).toEqual(mirrored(diffReports(before, after)));
      }),
      few,
    );
  });

  test('put into the report before, it gives the report after', () => {
    fc.assert(
      fc.property(reportAndNext(), ([before, after]) => {
        const { cells } = diffReports(before, after);
        const own = new Set(cellsOf(before).map(({ address }) => address));
        // A sum of several cells is no cell that could be filled in.
        const comparable = cells.filter(
          (cell) => cell.comparability === 'comparable' && own.has(cell.address),
        );
        const next = comparable.reduce(
          (report, cell) => setCell(report, cell.address as never, cell.after as never),
          before,
        );
        const left = diffReports(next, after).cells.filter(({ changed }) => changed);

        expect(left.filter(({ address }) => comparable.some((cell) => cell.address === address))).toEqual([]);
      }),
      few,
    );
  });

  test('every cell of either report is in it once, with what stands there', () => {
    fc.assert(
      fc.property(reportAndNext(), ([before, after]) => {
        const { cells } = diffReports(before, after);
        const addresses = cells.map(({ address }) => address as string);
        const expected = [...cellsOf(before), ...cellsOf(after)].map(({ address }) => address as string);

        expect(new Set(addresses).size).toBe(addresses.length);
        expect(expected.filter((address) => !addresses.includes(address))).toEqual([]);
        for (const cell of cells) {
          if (cell.address.includes('/outcomes/other/')) continue;
          expect(cell.before).toEqual(valueAt(before, cell.address) ?? null);
          expect(cell.after).toEqual(valueAt(after, cell.address) ?? null);
        }
      }),
      few,
    );
  });

  test('it changes neither report', () => {
    fc.assert(
      fc.property(reportAndNext(), ([before, after]) => {
        const copies = structuredClone([before, after]);
        diffReports(before, after);

        expect([before, after]).toEqual(copies);
      }),
      few,
    );
  });

  test('every sentence of both reports is in it once', () => {
    fc.assert(
      fc.property(reportAndNext(), ([before, after]) => {
        const changes = diffReports(before, after).narrative.flatMap(({ sentences }) => sentences);
        const read = (side: 'before' | 'after', report: AnnualReport) => {
          const sentences = changes.flatMap((change) => change[side] ?? []);
          const places = sentences.map(({ pointer, start }) => `${pointer} ${start}`);
          for (const { pointer, start, end, text } of sentences) {
            expect((valueAt(report, pointer) as string).slice(start, end)).toBe(text);
          }
          expect(new Set(places).size).toBe(places.length);
        };
        read('before', before);
        read('after', after);
      }),
      few,
    );
  });

  test('what is the same and what was deleted is the sentence before, what is the same and inserted the one after', () => {
    fc.assert(
      fc.property(reportAndNext(), ([before, after]) => {
        const changes = diffReports(before, after).narrative.flatMap(({ sentences }) => sentences);
        for (const { kind, spans, ...sentence } of changes) {
          if (kind !== 'changed') continue;
          const without = (left: string) =>
            spans
              .filter((span) => span.kind !== left)
              .map(({ text }) => text)
              .join('');
          expect(without('deleted')).toBe(sentence.after?.text);
          expect(without('inserted').normalize('NFKC')).toBe(sentence.before?.text.normalize('NFKC'));
        }
      }),
      few,
    );
  });
});
