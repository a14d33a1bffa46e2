import { describe, expect, test } from 'vitest';
import { editions } from '../../src/form/forms.js';
import { formsWithRelations as forms } from '../../src/form/forms-with-relations.js';
import { cellAddresses } from '../../src/report/cell-addresses.js';

const idsOf = (edition: '2019' | '2021') => {
  const counts: Record<string, number> = {};
  for (const { id } of forms[edition].yearRelations) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
};

const carryOver = {
  'continuity.carry-over': 1,
  'continuity.carry-over-applicant': 6,
  'continuity.pending-remedies': 3,
};

describe('the relations between the years', () => {
  test('are those that the form asks for', () => {
    expect(idsOf('2019')).toEqual({
      ...carryOver,
      'continuity.items': 5,
      'continuity.total-disclosed': 2,
    });
    expect(idsOf('2021')).toEqual({
      ...carryOver,
      'continuity.in-force': 2,
      'continuity.repealed-within': 2,
    });
  });

  test.each(editions)('speak of cells that this form and last year’s have, %s', (edition) => {
    for (const { target, terms, previousEdition } of forms[edition].yearRelations) {
      expect(cellAddresses(edition)).toContain(target);
      for (const { address, of } of terms) {
        const forms = of === 'report' ? [edition] : previousEdition ? [previousEdition] : editions;
        for (const form of forms) expect(cellAddresses(form)).toContain(address);
      }
    }
  });

  test.each(editions)('each look at last year, %s', (edition) => {
    for (const { terms } of forms[edition].yearRelations) {
      expect(terms.some(({ of }) => of === 'previous')).toBe(true);
    }
  });

  test('state that what is in force is last year’s, with the issued and without the repealed', () => {
    const inForce = forms['2021'].yearRelations.find(({ id }) => id === 'continuity.in-force');

    expect(inForce).toEqual({
      id: 'continuity.in-force',
      target: '/proactiveDisclosure/regulations/inForce',
      comparison: 'equal',
      terms: [
        { address: '/proactiveDisclosure/regulations/inForce', weight: 1, of: 'previous' },
        { address: '/proactiveDisclosure/regulations/issued', weight: 1, of: 'report' },
        { address: '/proactiveDisclosure/regulations/repealed', weight: -1, of: 'report' },
      ],
      previousEdition: '2021',
    });
  });
});
