import { expect, test } from 'vitest';
import * as root from '../src/index.js';
import * as render from '../src/render/index.js';
import * as validate from '../src/validate/index.js';

test('the root exports the functions and tables of every capability but reading', () => {
  expect(Object.keys(root).sort()).toEqual([
    'cellAddresses',
    'describeFinding',
    'editionForYear',
    'editions',
    'forms',
    'getCell',
    'labelOf',
    'renderMarkdown',
    'renderText',
    'ruleCatalogue',
    'setCell',
    'validateReport',
  ]);
});

test('an entry of its own exports the same functions as the root', () => {
  for (const [name, value] of Object.entries({ ...render, ...validate })) {
    expect(root).toHaveProperty(name, value);
  }
});
