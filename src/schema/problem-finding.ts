import type { DataRuleId } from '../finding/data-rules.js';
import type { FindingDraft } from '../finding/finding.js';
import { shortened, shown } from '../finding/shown.js';
import type { Address } from '../form/address.js';
import type { Edition } from '../form/edition.js';
import { formCells } from '../form/form-cells.js';
import { findCell } from '../report/find-cell.js';
import { pointerStep } from '../report/pointer-step.js';
import { notation, valueNotation } from './notation.js';
import type { Problem } from './problems.js';

function pointerTo(steps: Problem['steps']): string {
  return steps.map((step) => pointerStep(shortened(String(step)))).join('');
}

/** The cells of the form at a pointer and below it. */
function cellsBelow(edition: Edition, pointer: string): readonly Address[] {
  return formCells[edition]
    .filter(({ address, optional }) => !optional && `${address}/`.startsWith(`${pointer}/`))
    .map(({ address }) => address);
}

/** A problem as the finding that it is. */
export function problemFinding(
  { rule, steps, value, schema }: Problem,
  edition: Edition,
): FindingDraft<DataRuleId> {
  const pointer = pointerTo(steps);
  if (schema === null) return { rule, params: { pointer } };
  const wanted = rule === 'schema.value' ? valueNotation(schema) : notation(schema);
  if (rule === 'schema.missing') {
    return { rule, params: { pointer, wanted }, missing: cellsBelow(edition, pointer) };
  }
  const cell = findCell(edition, pointer);
  const held = typeof value === 'number' ? value : null;
  return {
    rule,
    params: { pointer, wanted, found: shown(value) },
    cells: cell ? [{ address: cell.address, role: 'subject', value: held, of: 'report' }] : [],
  };
}
