import type { Family } from '../finding/rule-id.js';

const elsewhere: Partial<Readonly<Record<Family, readonly string[]>>> = {
  aggregate: ['aggregateReports', 'reconcile'],
  register: ['tallyRequests', 'tallyRemedies'],
  schema: ['readReport'],
  parse: ['parseReport'],
  structure: ['parseReport', 'validateReport'],
};

/** The functions whose results have findings of a family. */
export function foundBy(family: Family): readonly string[] {
  return elsewhere[family] ?? ['validateReport'];
}

/** Families that the options of a validation have no say in. */
const beyondOptions: readonly Family[] = ['aggregate', 'register', 'schema'];

/** Whether the options of a validation can set or waive the rules of a family. */
export function canBeSet(family: Family): boolean {
  return !beyondOptions.includes(family);
}
