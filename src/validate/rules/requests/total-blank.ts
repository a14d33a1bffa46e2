import type { FindingDraft } from '../../../finding/finding.js';
import { type Cells, findingCell, isMissing } from '../../cells.js';
import { type Check, type CheckContext, nothing } from '../../check.js';
import type { RowPlan } from '../../row-plan.js';

/** Whether what stands in a cell, or does not, has been spoken of elsewhere. */
function isSpokenFor({ cells, claims }: CheckContext, index: number): boolean {
  const state = cells.irregular.get(index);
  return claims.cells.has(index) || state === 'fraction' || state === 'unreadable';
}

function withoutTotal(row: RowPlan, total: number, cells: Cells): FindingDraft {
  const present = row.cells.filter((index) => index === total || !isMissing(cells, index));
  return {
    rule: 'requests.total-blank',
    cells: present.map((index) => findingCell(cells, index, index === total ? 'total' : 'term')),
    missing: [findingCell(cells, total, 'total').address],
    params: { sum: row.cells.reduce((sum, index) => sum + (cells.counts[index] as number), 0) },
  };
}

function withTotalOnly(parts: readonly number[], total: number, cells: Cells): FindingDraft {
  return {
    rule: 'requests.total-blank',
    cells: [findingCell(cells, total, 'total')],
    missing: parts.map((index) => findingCell(cells, index, 'term').address),
    params: { onlyTotal: cells.counts[total] as number },
  };
}

function draft(row: RowPlan, context: CheckContext): FindingDraft | undefined {
  const { cells } = context;
  if (!row.cells.some((index) => cells.irregular.has(index))) return undefined;
  const total = row.total as number;
  const parts = row.cells.filter((index) => index !== total);
  if (row.cells.some((index) => isSpokenFor(context, index))) return undefined;
  const isBlank = (index: number) => cells.irregular.get(index) === 'blank';
  const noFigures = parts.every((index) => isMissing(cells, index));
  if (isBlank(total)) return noFigures ? undefined : withoutTotal(row, total, cells);
  const onlyTotal = noFigures && parts.some(isBlank) && !isMissing(cells, total);
  return onlyTotal ? withTotalOnly(parts, total, cells) : undefined;
}

/** Rows of section 3 with figures and no 总计, or with a 总计 and no figures. */
export const totalBlank: Check = {
  id: 'requests.total-blank',
  check: (context) => {
    const { irregular, plan } = context.cells;
    if (irregular.size === 0) return nothing();
    return plan.rows.filter(({ table }) => table === 'requests').flatMap((row) => draft(row, context) ?? []);
  },
};
