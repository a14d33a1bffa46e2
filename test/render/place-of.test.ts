import { expect, test } from 'vitest';
import { createFinding } from '../../src/finding/create-finding.js';
import type { FindingCell, FindingDraft } from '../../src/finding/finding.js';
import { rules } from '../../src/finding/rules.js';
import type { Reading, Readings } from '../../src/parse/reading.js';
import { placeOf } from '../../src/render/place-of.js';

const reading = (line: number | null): Reading => ({
  raw: '',
  text: '',
  state: line === null ? 'absent' : 'number',
  start: line,
  end: line,
  line,
  column: line === null ? null : line + 1,
  guessed: false,
});

const readings: Readings = new Map([
  ['/requests/received/total', reading(7)],
  ['/requests/received/business', reading(8)],
  ['/requests/received/otherOrg', reading(null)],
  ['/narrative/overview/0/paragraphs/0', reading(3)],
]);

const cell = (column: string, of: FindingCell['of'] = 'report'): FindingCell => ({
  address: `/requests/received/${column}` as FindingCell['address'],
  role: 'subject',
  value: 1,
  of,
});

test.each<[string, Partial<FindingDraft>, object | null]>([
  [
    'its own place',
    { span: { start: 4, end: 5, line: 2, column: 9 }, cells: [cell('total')] },
    { start: 4, end: 5, line: 2, column: 9 },
  ],
  [
    'the place of its text',
    { span: { pointer: '/narrative/overview/0/paragraphs/0', start: 0, end: 1 } },
    { start: 3, end: 3, line: 3, column: 4 },
  ],
  [
    'that of its first cell',
    { cells: [cell('total'), cell('business')] },
    { start: 7, end: 7, line: 7, column: 8 },
  ],
  [
    'that of the first cell that has one',
    { cells: [cell('otherOrg'), cell('business')] },
    { start: 8, end: 8, line: 8, column: 9 },
  ],
  ['not that of a cell of last year', { cells: [cell('total', 'previous')] }, null],
  [
    'that of a missing cell',
    { missing: ['/requests/received/business'] },
    { start: 8, end: 8, line: 8, column: 9 },
  ],
  ['none', { cells: [cell('otherOrg')] }, null],
  ['none at all', {}, null],
])('a finding has %s', (_, draft, place) => {
  const finding = createFinding({ rule: 'value.blank', ...draft }, rules['value.blank'], 'zh');

  expect(placeOf(finding, readings)).toEqual(place);
});
