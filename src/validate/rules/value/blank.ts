import type { FindingDraft } from '../../../finding/finding.js';
import type { BlankCells, Blanks } from '../../blanks.js';
import { findingCell } from '../../cells.js';
import type { Check, CheckContext } from '../../check.js';

function blankCheck(id: FindingDraft['rule'], kind: keyof Blanks): Check {
  const draft = (context: CheckContext, blank: BlankCells): FindingDraft => ({
    rule: id,
    cells: blank.map((index) => findingCell(context.cells, index, 'subject')),
  });
  return { id, check: (context) => context.blanks()[kind].map((blank) => draft(context, blank)) };
}

/** Blank cells, one finding a row. */
export const blank: Check = blankCheck('value.blank', 'cells');

/** Tables in which nothing stands. */
export const tableBlank: Check = blankCheck('value.table-blank', 'tables');

/** Rows in which nothing stands, in tables that have figures. */
export const rowBlank: Check = blankCheck('value.row-blank', 'rows');
