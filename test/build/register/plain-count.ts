import type { RequestRecord } from '../../../src/build/register/register-record.js';

type Counts = Record<string, Record<string, number>>;

const columns = [
  'naturalPerson',
  'business',
  'researchInstitute',
  'publicInterestOrg',
  'legalServiceOrg',
  'otherOrg',
];
const outcomes = [
  'granted',
  'partlyGranted',
  'denied.stateSecret',
  'denied.prohibitedByLaw',
  'denied.securityAndStability',
  'denied.thirdPartyRights',
  'denied.internalAffairs',
  'denied.deliberativeProcess',
  'denied.enforcementFile',
  'denied.administrativeInquiry',
  'unavailable.notHeld',
  'unavailable.creationRequired',
  'unavailable.stillUnclear',
  'notProcessed.petition',
  'notProcessed.duplicate',
  'notProcessed.publication',
  'notProcessed.excessive',
  'notProcessed.reconfirmation',
  'other.correctionOverdue',
  'other.feeOverdue',
  'other.miscellaneous',
];

const isDay = (text: unknown) =>
  typeof text === 'string' &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

function makesSense({ receivedOn, concludedOn, applicant, outcome }: RequestRecord): boolean {
  const codes = Array.isArray(outcome) ? outcome : outcome ? [outcome] : [];
  if (!isDay(receivedOn) || !columns.includes(applicant)) return false;
  if (!concludedOn) return codes.length === 0;
  if (!isDay(concludedOn) || Date.parse(concludedOn) < Date.parse(receivedOn)) return false;
  return codes.length > 0 && codes.every((code) => outcomes.includes(code));
}

/**
 * Section 3 counted the plain way: the whole register at hand, one pass over it for each cell. It shares nothing
 * with what it checks.
 */
export function plainCount(register: readonly RequestRecord[], year: number): Counts & { outcomes: Counts } {
  const good = register.filter(makesSense);
  const yearOf = (text: string) => Number(text.slice(0, 4));
  const row = (counts: (record: RequestRecord) => boolean): Record<string, number> => {
    const chosen = good.filter(counts);
    const cells = columns.map((column) => [
      column,
      chosen.filter(({ applicant }) => applicant === column).length,
    ]);
    return Object.fromEntries([...cells, ['total', chosen.length]]);
  };
  const isConcludedIn = ({ concludedOn }: RequestRecord) =>
    Boolean(concludedOn) && yearOf(concludedOn as string) === year;
  const isOpenAtEndOf = (of: number) => (record: RequestRecord) =>
    yearOf(record.receivedOn) <= of && (!record.concludedOn || yearOf(record.concludedOn) > of);
  const is = (code: string) => (record: RequestRecord) => {
    const codes = new Set([record.outcome].flat());
    return codes.size > 1 ? code === 'partlyGranted' : codes.has(code as never);
  };
  return {
    received: row(({ receivedOn }) => yearOf(receivedOn) === year),
    carriedOver: row(isOpenAtEndOf(year - 1)),
    outcomes: Object.fromEntries(
      outcomes.map((code) => [code, row((record) => isConcludedIn(record) && is(code)(record))]),
    ),
    concluded: row(isConcludedIn),
    carriedForward: row(isOpenAtEndOf(year)),
  } as never;
}
