import type { Finding, FindingDraft } from '../../finding/finding.js';
import type { RegisterRuleId } from '../../finding/rules/register.js';
import { type RemedyGroup, type RemedyResult, remedyGroups, remedyResults } from '../../form/remedies.js';
import { onePass, type Stream } from '../../report/one-pass.js';
import type { RemedyTable } from '../../report/remedy-table.js';
import { type AnyRecord, dateFaults, endOf, isOpen, nameOf, said } from './record-faults.js';
import { type RecordCounts, registerLog } from './register-log.js';
import type { RemedyRecord } from './register-record.js';
import { type TallyOptions, tallySettings } from './tally-options.js';

/** How cases are counted; the edition takes no part, since both have the same section 4. */
export type RemedyTallyOptions = Omit<TallyOptions, 'edition'> & Partial<Pick<TallyOptions, 'edition'>>;

/** What the cases of section 4 come to. */
export interface RemedyTally {
  /** Section 4: every cell is filled in and every total right. */
  readonly remedies: RemedyTable;
  /** What is wrong with the cases that were counted nowhere, in the order of the cases. */
  readonly findings: readonly Finding[];
  /** How many cases were read, counted, of other years, rejected. */
  readonly records: RecordCounts;
}

type AnyCase = AnyRecord<'group' | 'result'>;
type Row = Record<RemedyResult, number>;

const PENDING: RemedyResult = 'pending';
const groups: ReadonlySet<unknown> = new Set(remedyGroups.map(({ key }) => key));
const ends: ReadonlySet<unknown> = new Set(
  remedyResults.map(({ key }) => key).filter((key) => key !== PENDING),
);

function resultFaults({ concludedOn, result }: AnyCase, id: string): FindingDraft<RegisterRuleId>[] {
  const isStated = result !== null && result !== undefined && result !== '';
  const fault = (params: FindingDraft['params']): FindingDraft<RegisterRuleId>[] => [
    { rule: 'register.outcome', params: { id, ...params } },
  ];
  if (isOpen(concludedOn)) return isStated ? fault({ undated: said(result) }) : [];
  if (!isStated) return fault({ unstated: said(concludedOn) });
  return ends.has(result) ? [] : fault({ result: said(result) });
}

function caseFaults(record: AnyCase, id: string): readonly FindingDraft<RegisterRuleId>[] {
  const faults = dateFaults(record, id);
  if (!groups.has(record.group))
    faults.push({ rule: 'register.group', params: { id, group: said(record.group) } });
  return [...faults, ...resultFaults(record, id)];
}

function withTotal(row: Row): object {
  return { ...row, total: remedyResults.reduce((sum, { key }) => sum + row[key], 0) };
}

/** A tally that takes one case after another. */
function remedyTally({ edition = '2021', ...options }: RemedyTallyOptions) {
  const settings = tallySettings({ edition, ...options });
  const { first, last } = settings;
  const log = registerLog(settings);
  const emptyRow = (): Row => Object.fromEntries(remedyResults.map(({ key }) => [key, 0])) as Row;
  const rows = Object.fromEntries(remedyGroups.map(({ key }) => [key, emptyRow()])) as Record<
    RemedyGroup,
    Row
  >;
  const count = (record: AnyCase): 'counted' | 'otherYears' => {
    const concludedOn = endOf(record);
    if ((record.receivedOn as string) > last || concludedOn < first) return 'otherYears';
    const isPending = concludedOn > last;
    rows[record.group as RemedyGroup][isPending ? PENDING : (record.result as RemedyResult)]++;
    return 'counted';
  };
  return {
    take: (item: unknown): void => {
      const record = (item ?? {}) as AnyCase;
      const faults = caseFaults(record, nameOf(record, log.counts().read + 1));
      log.add(faults.length === 0 ? count(record) : faults);
    },
    done: () => ({
      remedies: Object.fromEntries(Object.entries(rows).map(([group, row]) => [group, withTotal(row)])),
      findings: log.findings(),
      records: log.counts(),
    }),
  };
}

/**
 * Counts cases into section 4 of a report year. A case is counted where it was received by the end of the year and
 * was not over when the year began: under its result where it ended in the year, else under 尚未审结. So a case that
 * was pending last year is counted again.
 *
 * A case that makes no sense is a finding of the family `register` with its id, and is counted nowhere. Cases are
 * taken one by one and not kept; of an asynchronous source the result is a promise.
 *
 * @throws RangeError for an option that does not exist.
 *
 * @example
 * ```ts
 * import { tallyRemedies } from 'zfxxgk-report/build';
 *
 * const cases = [
 *   { id: 'a', group: 'reconsideration', receivedOn: '2024-04-02', concludedOn: '2024-05-30', result: 'upheld' },
 *   { id: 'b', group: 'reconsideration', receivedOn: '2024-12-10' },
 * ] as const;
 * const { remedies } = tallyRemedies(cases, { year: 2024 });
 *
 * remedies.reconsideration; //=> { upheld: 1, corrected: 0, other: 0, pending: 1, total: 2 }
 * ```
 */
export function tallyRemedies(
  cases: AsyncIterable<RemedyRecord>,
  options: RemedyTallyOptions,
): Promise<RemedyTally>;
export function tallyRemedies(cases: Iterable<RemedyRecord>, options: RemedyTallyOptions): RemedyTally;
export function tallyRemedies(
  cases: Stream<RemedyRecord>,
  options: RemedyTallyOptions,
): RemedyTally | Promise<RemedyTally> {
  const { take, done } = remedyTally(options);
  return onePass(cases, take, () => done() as unknown as RemedyTally);
}
