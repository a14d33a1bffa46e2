import { cleanReport } from '../validate/clean-report.js';
import type { FamilyCases, RuleCase } from './rule-case.js';

const published = (publishedOn: string): RuleCase => ({
  report: { ...cleanReport('2021'), publishedOn, agency: { name: '云溪县水务局', kind: 'agency' } },
});

/** When a report is published. */
export const publicationCases: FamilyCases<'publication'> = {
  'publication.deadline': { passes: published('2023-01-31'), fails: published('2023-02-01') },
  'publication.early': { passes: published('2023-01-01'), fails: published('2022-12-31') },
};
