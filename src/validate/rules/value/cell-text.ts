import type { FindingDraft } from '../../../finding/finding.js';
import type { Address } from '../../../form/address.js';
import { isMoney } from '../../../report/cell.js';
import { isDecimal } from '../../../report/decimal.js';
import { valueAt } from '../../../report/get-cell.js';
import { isPlainNumber } from '../../../text/plain-number.js';
import { shortText } from '../../../text/short-text.js';
import { type Cells, findingCell, type Irregularity } from '../../cells.js';
import { type Check, type CheckContext, nothing } from '../../check.js';

function irregularCells({ irregular }: Cells, sought: Irregularity): readonly number[] {
  if (irregular.size === 0) return [];
  return [...irregular].filter(([, state]) => state === sought).map(([index]) => index);
}

function irregularCheck(id: FindingDraft['rule'], sought: Irregularity): Check {
  return {
    id,
    check: ({ cells }) =>
      irregularCells(cells, sought).map((index) => ({
        rule: id,
        cells: [findingCell(cells, index, 'subject')],
      })),
  };
}

function unreadableDraft(cells: Cells, index: number, text: string): FindingDraft {
  return { rule: 'value.unreadable', cells: [findingCell(cells, index, 'subject')], params: { text } };
}

function textOfCell({ report, plan }: Cells, index: number): string {
  const value: unknown = valueAt(report, plan.cells[index]?.address as Address);
  if (!isMoney(value)) return shortText(value);
  return isDecimal(value.value) ? `${value.value} ${shortText(value.unit)}` : shortText(value.value);
}

/** Cells that hold no value of a cell, and cells of the source that no number could be read from. */
export const unreadable: Check = {
  id: 'value.unreadable',
  check: ({ cells, claims }) => [
    ...claims.unreadable.map(({ index, reading }) => unreadableDraft(cells, index, reading.text)),
    ...irregularCells(cells, 'unreadable').map((index) =>
      unreadableDraft(cells, index, textOfCell(cells, index)),
    ),
  ],
};

/** Numbers that are not whole. */
export const integer: Check = irregularCheck('value.integer', 'fraction');

/** Counts below zero; 本年增/减 has a sign. */
export const negative: Check = irregularCheck('value.negative', 'negative');

function notationDraft({ cells, source }: CheckContext, index: number): FindingDraft | undefined {
  const { address, kind } = cells.plan.cells[index] as Cells['plan']['cells'][number];
  const reading = source?.readings.get(address);
  if (reading?.state !== 'number' || cells.irregular.get(index) === 'fraction') return undefined;
  if (isPlainNumber(reading.text, kind)) return undefined;
  return {
    rule: 'value.notation',
    cells: [findingCell(cells, index, 'subject')],
    params: { text: reading.text },
  };
}

/** Numbers written in another way than in digits alone. Only a reader knows how they were written. */
export const notation: Check = {
  id: 'value.notation',
  canRun: ({ source }) => source !== undefined,
  check: (context) => {
    if (!context.source) return nothing();
    return context.cells.plan.cells.flatMap((_, index) => notationDraft(context, index) ?? []);
  },
};
