import type { AnnualReport } from '../../../src/report/annual-report.js';
import { cleanReport, row, withCells } from '../../validate/clean-report.js';

/** The figures that a narrative tells, all consistent. */
export interface Figures {
  readonly year: number;
  readonly received: number;
  readonly naturalPerson: number;
  readonly business: number;
  readonly carriedOver: number;
  readonly concluded: number;
  readonly carriedForward: number;
  readonly granted: number;
  readonly partlyGranted: number;
  readonly denied: number;
  readonly unavailable: number;
  readonly notProcessed: number;
  readonly reconsiderations: number;
  readonly upheld: number;
  readonly suits: number;
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
}

type Drawn = Omit<Figures, 'naturalPerson' | 'concluded' | 'notProcessed'>;

/** Those received are of natural persons and businesses; what is left of those concluded was not processed. */
function figures(drawn: Drawn): Figures {
  const { received, business, carriedOver, carriedForward, granted, partlyGranted, denied, unavailable } =
    drawn;
  const concluded = received + carriedOver - carriedForward;
  const notProcessed = concluded - granted - partlyGranted - denied - unavailable;
  return { ...drawn, naturalPerson: received - business, concluded, notProcessed };
}

const counted = (
  year: number,
  [received, business, carriedOver, carriedForward]: readonly [number, number, number, number],
  [granted, partlyGranted, denied, unavailable]: readonly [number, number, number, number],
  [reconsiderations, upheld, suits]: readonly [number, number, number],
  [issued, repealed, inForce]: readonly [number, number, number],
): Figures =>
  figures({
    year,
    received,
    business,
    carriedOver,
    carriedForward,
    granted,
    partlyGranted,
    denied,
    unavailable,
    reconsiderations,
    upheld,
    suits,
    issued,
    repealed,
    inForce,
  });

/** A small agency, a middling one, a large one, each with figures of its own. */
export const figureSets: readonly Figures[] = [
  counted(2022, [12, 2, 1, 2], [5, 1, 1, 3], [2, 1, 1], [3, 1, 16]),
  counted(2023, [86, 11, 4, 6], [40, 9, 8, 21], [7, 4, 5], [12, 5, 74]),
  counted(2024, [1284, 97, 31, 58], [602, 133, 74, 381], [63, 40, 28], [46, 22, 310]),
];

/** A report with such figures and no text. */
export function reportOf(
  f: Figures,
  name: string,
  kind?: 'agency' | 'government' | 'township',
): AnnualReport {
  const people = (total: number, businesses: number) => [total - businesses, businesses, 0, 0, 0, 0, total];
  const outcome = (code: string, total: number, businesses = 0) =>
    row(`/requests/outcomes/${code}`, people(total, businesses));
  const base = { ...cleanReport('2021'), year: f.year, agency: { name, ...(kind && { kind }) } };
  return withCells(base, {
    ...row('/requests/received', people(f.received, f.business)),
    ...row('/requests/carriedOver', people(f.carriedOver, 0)),
    ...row('/requests/concluded', people(f.concluded, f.business)),
    ...row('/requests/carriedForward', people(f.carriedForward, 0)),
    ...outcome('granted', f.granted, f.business > f.granted ? 0 : f.business),
    ...outcome('partlyGranted', f.partlyGranted),
    ...outcome('denied.internalAffairs', f.denied),
    ...outcome('unavailable.notHeld', f.unavailable, f.business > f.granted ? f.business : 0),
    ...outcome('notProcessed.petition', f.notProcessed),
    '/remedies/reconsideration/upheld': f.upheld,
    '/remedies/reconsideration/pending': f.reconsiderations - f.upheld,
    '/remedies/reconsideration/total': f.reconsiderations,
    '/remedies/directLitigation/upheld': f.suits,
    '/remedies/directLitigation/pending': 0,
    '/remedies/directLitigation/total': f.suits,
    ...Object.fromEntries(
      ['upheld', 'pending', 'total'].map((column) => [
        `/remedies/litigationAfterReconsideration/${column}`,
        0,
      ]),
    ),
    '/proactiveDisclosure/normativeDocuments/issued': f.issued,
    '/proactiveDisclosure/normativeDocuments/repealed': f.repealed,
    '/proactiveDisclosure/normativeDocuments/inForce': f.inForce,
  });
}
