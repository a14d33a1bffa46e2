import type { Finding } from '../../finding/finding.js';
import type { Address } from '../../form/address.js';
import type { Locale } from '../../form/locale.js';
import type { AnnualReport } from '../../report/annual-report.js';
import type { Cells } from '../cells.js';
import type { CheckContext } from '../check.js';
import { checkContext } from '../check-context.js';
import type { Source } from '../claims.js';
import { soundExplanations } from '../explanations.js';
import { settingsOf } from '../settings.js';
import { validateReport } from '../validate-report.js';
import { balancesOf } from '../year-relations.js';
import { repaired } from './apply-repair.js';
import { type Candidate, candidates } from './candidates.js';
import { equationsOf, type Fixed } from './equations.js';
import type { CellRepair, Repair, Slip } from './repair.js';

/** What a diagnosis can be told. */
export interface DiagnoseOptions {
  /**
   * What `parseReport` returned with the report. A cell that it could not read, or that the source does not have, is
   * then no blank: nothing is said of it, and the sums it stands in take no part. Without it such a cell counts as 0.
   */
  readonly source?: Source;
  /** The report of the year before: what it carried forward helps to tell which of this year's figures is wrong. */
  readonly previous?: AnnualReport;
  /** The language of the messages of the findings. Unless given, `zh`. */
  readonly locale?: Locale;
}

/** A repair is as far-fetched as half a slip more for each finding that it leaves or makes. */
const PER_FINDING = 0.5;

/** What last year carried forward, unless the report explains why that is not what is carried over. */
function carriedForward(context: CheckContext): readonly Fixed[] {
  const explained = new Set(soundExplanations(context).map(({ address }) => address));
  return balancesOf('continuity.carry-over', context)
    .filter(({ relation }) => !explained.has(relation.target))
    .map(({ target, expected }) => ({ cell: target.index, value: expected }));
}

/** The cells of a report, with those that a reader has accounted for as cells that hold no count, rather than as blanks. */
function knownCells({ cells, claims }: CheckContext): Cells {
  if (claims.cells.size === 0) return cells;
  const accounted = [...claims.cells.keys()].map((index) => [index, 'unreadable'] as const);
  return { ...cells, irregular: new Map([...cells.irregular, ...accounted]) };
}

/**
 * What would make the sums hold, and last year's figure with them: where that takes more than one cell besides, the
 * figure is no evidence of a slip in this report.
 */
function candidatesIn(context: CheckContext): readonly Candidate[] {
  const cells = knownCells(context);
  if (context.breaches.length === 0 && cells.irregular.size === 0) return [];
  const alone = candidates(cells, equationsOf(cells.plan, []));
  const fixed = carriedForward(context);
  if (fixed.length === 0 || !alone[0]) return alone;
  const together = candidates(cells, equationsOf(cells.plan, fixed));
  const isEvidence = together[0] && together[0].changes.length <= alone[0].changes.length + 1;
  return isEvidence ? together : alone;
}

function addressesOf({ cells, missing }: Finding): readonly Address[] {
  return [...cells.map(({ address }) => address), ...missing];
}

/** Whether two findings, before and after a repair, speak of the same fault. */
function isSameFault(a: Finding, b: Finding): boolean {
  if (a.rule !== b.rule) return false;
  const [one, other] = [addressesOf(a), addressesOf(b)];
  return one.length === 0 || one.some((address) => other.includes(address));
}

function cellRepairs({ changes }: Candidate, { plan }: Cells): readonly CellRepair[] {
  return changes.map(({ cell, from, to }) => ({ address: plan.cells[cell]?.address as Address, from, to }));
}

interface Weighed {
  readonly repair: Repair;
  readonly cost: number;
}

/**
 * What is probably wrong with the figures of a report: the smallest sets of cells of sections 3 and 4 by whose change
 * every sum that does not hold comes to hold, and none falls below 0. The most plausible comes first: that with the
 * fewest cells, then that whose figures look most like slips of the pen and that leaves the fewest findings. A 总计 that
 * is blank is filled in with what its figures come to. Nothing is changed; {@link applyRepair} gives the report with a
 * repair made.
 *
 * Cells without a figure count as 0, as in {@link validateReport}, those apart that the `source` says could not be read.
 * Sums that could not be checked take no part, but hold where a repair makes them checkable. Up to three cells in a table every smallest set is found, and the most plausible
 * twelve are given. Beyond, the search is bounded: a table in which too many cells are wrong is left out. Independent
 * tables are repaired together. None where every sum holds.
 *
 * Like `validateReport` it throws on no report, however odd.
 *
 * @throws RangeError for an option, or a language, that does not exist.
 *
 * @example
 * ```ts
 * import { diagnoseReport } from 'zfxxgk-report';
 * import { parseReport } from 'zfxxgk-report/parse';
 *
 * const { report, ...source } = parseReport('四、结转下年度继续办理 | 12 | 0 | 0 | 0 | 0 | 0 | 21', { year: 2024 });
 * if (report) {
 *   const [repair] = diagnoseReport(report, { source });
 *   repair?.changes; //=> [{ address: '/requests/carriedForward/total', from: 21, to: 12 }]
 *   repair?.likely; //=> ['digit']
 *   repair?.resolves.map(({ rule }) => rule); //=> ['requests.row-total']
 * }
 * ```
 */
export function diagnoseReport(report: AnnualReport, options: DiagnoseOptions = {}): readonly Repair[] {
  settingsOf(options);
  const context = checkContext(report, options);
  const found = candidatesIn(context);
  if (found.length === 0) return [];
  const { findings } = validateReport(report, options);
  const weigh = (candidate: Candidate): Weighed => {
    const changes = cellRepairs(candidate, context.cells);
    const left = validateReport(repaired(report, changes), options).findings;
    const likely = candidate.slips.flatMap(({ slip }) => slip ?? []);
    return {
      repair: {
        changes,
        resolves: findings.filter((finding) => !left.some((other) => isSameFault(finding, other))),
        likely: [...new Set<Slip>(likely)],
        minimal: candidate.minimal,
      },
      cost: candidate.cost + PER_FINDING * left.length,
    };
  };
  return found
    .map(weigh)
    .sort((a, b) => a.repair.changes.length - b.repair.changes.length || a.cost - b.cost)
    .map(({ repair }) => repair);
}
