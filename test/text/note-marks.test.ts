import { expect, test } from 'vitest';
import { noteMarksFrom } from '../../src/text/note-marks.js';

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
