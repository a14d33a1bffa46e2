import { readReport } from '../../src/schema/index.js';
import { cleanReport } from '../validate/clean-report.js';
import type { FamilyCases, RuleCase } from './rule-case.js';

const report = cleanReport('2021');
const reading = (json: unknown): RuleCase => ({
  finds: () => {
    const read = readReport(json);
    return read.ok ? [] : read.findings;
  },
});
const passes = reading(report);
const granted = report.requests.outcomes.granted;
const { naturalPerson, ...withoutCell } = granted;
const withGranted = (changed: object): RuleCase =>
  reading({
    ...report,
    requests: { ...report.requests, outcomes: { ...report.requests.outcomes, granted: changed } },
  });

/** Data that is to be a report. */
export const schemaCases: FamilyCases<'schema'> = {
  'schema.type': { passes, fails: withGranted({ ...granted, naturalPerson: String(naturalPerson) }) },
  'schema.missing': { passes, fails: withGranted(withoutCell) },
  'schema.unknown-key': { passes, fails: withGranted({ ...granted, person: 1 }) },
  'schema.value': { passes, fails: withGranted({ ...granted, total: 1e300 }) },
};
