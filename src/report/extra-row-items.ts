import { disclosure2019, disclosure2021 } from '../form/disclosure.js';
import type { ExtraRow } from './annual-report.js';

/** Where a row that the form does not have can stand, in either edition. */
export const extraRowItems: readonly ExtraRow['item'][] = [
  ...new Set([...disclosure2019, ...disclosure2021].map(({ key }) => key)),
  'requests',
  'remedies',
];
