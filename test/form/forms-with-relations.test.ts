import { expect, test } from 'vitest';
import { editions, forms } from '../../src/form/forms.js';
import { formsWithRelations } from '../../src/form/forms-with-relations.js';
import { relations } from '../../src/form/relations.js';
import { yearRelations } from '../../src/form/year-relations.js';

test.each(editions)('the form of %s is what it prints and what must add up', (edition) => {
  expect(formsWithRelations[edition]).toEqual({
    ...forms[edition],
    relations: relations[edition],
    yearRelations: yearRelations[edition],
  });
});
