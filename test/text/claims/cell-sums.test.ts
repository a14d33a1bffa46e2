import { expect, test } from 'vitest';
import {
  allToHandle,
  applicantSums,
  documentSum,
  otherColumns,
  outcomeSum,
  remedySum,
} from '../../../src/text/claims/cell-sums.js';

test('applicants among those received, to be handled, concluded', () => {
  expect(applicantSums(['business'])).toEqual([
    ['/requests/received/business'],
    ['/requests/received/business', '/requests/carriedOver/business'],
    ['/requests/concluded/business'],
  ]);
});

test('outcomes, the same sum for the same ones', () => {
  const sum = outcomeSum(['granted', 'partlyGranted']);

  expect(sum).toEqual(['/requests/outcomes/granted/total', '/requests/outcomes/partlyGranted/total']);
  expect(outcomeSum(['granted', 'partlyGranted'])).toBe(sum);
});

test('any number of different ones, though not all of them are kept', () => {
  const odd = Array.from({ length: 1500 }, (_, index) => [`odd${index}`]);

  for (const keys of [...odd, ...odd]) {
    expect(outcomeSum(keys)).toEqual([`/requests/outcomes/${keys[0]}/total`]);
  }
});

test('section 4 and documents', () => {
  expect(remedySum(['reconsideration'], ['upheld', 'total'])).toEqual([
    '/remedies/reconsideration/upheld',
    '/remedies/reconsideration/total',
  ]);
  expect(documentSum('inForce')).toEqual(['/proactiveDisclosure/normativeDocuments/inForce']);
});

test('the other columns and all to handle', () => {
  expect(otherColumns(['naturalPerson', 'business', 'researchInstitute', 'publicInterestOrg'])).toEqual([
    'legalServiceOrg',
    'otherOrg',
  ]);
  expect(allToHandle).toEqual(['/requests/received/total', '/requests/carriedOver/total']);
});
