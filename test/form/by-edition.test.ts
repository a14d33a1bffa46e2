import { expect, test } from 'vitest';
import { byEdition } from '../../src/form/by-edition.js';

test('something is made for each edition, oldest first', () => {
  expect(Object.entries(byEdition((edition) => Number(edition)))).toEqual([
    ['2019', 2019],
    ['2021', 2021],
  ]);
});
