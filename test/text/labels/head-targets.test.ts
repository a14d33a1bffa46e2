import { expect, test } from 'vitest';
import { headTargets } from '../../../src/text/labels/head-targets.js';

const heads = headTargets().map(([, target]) => target);

test.each([
  { table: 'proactiveDisclosure', key: 'issued', editions: ['2021'] },
  { table: 'proactiveDisclosure', key: 'totalDisclosed', editions: ['2019'] },
  { table: 'requests', key: 'naturalPerson', editions: [null] },
  { table: 'requests', key: 'total', editions: [null] },
  { table: 'remedies', key: 'upheld', editions: [null] },
])('$key of $table belongs to $editions', ({ table, key, editions }) => {
  const found = heads.filter((head) => head.table === table && head.key === key);
  expect([...new Set(found.map(({ edition }) => edition))]).toEqual(editions);
});

test('总计 is that of the applicants before it is that of the results', () => {
  const totals = heads.filter(({ key }) => key === 'total').map(({ table }) => table);
  expect(totals).toEqual(['requests', 'remedies']);
});
