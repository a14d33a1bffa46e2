import { canMakeRules } from '../../../text/rule-making-power.js';
import { type Cells, findingCell } from '../../cells.js';
import { type Check, type CheckContext, nothing } from '../../check.js';
import type { RowPlan } from '../../row-plan.js';

/** The row 规章 of both forms. */
const REGULATIONS = 'regulations';

function isWithoutPower({ report: { agency } }: CheckContext): boolean {
  const name: unknown = agency?.name;
  return agency?.kind === 'township' || (typeof name === 'string' && !canMakeRules(name));
}

function statedRules({ plan, counts, irregular }: Cells): readonly number[] {
  const { cells } = plan.rows.find(({ key }) => key === REGULATIONS) as RowPlan;
  return cells.filter((index) => !irregular.has(index) && counts[index] !== 0);
}

/** 规章 in the report of an agency that has no power to make any. */
export const ruleMakingPower: Check = {
  id: 'disclosure.rule-making-power',
  canRun: ({ report: { agency } }) => agency?.kind === 'township' || typeof agency?.name === 'string',
  check: (context) => {
    const { cells } = context;
    const stated = statedRules(cells);
    if (stated.length === 0 || !isWithoutPower(context)) return nothing();
    const figures = stated.map((index) => cells.counts[index]).join('/');
    return [
      {
        rule: 'disclosure.rule-making-power',
        cells: stated.map((index) => findingCell(cells, index, 'subject')),
        params: { figures },
      },
    ];
  },
};
