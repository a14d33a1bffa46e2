import type { Finding } from '../../finding/finding.js';
import { type ApplicantCategory, applicants } from '../../form/applicants.js';
import type { Edition } from '../../form/edition.js';
import type { ReportOf } from '../../report/annual-report.js';
import type { ApplicantCounts } from '../../report/applicant-counts.js';
import { onePass, type Stream } from '../../report/one-pass.js';
import { endOf, nameOf } from './record-faults.js';
import { type RecordCounts, registerLog } from './register-log.js';
import type { RequestRecord, RequestRow } from './register-record.js';
import {
  type AnyRequest,
  DIFFERENTIATED,
  outcomeCodes,
  outcomesOf,
  requestFaults,
} from './request-faults.js';
import { type TallyOptions, tallySettings } from './tally-options.js';

/** What a register of requests comes to. */
export interface RequestTally<E extends Edition = Edition> {
  /** Section 3: every cell is filled in and every relation holds. */
  readonly requests: ReportOf<E>['requests'];
  /** What is wrong with the records that were counted nowhere, in the order of the records. */
  readonly findings: readonly Finding[];
  /** How many records were read, counted, of other years, rejected. */
  readonly records: RecordCounts;
}

type Row = Record<ApplicantCategory, number>;

/** The rows of section 3 that are counted; the others are their sums. */
interface Counted {
  readonly received: Row;
  readonly carriedOver: Row;
  readonly outcomes: Readonly<Record<string, Row>>;
  readonly carriedForward: Row;
}

const emptyRow = (): Row => Object.fromEntries(applicants.map(({ key }) => [key, 0])) as Row;

function withTotal(row: Row): ApplicantCounts {
  return { ...row, total: applicants.reduce((sum, { key }) => sum + row[key], 0) };
}

function sumOf(rows: readonly Row[]): Row {
  const sum = emptyRow();
  for (const row of rows) for (const { key } of applicants) sum[key] += row[key];
  return sum;
}

function section3({ received, carriedOver, outcomes, carriedForward }: Counted): object {
  return {
    received: withTotal(received),
    carriedOver: withTotal(carriedOver),
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([code, row]) => [code, withTotal(row)])),
    concluded: withTotal(sumOf(Object.values(outcomes))),
    carriedForward: withTotal(carriedForward),
  };
}

/** A tally that takes one record after another. */
function requestTally(options: TallyOptions) {
  const settings = tallySettings(options);
  const { edition, first, last } = settings;
  const log = registerLog(settings);
  const year = first.slice(0, 4);
  const rows: Counted = {
    received: emptyRow(),
    carriedOver: emptyRow(),
    outcomes: Object.fromEntries(outcomeCodes(edition).map((code) => [code, emptyRow()])),
    carriedForward: emptyRow(),
  };
  const count = (record: AnyRequest): 'counted' | 'otherYears' => {
    const receivedOn = record.receivedOn as string;
    const concludedOn = endOf(record);
    const applicant = record.applicant as ApplicantCategory;
    if (receivedOn > last || concludedOn < first) return 'otherYears';
    rows[receivedOn < first ? 'carriedOver' : 'received'][applicant]++;
    if (concludedOn > last) {
      rows.carriedForward[applicant]++;
      return 'counted';
    }
    const outcomes = outcomesOf(record);
    const code = outcomes.length === 1 ? (outcomes[0] as string) : DIFFERENTIATED;
    (rows.outcomes[code] as Row)[applicant]++;
    return 'counted';
  };
  return {
    take: (item: unknown): void => {
      const record = (item ?? {}) as AnyRequest;
      const faults = requestFaults(record, nameOf(record, log.counts().read + 1), edition, year);
      log.add(faults.length === 0 ? count(record) : faults);
    },
    done: () => ({ requests: section3(rows), findings: log.findings(), records: log.counts() }),
  };
}

/**
 * Counts the register of requests into section 3 of a report year. A request is counted under 一 where it was
 * received in the year, under 二 where it was received before and was still open when the year began; under its
 * outcome where it was concluded in the year, under 四 where it was not. So every column balances, and 二 is what the
 * register of the year before gives under 四. Several outcomes for one request (区分处理) count once, as
 * `partlyGranted`. Requests that were concluded before the year or received after it take no part.
 *
 * A record that makes no sense is a finding of the family `register` with its id, and is counted nowhere: a date
 * that the calendar does not have or before the first regulation of 2008, a conclusion before the request was
 * received, an applicant or an outcome that the form does not have, an outcome without a date, a date without an
 * outcome. What is wrong does not hang on the year that is counted.
 *
 * Records are taken one by one and not kept, so a register can be as long as it likes and come from an asynchronous
 * source; then the result is a promise. For the same reason a request that is entered twice counts twice.
 *
 * @throws RangeError for an option that does not exist.
 *
 * @example
 * ```ts
 * import { tallyRequests } from 'zfxxgk-report/build';
 *
 * const register = [
 *   { id: 1, receivedOn: '2023-12-20', applicant: 'naturalPerson', concludedOn: '2024-01-08', outcome: 'granted' },
 *   { id: 2, receivedOn: '2024-03-01', applicant: 'business', concludedOn: '2024-03-15', outcome: ['granted', 'denied.stateSecret'] },
 *   { id: 3, receivedOn: '2024-12-30', applicant: 'naturalPerson' },
 *   { id: 4, receivedOn: '2024-02-30', applicant: 'naturalPerson' },
 * ] as const;
 * const { requests, findings } = tallyRequests(register, { edition: '2021', year: 2024 });
 *
 * requests.received.total; //=> 2
 * requests.carriedOver.total; //=> 1
 * requests.outcomes.partlyGranted.business; //=> 1
 * requests.carriedForward.naturalPerson; //=> 1
 * findings.map(({ message }) => message); //=> ['记录4没有计入：收到日期“2024-02-30”不是有效的日期']
 * ```
 */
export function tallyRequests<E extends Edition>(
  records: AsyncIterable<RequestRecord<NoInfer<E>> | RequestRow>,
  options: TallyOptions<E>,
): Promise<RequestTally<E>>;
export function tallyRequests<E extends Edition>(
  records: Iterable<RequestRecord<NoInfer<E>> | RequestRow>,
  options: TallyOptions<E>,
): RequestTally<E>;
export function tallyRequests(
  records: Stream<RequestRecord | RequestRow>,
  options: TallyOptions,
): RequestTally | Promise<RequestTally> {
  const { take, done } = requestTally(options);
  return onePass(records, take, () => done() as RequestTally);
}
