import { expect, test } from 'vitest';
import { hasNoteMark, noteMarksFrom } from '../../src/text/note-marks.js';

test.each([
  { given: '', want: 0 },
  { given: '12', want: 2 },
  { given: '12*', want: 2 },
  { given: '12①¹', want: 2 },
  { given: '①12', want: 3 },
  { given: '①', want: 0 },
])('the marks behind $given', ({ given, want }) => {
  expect(noteMarksFrom(given)).toBe(want);
});

test.each([
  { given: '①12', want: true },
  { given: '12', want: false },
])('a mark in $given: $want', ({ given, want }) => {
  expect(hasNoteMark(given)).toBe(want);
});
