import { expect, test } from 'vitest';
import { editions, forms } from '../../src/form/forms.js';
import { extraRowItems } from '../../src/report/extra-row-items.js';

test('a row can stand in any item of section 2 of either edition, in section 3 and in section 4', () => {
  const items = editions.flatMap((edition) => forms[edition].disclosureItems.map(({ key }) => key));

  expect([...extraRowItems].sort()).toEqual([...new Set(items), 'requests', 'remedies'].sort());
});
