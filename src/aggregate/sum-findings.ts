import { createFinding } from '../finding/create-finding.js';
import type { Finding, FindingCell, FindingDraft } from '../finding/finding.js';
import { type AggregateRuleId, aggregateRules } from '../finding/rules/aggregate.js';
import type { Locale } from '../form/locale.js';
import type { SummedCell } from './report-sums.js';

const cellOf = ({ cell, value }: SummedCell): FindingCell => ({
  address: cell.address,
  role: 'total',
  value,
  of: 'report',
});

function blankParams({ blanks }: SummedCell): { readonly count: number; readonly agencies: string } {
  return { count: blanks.count(), agencies: blanks.text() };
}

/** The cells that are sums over some blanks: one draft for cells of a row that the same number left blank. */
function blankDrafts(cells: readonly SummedCell[]): readonly FindingDraft<AggregateRuleId>[] {
  const groups = new Map<string, SummedCell[]>();
  for (const one of cells.filter(({ figures, blanks }) => figures > 0 && blanks.count() > 0)) {
    const { count, agencies } = blankParams(one);
    const key = `${one.cell.row} ${count} ${agencies}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => ({
    rule: 'aggregate.blank-term',
    cells: group.map(cellOf),
    params: blankParams(group[0] as SummedCell),
  }));
}

/** What there is to say of sums by themselves: blanks in them, and figures that have none. */
export function sumFindings(cells: readonly SummedCell[], locale: Locale): readonly Finding[] {
  const problems = cells.flatMap((one): FindingDraft<AggregateRuleId>[] =>
    one.problem ? [{ ...one.problem, cells: [cellOf(one)] }] : [],
  );
  return [...blankDrafts(cells), ...problems].map((draft) =>
    createFinding(draft, aggregateRules[draft.rule], locale),
  );
}
