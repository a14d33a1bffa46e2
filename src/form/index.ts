export type { Address, RequestLine } from './address.js';
export type { ApplicantCategory, ApplicantColumn, ApplicantForm } from './applicants.js';
export type {
  CellKind,
  DisclosureColumnForm,
  DisclosureItemForm,
  DisclosureItemId,
  DisclosurePath,
  DisclosureRowForm,
  MoneyUnit,
} from './disclosure.js';
export type { Edition } from './edition.js';
export type { Form } from './form.js';
export { editionForYear, editions } from './forms.js';
export { formsWithRelations as forms } from './forms-with-relations.js';
export type { Locale } from './locale.js';
export type { OtherOutcomeCode, OutcomeCode, OutcomeGroupForm, SharedOutcomeCode } from './outcomes.js';
export type { OverviewTopic, OverviewTopicForm } from './overview-topics.js';
export type { Relation, RelationId, RelationTerm } from './relations.js';
export type {
  RemedyColumn,
  RemedyColumnForm,
  RemedyGroup,
  RemedyGroupForm,
  RemedyResult,
} from './remedies.js';
export type { RequestRowForm } from './requests.js';
export type { NarrativeKey, SectionForm, SectionId, TableId } from './sections.js';
export type { Wording } from './wording.js';
export type { YearRelation, YearRelationId, YearRelationTerm } from './year-relations.js';
