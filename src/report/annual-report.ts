import type { Address } from '../form/address.js';
import type { DisclosureItemId } from '../form/disclosure.js';
import type { Edition } from '../form/edition.js';
import type { SectionId } from '../form/sections.js';
import type { Agency } from './agency.js';
import type { Cell } from './cell.js';
import type { Narratives } from './narrative.js';
import type { ProactiveDisclosure2019, ProactiveDisclosure2021 } from './proactive-disclosure.js';
import type { RemedyTable } from './remedy-table.js';
import type { RequestTable2019, RequestTable2021 } from './request-table.js';

/** A row that a published table has and the form does not, kept as it stands. */
export interface ExtraRow {
  /** The item of Article 20 or the table the row stands in. */
  readonly item: DisclosureItemId | 'requests' | 'remedies';
  /** The heads of the columns, as published. */
  readonly heads: readonly string[];
  /** The label of the row, without ordinal and remark. */
  readonly label: string;
  /** What stands in its columns; null where one is blank. */
  readonly cells: readonly Cell[];
}

/** A remark in a cell or under a table. */
export interface Note {
  /** The cell it stands in, or the section it stands under. */
  readonly at: Address | SectionId;
  /** As published. */
  readonly text: string;
}

/** Why a figure does not follow from last year's report: a merger, a restatement. */
export interface Explanation {
  /** The cell it speaks of. */
  readonly address: Address;
  /** What the previous report says. */
  readonly priorValue: number;
  /** What this report says. */
  readonly newValue: number;
  /** In the words of the agency. Never empty. */
  readonly reason: string;
}

interface ReportHead {
  /** The report year (年度); null only where the source does not name one. */
  readonly year: number | null;
  /** Whose report it is. */
  readonly agency: Agency;
  /** The title as published; null where there is none. */
  readonly title: string | null;
  /** The day of publication as an ISO date, only from a stated 发布时间 or a meta tag. */
  readonly publishedOn?: string;
  /** The text, section by section; an empty list where a section has none. */
  readonly narrative: Narratives;
  /** Section 4. */
  readonly remedies: RemedyTable;
  /** Rows that the published tables have and the form does not; empty in most reports. */
  readonly extraRows: readonly ExtraRow[];
  /** Remarks in and under the tables; empty in most reports. */
  readonly notes: readonly Note[];
  /** Why figures do not follow from last year's report; each closes the finding that it explains. */
  readonly explanations?: readonly Explanation[];
}

/** A report on the form of 2019 (国办公开办函〔2019〕60号): 198 cells. */
export interface AnnualReport2019 extends ReportHead {
  /** The form the report is on; it tells the two kinds of report apart. */
  readonly edition: '2019';
  /** Section 2. */
  readonly proactiveDisclosure: ProactiveDisclosure2019;
  /** Section 3. */
  readonly requests: RequestTable2019;
}

/** A report on the form of 2021 (国办公开办函〔2021〕30号): 200 cells. */
export interface AnnualReport2021 extends ReportHead {
  /** The form the report is on; it tells the two kinds of report apart. */
  readonly edition: '2021';
  /** Section 2. */
  readonly proactiveDisclosure: ProactiveDisclosure2021;
  /** Section 3. */
  readonly requests: RequestTable2021;
}

/**
 * A 政府信息公开工作年度报告 as data: plain, JSON-safe, as published. `edition` tells the two forms apart.
 *
 * @example
 * ```ts
 * import type { AnnualReport } from 'zfxxgk-report';
 *
 * function otherProcessing(report: AnnualReport) {
 *   return report.edition === '2019'
 *     ? report.requests.outcomes.other.total
 *     : report.requests.outcomes['other.miscellaneous'].total;
 * }
 * ```
 */
export type AnnualReport = AnnualReport2019 | AnnualReport2021;

interface ReportByEdition {
  readonly '2019': AnnualReport2019;
  readonly '2021': AnnualReport2021;
}

/** The report of an edition: `ReportOf<'2021'>` is {@link AnnualReport2021}. */
export type ReportOf<E extends Edition> = ReportByEdition[E];
