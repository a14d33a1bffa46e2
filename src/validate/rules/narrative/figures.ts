import type { FindingDraft } from '../../../finding/finding.js';
import type { RuleId } from '../../../finding/rule-id.js';
import { spanOfClaim } from '../../../text/claims/text-claim.js';
import { cellsOfSum } from '../../cell-sum.js';
import { findingCell } from '../../cells.js';
import { type Check, type CheckContext, hasText, nothing } from '../../check.js';
import { type Contradiction, fitsWithCarriedOver } from '../../contradictions.js';
import { wordsOf } from '../../words-of.js';

function draft({ rule, claim, sum, value }: Contradiction, context: CheckContext): FindingDraft {
  const { quantity } = claim;
  const cells = cellsOfSum(context.cells, sum);
  const role = cells.length === 1 ? 'subject' : 'term';
  const count = cells.length > 1 && { count: cells.length };
  const withCarriedOver = fitsWithCarriedOver(claim, context) && { withCarriedOver: '' };
  return {
    rule,
    cells: cells.map((index) => findingCell(context.cells, index, role)),
    expected: value,
    actual: quantity,
    difference: quantity - value,
    params: { text: wordsOf(claim), ...count, ...withCarriedOver },
    span: spanOfClaim(claim),
  };
}

function figureCheck(id: RuleId): Check {
  return {
    id,
    canRun: hasText,
    check: (context) => {
      const all = context.contradictions();
      if (all.length === 0) return nothing();
      return all.filter(({ rule }) => rule === id).map((one) => draft(one, context));
    },
  };
}

/** A figure of the text against the cells it speaks of. */
export const figureChecks: readonly Check[] = [
  figureCheck('narrative.received'),
  figureCheck('narrative.carried-over'),
  figureCheck('narrative.concluded'),
  figureCheck('narrative.carried-forward'),
  figureCheck('narrative.outcome'),
  figureCheck('narrative.applicant'),
  figureCheck('narrative.reconsideration'),
  figureCheck('narrative.litigation'),
  figureCheck('narrative.none'),
  figureCheck('narrative.normative'),
];
