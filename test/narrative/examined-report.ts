import type { AnnualReport } from '../../src/report/annual-report.js';
import { cleanReport, row, withCells } from '../validate/clean-report.js';

const outcome = (code: string, counts: readonly number[]) => row(`/requests/outcomes/${code}`, counts);

/**
 * A report of 2023 with figures in many cells: 51 requests received (41 of natural persons), 4 carried over, 52 concluded,
 * 3 carried forward; 4 reconsiderations, 3 suits; 5 normative documents issued, 2 repealed, 38 in force.
 */
export const examined: AnnualReport = withCells(
  { ...cleanReport('2021'), year: 2023, agency: { name: '云溪县水务局' } },
  {
    ...row('/requests/received', [41, 7, 0, 1, 2, 0, 51]),
    ...row('/requests/carriedOver', [3, 1, 0, 0, 0, 0, 4]),
    ...outcome('granted', [15, 3, 0, 0, 2, 0, 20]),
    ...outcome('partlyGranted', [5, 1, 0, 0, 0, 0, 6]),
    ...outcome('denied.stateSecret', [1, 0, 0, 0, 0, 0, 1]),
    ...outcome('denied.thirdPartyRights', [1, 1, 0, 0, 0, 0, 2]),
    ...outcome('denied.internalAffairs', [3, 0, 0, 0, 0, 0, 3]),
    ...outcome('denied.enforcementFile', [1, 0, 0, 0, 0, 0, 1]),
    ...outcome('unavailable.notHeld', [7, 2, 0, 0, 0, 0, 9]),
    ...outcome('unavailable.creationRequired', [1, 0, 0, 1, 0, 0, 2]),
    ...outcome('notProcessed.petition', [4, 0, 0, 0, 0, 0, 4]),
    ...outcome('notProcessed.duplicate', [1, 0, 0, 0, 0, 0, 1]),
    ...outcome('other.correctionOverdue', [1, 0, 0, 0, 0, 0, 1]),
    ...outcome('other.miscellaneous', [1, 1, 0, 0, 0, 0, 2]),
    ...row('/requests/concluded', [41, 8, 0, 1, 2, 0, 52]),
    ...row('/requests/carriedForward', [3, 0, 0, 0, 0, 0, 3]),
    '/remedies/reconsideration/upheld': 2,
    '/remedies/reconsideration/corrected': 1,
    '/remedies/reconsideration/pending': 1,
    '/remedies/reconsideration/total': 4,
    '/remedies/directLitigation/upheld': 1,
    '/remedies/directLitigation/total': 1,
    '/remedies/litigationAfterReconsideration/upheld': 1,
    '/remedies/litigationAfterReconsideration/pending': 1,
    '/remedies/litigationAfterReconsideration/total': 2,
    '/proactiveDisclosure/normativeDocuments/issued': 5,
    '/proactiveDisclosure/normativeDocuments/repealed': 2,
    '/proactiveDisclosure/normativeDocuments/inForce': 38,
  },
);

/** The report with nothing to answer for: no requests, reconsiderations or suits. */
export const quiet: AnnualReport = withCells(
  examined,
  Object.fromEntries(
    ['requests', 'remedies'].flatMap((table) => {
      const zeros: [string, number][] = [];
      const walk = (value: unknown, pointer: string): void => {
        if (typeof value === 'number') zeros.push([pointer, 0]);
        if (typeof value !== 'object' || value === null) return;
        for (const [key, part] of Object.entries(value)) walk(part, `${pointer}/${key}`);
      };
      walk(examined[table as 'requests'], `/${table}`);
      return zeros;
    }),
  ),
);
