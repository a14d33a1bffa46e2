import type { Address } from './address.js';
import { applicantColumns, total } from './applicants.js';
import { byEdition } from './by-edition.js';
import type { DisclosureItemForm } from './disclosure.js';
import type { Edition } from './edition.js';
import { forms } from './forms.js';
import type { RelationTerm } from './relations.js';
import { remedyGroups } from './remedies.js';

/** The relations between a report and that of the year before. */
export type YearRelationId =
  | 'continuity.carry-over'
  | 'continuity.carry-over-applicant'
  | 'continuity.in-force'
  | 'continuity.items'
  | 'continuity.total-disclosed'
  | 'continuity.repealed-within'
  | 'continuity.pending-remedies';

/** A cell that enters a relation between two years. */
export interface YearRelationTerm extends Omit<RelationTerm, 'optional'> {
  /** The report it stands in: this year's, or that of the year before. */
  readonly of: 'report' | 'previous';
}

/** One relation between two years: how a cell of this year's report stands to a weighted sum of cells of both. */
export interface YearRelation {
  /** The rule that reports its breach. */
  readonly id: YearRelationId;
  /** A cell of this year's report. */
  readonly target: Address;
  /** The target equals the sum of the terms, or is at most or at least that. */
  readonly comparison: 'equal' | 'at-most' | 'at-least';
  /** What the target is held against, of this year and of the last. */
  readonly terms: readonly YearRelationTerm[];
  /** The edition that last year's report has to be on; unless given, it can be on any. */
  readonly previousEdition?: Edition;
}

const cell = (row: string, column: string) => `${row}/${column}` as Address;

const before = (address: Address): YearRelationTerm => ({ address, weight: 1, of: 'previous' });

const now = (address: Address, weight: 1 | -1): YearRelationTerm => ({ address, weight, of: 'report' });

/** 二、上年结转 is last year's 四、结转下年度. */
const carriedOver: readonly YearRelation[] = applicantColumns.map(({ key }) => ({
  id: key === total.key ? 'continuity.carry-over' : 'continuity.carry-over-applicant',
  target: cell('/requests/carriedOver', key),
  comparison: 'equal',
  terms: [before(cell('/requests/carriedForward', key))],
}));

/** What was 尚未审结 last year is among the cases of this year, decided or not. */
const pendingRemedies: readonly YearRelation[] = remedyGroups.map(({ key }) => ({
  id: 'continuity.pending-remedies',
  target: cell(`/remedies/${key}`, total.key),
  comparison: 'at-least',
  terms: [before(cell(`/remedies/${key}`, 'pending'))],
}));

type Relate = (row: string) => readonly YearRelation[];

/** 现行有效 is last year's and 制发 without 废止; no more can be repealed than there was. */
const inForce: Relate = (row) => [
  {
    id: 'continuity.in-force',
    target: cell(row, 'inForce'),
    comparison: 'equal',
    terms: [before(cell(row, 'inForce')), now(cell(row, 'issued'), 1), now(cell(row, 'repealed'), -1)],
    previousEdition: '2021',
  },
  {
    id: 'continuity.repealed-within',
    target: cell(row, 'repealed'),
    comparison: 'at-most',
    terms: [before(cell(row, 'inForce')), now(cell(row, 'issued'), 1)],
    previousEdition: '2021',
  },
];

/** 上一年项目数量 is last year's with 本年增/减 of last year. */
const items: Relate = (row) => [
  {
    id: 'continuity.items',
    target: cell(row, 'previousItems'),
    comparison: 'equal',
    terms: [before(cell(row, 'previousItems')), before(cell(row, 'itemChange'))],
    previousEdition: '2019',
  },
];

/** 对外公开总数量 does not shrink. */
const totalDisclosed: Relate = (row) => [
  {
    id: 'continuity.total-disclosed',
    target: cell(row, 'totalDisclosed'),
    comparison: 'at-least',
    terms: [before(cell(row, 'totalDisclosed'))],
    previousEdition: '2019',
  },
];

/** The column of section 2 by which a row is known to have such relations. */
const byColumn: Readonly<Record<string, Relate>> = { inForce, itemChange: items, totalDisclosed };

function yearRelationsOf(disclosureItems: readonly DisclosureItemForm[]): readonly YearRelation[] {
  const ofSection2 = disclosureItems.flatMap(({ rows, columns }) =>
    columns.flatMap((column) =>
      rows.flatMap((row) => byColumn[column.key]?.(`/proactiveDisclosure/${row.key}`) ?? []),
    ),
  );
  return [...ofSection2, ...carriedOver, ...pendingRemedies];
}

/** Every relation of each edition to the report of the year before. */
export const yearRelations: Readonly<Record<Edition, readonly YearRelation[]>> = /* @__PURE__ */ byEdition(
  (edition) => yearRelationsOf(forms[edition].disclosureItems),
);
