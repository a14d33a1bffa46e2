import type { ApplicantForm } from './applicants.js';
import type { DisclosureItemForm } from './disclosure.js';
import type { Edition } from './edition.js';
import type { OverviewTopicForm } from './overview-topics.js';
import type { Relation } from './relations.js';
import type { RemedyColumnForm, RemedyGroupForm } from './remedies.js';
import type { RequestRowForm } from './requests.js';
import type { SectionForm } from './sections.js';
import type { YearRelation } from './year-relations.js';

/**
 * One edition of the statutory form, as data. Readers, validators, builders, comparisons and renderers are
 * driven by it; nothing of the form stands anywhere else.
 */
export interface Form {
  /** Its name: the year of its notice. */
  readonly edition: Edition;
  /** The notice of 国务院办公厅政府信息与政务公开办公室 that prescribes it. */
  readonly notice: string;
  /** The first report year it is for. */
  readonly firstYear: number;
  /** The last report year it is for; null while it is in force. */
  readonly lastYear: number | null;
  /** The six sections in their order. */
  readonly sections: readonly SectionForm[];
  /** The parts that 一、总体情况 has to cover, in the order of the notice. */
  readonly overviewTopics: readonly OverviewTopicForm[];
  /** Section 2. */
  readonly disclosureItems: readonly DisclosureItemForm[];
  /** The columns of section 3. */
  readonly applicantColumns: readonly ApplicantForm[];
  /** The rows of section 3. */
  readonly requestRows: readonly RequestRowForm[];
  /** Rows of section 3 that some reports on this form print in place of others (其他处理 as one row). */
  readonly optionalRequestRows: readonly RequestRowForm[];
  /** The groups of section 4. */
  readonly remedyGroups: readonly RemedyGroupForm[];
  /** The columns of each group of section 4. */
  readonly remedyColumns: readonly RemedyColumnForm[];
  /** What must add up. */
  readonly relations: readonly Relation[];
  /** How its figures stand to those of the year before. */
  readonly yearRelations: readonly YearRelation[];
}

/** What an edition prints. The relations between its cells are made for those who check them or fill in by them. */
export type PrintedForm = Omit<Form, 'relations' | 'yearRelations'>;
