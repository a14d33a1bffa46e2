export type { AggregateOptions, ReconcileOptions } from './aggregate-options.js';
export { type Aggregate, aggregateReports } from './aggregate-reports.js';
export { reconcile } from './reconcile.js';
