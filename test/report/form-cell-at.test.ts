import { expect, test } from 'vitest';
import { findCell } from '../../src/report/find-cell.js';
import { formCellAt } from '../../src/report/form-cell-at.js';

test.each([
  { address: '/proactiveDisclosure/licensing/decisions', edition: '2021' },
  { address: '/proactiveDisclosure/procurement/projects', edition: '2019' },
  { address: '/requests/outcomes/other/total', edition: '2021' },
] as const)('$address is that of the form of $edition', ({ address, edition }) => {
  expect(formCellAt(address)).toBe(findCell(edition, address));
  expect(formCellAt(address)).toBeDefined();
});

test.each(['', '/requests', '/requests/received/everybody', 'constructor'])('none at %j', (address) => {
  expect(formCellAt(address)).toBeUndefined();
});
