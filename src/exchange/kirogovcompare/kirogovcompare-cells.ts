import type { Address, RequestLine } from '../../form/address.js';
import { type ApplicantColumn, applicantColumns } from '../../form/applicants.js';
import { formCells } from '../../form/form-cells.js';
import { forms } from '../../form/forms.js';
import type { OutcomeCode } from '../../form/outcomes.js';
import { type RemedyColumn, type RemedyGroup, remedyColumns, remedyGroups } from '../../form/remedies.js';

/** The keys that lead to a figure of that application. */
type Path = readonly string[];

const disclosure: Readonly<Record<string, string>> = {
  regulations: 'regulations',
  normativeDocuments: 'normativeDocuments',
  licensing: 'licensing',
  penalties: 'punishment',
  coercion: 'coercion',
  fees: 'fees',
};

const disclosureColumns: Readonly<Record<string, string>> = {
  issued: 'made',
  repealed: 'repealed',
  inForce: 'valid',
  decisions: 'processed',
  amount: 'amount',
};

const applicants: Readonly<Record<ApplicantColumn, Path>> = {
  naturalPerson: ['naturalPerson'],
  business: ['legalPerson', 'commercial'],
  researchInstitute: ['legalPerson', 'research'],
  publicInterestOrg: ['legalPerson', 'social'],
  legalServiceOrg: ['legalPerson', 'legal'],
  otherOrg: ['legalPerson', 'other'],
  total: ['total'],
};

const requestLines: Readonly<Record<RequestLine, Path>> = {
  received: ['newReceived'],
  carriedOver: ['carriedOver'],
  concluded: ['results', 'totalProcessed'],
  carriedForward: ['results', 'carriedForward'],
};

const outcomes: Readonly<Record<OutcomeCode<'2021'>, Path>> = {
  granted: ['granted'],
  partlyGranted: ['partialGrant'],
  'denied.stateSecret': ['denied', 'stateSecret'],
  'denied.prohibitedByLaw': ['denied', 'lawForbidden'],
  'denied.securityAndStability': ['denied', 'safetyStability'],
  'denied.thirdPartyRights': ['denied', 'thirdPartyRights'],
  'denied.internalAffairs': ['denied', 'internalAffairs'],
  'denied.deliberativeProcess': ['denied', 'processInfo'],
  'denied.enforcementFile': ['denied', 'enforcementCase'],
  'denied.administrativeInquiry': ['denied', 'adminQuery'],
  'unavailable.notHeld': ['unableToProvide', 'noInfo'],
  'unavailable.creationRequired': ['unableToProvide', 'needCreation'],
  'unavailable.stillUnclear': ['unableToProvide', 'unclear'],
  'notProcessed.petition': ['notProcessed', 'complaint'],
  'notProcessed.duplicate': ['notProcessed', 'repeat'],
  'notProcessed.publication': ['notProcessed', 'publication'],
  'notProcessed.excessive': ['notProcessed', 'massiveRequests'],
  'notProcessed.reconfirmation': ['notProcessed', 'confirmInfo'],
  'other.correctionOverdue': ['other', 'overdueCorrection'],
  'other.feeOverdue': ['other', 'overdueFee'],
  'other.miscellaneous': ['other', 'otherReasons'],
};

const remedyGroupKeys: Readonly<Record<RemedyGroup, string>> = {
  reconsideration: 'review',
  directLitigation: 'litigationDirect',
  litigationAfterReconsideration: 'litigationPostReview',
};

const remedyColumnKeys: Readonly<Record<RemedyColumn, string>> = {
  upheld: 'maintain',
  corrected: 'correct',
  other: 'other',
  pending: 'unfinished',
  total: 'total',
};

type Entry = readonly [address: Address<'2021'>, path: Path];

function disclosureEntries(): readonly Entry[] {
  const cells = formCells['2021'].filter(({ table }) => table === 'proactiveDisclosure');
  return cells.map(({ address, row, column }) => [
    address as Address<'2021'>,
    [
      'activeDisclosureData',
      disclosure[row.slice(row.lastIndexOf('/') + 1)] ?? '',
      disclosureColumns[column] ?? '',
    ],
  ]);
}

function requestEntries(): readonly Entry[] {
  const byKey: Readonly<Record<string, Path>> = {
    ...requestLines,
    ...Object.fromEntries(Object.entries(outcomes).map(([code, path]) => [code, ['results', ...path]])),
  };
  return forms['2021'].requestRows.flatMap(({ key: row, pointer }) =>
    applicantColumns.map(
      ({ key }): Entry => [
        `${pointer}/${key}` as Address<'2021'>,
        ['tableData', ...applicants[key], ...(byKey[row] ?? [])],
      ],
    ),
  );
}

function remedyEntries(): readonly Entry[] {
  return remedyGroups.flatMap(({ key: group }) =>
    remedyColumns.map(
      ({ key }): Entry => [
        `/remedies/${group}/${key}`,
        ['reviewLitigationData', remedyGroupKeys[group], remedyColumnKeys[key]],
      ],
    ),
  );
}

/** Where each of the 200 cells of edition 2021 stands in the data of that application, its three tables at the root. */
export const kirogovcompareCells: ReadonlyMap<Address<'2021'>, Path> = new Map([
  ...disclosureEntries(),
  ...requestEntries(),
  ...remedyEntries(),
]);
