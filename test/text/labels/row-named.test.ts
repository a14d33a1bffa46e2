import { expect, test } from 'vitest';
import { rowNamed } from '../../../src/text/labels/row-named.js';
import { rowOfLabel } from '../../../src/text/labels/row-of-label.js';

test.each([
  { table: 'requests', key: 'granted', label: '（一）予以公开' },
  { table: 'remedies', key: 'reconsideration', label: '行政复议' },
  { table: 'proactiveDisclosure', key: 'fees', label: '行政事业性收费' },
] as const)('$key of $table is the row that $label names', ({ table, key, label }) => {
  expect(rowNamed(table, key)).toBe(rowOfLabel(label)?.target);
  expect(rowNamed(table, key)).toBeDefined();
});
