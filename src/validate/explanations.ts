import type { Finding, FindingDraft } from '../finding/finding.js';
import type { Explanation } from '../report/annual-report.js';
import { shortText } from '../text/short-text.js';
import { type Cells, findingCell, holdsCount } from './cells.js';
import type { CheckContext } from './check.js';
import { yearRelationsBetween } from './year-relations.js';

type Loose = { readonly [K in keyof Explanation]?: unknown };

/** An explanation of a report, held against both reports. */
export interface CheckedExplanation {
  readonly explanation: Explanation;
  /** What is wrong with it; undefined where nothing is. */
  readonly fault: FindingDraft | undefined;
}

function entriesOf({ report }: CheckContext): readonly Loose[] {
  const { explanations } = report as { readonly explanations?: unknown };
  if (!Array.isArray(explanations)) return [];
  return explanations.map((entry: unknown) => (typeof entry === 'object' && entry !== null ? entry : {}));
}

/** Where last year's report has what the cell follows from: in a relation of the form, else at the same address. */
function priorAddress(address: string, context: CheckContext): string {
  const relation = yearRelationsBetween(context).find(
    ({ target, comparison }) => target === address && comparison === 'equal',
  );
  return relation?.terms.find(({ of }) => of === 'previous')?.address ?? address;
}

function holds(cells: Cells, index: number, value: unknown): boolean {
  return holdsCount(cells, index) && cells.counts[index] === value;
}

/** The cell of last year's report; null where it has none, undefined where there is no report of the year before. */
function priorCell(address: string, context: CheckContext): number | null | undefined {
  const { lastYear } = context;
  return lastYear && (lastYear.plan.indexOf.get(priorAddress(address, context)) ?? null);
}

function faultOf(entry: Loose, context: CheckContext): CheckedExplanation['fault'] {
  const { cells, previous } = context;
  const { address, priorValue, newValue, reason } = entry;
  const noReason = typeof reason !== 'string' || reason.trim() === '';
  const index = cells.plan.placeOf.get(address as string);
  const rule = 'explanation.invalid';
  if (index === undefined) return { rule, params: { address: shortText(address) } };
  const prior = priorCell(address as string, context);
  const wrongPrior = prior === null || (prior !== undefined && !holds(previous as Cells, prior, priorValue));
  const wrongNew = !holds(cells, index, newValue);
  if (!wrongPrior && !wrongNew && !noReason) return undefined;
  const before = typeof prior === 'number' ? [findingCell(previous as Cells, prior, 'term', 'previous')] : [];
  return {
    rule,
    cells: [findingCell(cells, index, 'subject'), ...before],
    params: {
      ...(wrongPrior && { [prior === null ? 'noPrior' : 'prior']: shortText(priorValue) }),
      ...(wrongNew && { new: shortText(newValue) }),
      ...(noReason && { noReason: '' }),
    },
  };
}

/** The explanations of a report, each with what is wrong with it. */
export function checkedExplanations(context: CheckContext): readonly CheckedExplanation[] {
  return entriesOf(context).map((entry) => ({
    explanation: entry as Explanation,
    fault: faultOf(entry, context),
  }));
}

/** The explanations of a report that hold against both reports. */
export function soundExplanations({ explanations }: CheckContext): readonly Explanation[] {
  return explanations().flatMap(({ explanation, fault }) => (fault ? [] : explanation));
}

const NONE: readonly Explanation[] = [];

/** The explanation in the report that closes a finding: one at the cell that an equation between the years is about. */
export function explaining(context: CheckContext): (finding: Finding) => Explanation | undefined {
  const sound = context.report.explanations === undefined ? NONE : soundExplanations(context);
  if (sound.length === 0) return () => undefined;
  const equations = yearRelationsBetween(context).filter(({ comparison }) => comparison === 'equal');
  return ({ rule, cells }) => {
    if (!equations.some(({ id }) => id === rule)) return undefined;
    const target = cells.find(({ role }) => role === 'total')?.address;
    return sound.find(({ address }) => address === target);
  };
}
