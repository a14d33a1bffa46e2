import type { Finding } from '../../finding/finding.js';
import type { Address } from '../../form/address.js';
import type { Edition } from '../../form/edition.js';
import type { MoneyCell } from '../../report/cell.js';
import type { ComparabilityReason } from '../cell-change.js';
import type { Indicator } from '../indicators/indicator.js';

/** A year of a trend. Every year from the first report to the last is there. */
export interface TrendYear {
  /** The report year. */
  readonly year: number;
  /** How many reports there are of it: 0 is a gap, more than 1 are copies. */
  readonly reports: number;
  /** The editions of the form they are on; empty for a gap. */
  readonly editions: readonly Edition[];
  /** Whether they are on another form than the last reports before. */
  readonly newEdition: boolean;
  /** The names of the agencies they give. */
  readonly agencies: readonly string[];
}

/** Why a point is what it is. */
export type PointState =
  /** A report says so; a blank is stated too. */
  | 'stated'
  /** There is no report of the year. */
  | 'no-report'
  /** Copies of the report of that year say different things. */
  | 'conflict'
  | Extract<ComparabilityReason, 'not-on-form' | 'told-in-one-row' | 'part-missing'>;

/** A cell in one year. */
export interface CellPoint {
  /** The report year. */
  readonly year: number;
  /** null where it is blank, and in every state but `stated`. */
  readonly value: number | MoneyCell;
  /** Why the point is what it is. */
  readonly state: PointState;
}

/** A cell over the years. */
export interface CellSeries {
  /** The cell. */
  readonly address: Address;
  /** One for each year, in the order of the years. */
  readonly points: readonly CellPoint[];
}

/** An indicator in one year. */
export interface IndicatorPoint {
  /** The report year. */
  readonly year: number;
  /** What is counted; null where it is not known, and in every state but `stated`. */
  readonly numerator: number | null;
  /** Of how many; null where it is not known, and in every state but `stated`. */
  readonly denominator: number | null;
  /** null where it is undefined, and in every state but `stated`. */
  readonly value: number | null;
  /** Whether there is a report of the year, and whether its copies agree. */
  readonly state: Extract<PointState, 'stated' | 'no-report' | 'conflict'>;
}

/** An indicator over the years. */
export interface IndicatorSeries extends Pick<Indicator, 'id' | 'zh' | 'en' | 'definition' | 'kind'> {
  /** One for each year, in the order of the years. */
  readonly points: readonly IndicatorPoint[];
}

/** What was found when the report of a year was checked against that of the year before. */
export interface YearPair {
  /** The earlier year. */
  readonly before: number;
  /** The year after it. */
  readonly after: number;
  /** What does not follow from one to the other, of the family `continuity`. */
  readonly findings: readonly Finding[];
}

/** The reports of one agency over the years. */
export interface Trend {
  /** From the first year with a report to the last, gaps included. */
  readonly years: readonly TrendYear[];
  /** How many reports name no year; they are in no series. */
  readonly undated: number;
  /** Each rate over the years. */
  readonly indicators: readonly IndicatorSeries[];
  /** The cells as a diff has them: in the order of the latest form, then 其他处理 as one row, then what only an earlier form has. */
  readonly cells: readonly CellSeries[];
  /**
   * What does not follow from one year to the next. `trend` leaves it out, since it checks nothing; whoever checks the
   * reports with `validateReport(report, { previous })` can add it, and it is rendered.
   */
  readonly continuity?: readonly YearPair[];
}
