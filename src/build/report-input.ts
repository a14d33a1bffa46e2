import type { Edition } from '../form/edition.js';
import type { OutcomeCode } from '../form/outcomes.js';
import type { OverviewTopic } from '../form/overview-topics.js';
import type { NarrativeKey } from '../form/sections.js';
import type { Agency } from '../report/agency.js';
import type { AnnualReport, Explanation, ExtraRow, Note } from '../report/annual-report.js';
import type { ApplicantCounts } from '../report/applicant-counts.js';
import type { Narrative } from '../report/narrative.js';
import type { ProactiveDisclosure2019, ProactiveDisclosure2021 } from '../report/proactive-disclosure.js';
import type { RemedyTable } from '../report/remedy-table.js';

interface DisclosureByEdition {
  readonly '2019': ProactiveDisclosure2019;
  readonly '2021': ProactiveDisclosure2021;
}

/** Rows of a table, any of them and of each any cell. */
type PartialRows<Table> = { readonly [Row in keyof Table]?: Partial<Table[Row]> };

/** The figures of section 2 that are known. What is left out is 0, an amount of money `{ value: '0' }`. */
export type DisclosureInput<E extends Edition = Edition> = PartialRows<DisclosureByEdition[E]>;

/**
 * The figures of section 3 that are known. What is left out is 0; a 总计, 三（七）总计 and 四 are what the other
 * figures come to.
 */
export interface RequestsInput<E extends Edition = Edition> {
  /** 一、本年新收政府信息公开申请数量 */
  readonly received?: Partial<ApplicantCounts>;
  /** 二、上年结转政府信息公开申请数量; left out, it is 四 of `carryOverFrom` where that is given. */
  readonly carriedOver?: Partial<ApplicantCounts>;
  /** 三、本年度办理结果, by outcome. */
  readonly outcomes?: { readonly [Outcome in OutcomeCode<E>]?: Partial<ApplicantCounts> };
  /** 三（七）总计; left out, it is the sum of the outcomes. */
  readonly concluded?: Partial<ApplicantCounts>;
  /** 四、结转下年度继续办理; left out, it is 一 and 二 less 三（七）. */
  readonly carriedForward?: Partial<ApplicantCounts>;
}

/** The figures of section 4 that are known. What is left out is 0, a 总计 what the results add up to. */
export type RemediesInput = PartialRows<RemedyTable>;

/** Text: paragraphs, or one string with a paragraph a line; lines without words are left out. */
export type TextInput = string | readonly string[];

/** The text of the report, by section. */
export interface NarrativeInput
  extends Partial<Readonly<Record<Exclude<NarrativeKey, 'overview'>, TextInput | Narrative>>> {
  /** 一、总体情况, whole or by its five parts, each of which then stands under the words of the notice for it. */
  readonly overview?: TextInput | Narrative | { readonly [Topic in OverviewTopic]?: TextInput };
}

/** What a report is built from: as much of each part as there is. */
export interface ReportInput<E extends Edition = Edition> {
  /** The form the report is on. */
  readonly edition: E;
  /** The report year, one that the edition is for. */
  readonly year: number;
  /** Whose report it is, by name or as {@link Agency}. */
  readonly agency: string | Agency;
  /** Left out, it is 机关 + 年份 + 政府信息公开工作年度报告. */
  readonly title?: string | null;
  /** ISO date. */
  readonly publishedOn?: string;
  /** The text; a section left out has none. */
  readonly narrative?: NarrativeInput;
  /** Section 2. */
  readonly proactiveDisclosure?: DisclosureInput<E>;
  /** Section 3; takes what `tallyRequests` counted. */
  readonly requests?: RequestsInput<E>;
  /** Section 4; takes what `tallyRemedies` counted. */
  readonly remedies?: RemediesInput;
  /** Rows that the form does not have; left out, none. */
  readonly extraRows?: readonly ExtraRow[];
  /** Remarks in or under the tables; left out, none. */
  readonly notes?: readonly Note[];
  /** Why figures do not follow from last year's report; left out, there are none. */
  readonly explanations?: readonly Explanation[];
  /** The report of the year before: its 四 is 二 of this one, cell by cell, blank where it is blank there. */
  readonly carryOverFrom?: AnnualReport;
}
