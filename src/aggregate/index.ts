/**
 * Adds the reports of agencies up to that of their government, and holds one against the other.
 *
 * @module zfxxgk-report/aggregate
 * @category Entries
 */
export type { AggregateOptions, ReconcileOptions } from './aggregate-options.js';
export { type Aggregate, aggregateReports } from './aggregate-reports.js';
export { reconcile } from './reconcile.js';
