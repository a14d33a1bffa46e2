import { expect, test } from 'vitest';
import {
  hasNoteMark,
  isRestOfMark,
  noteMarksFrom,
  withoutLastMark,
  withoutNoteMarks,
} from '../../src/text/note-marks.js';

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

test.each([
  { given: '规章①', everywhere: '规章', atEnd: '规章' },
  { given: '规①章', everywhere: '规章', atEnd: '规①章' },
  { given: '规章[1]', everywhere: '规章', atEnd: '规章' },
  { given: '规章（注2）', everywhere: '规章', atEnd: '规章' },
  { given: '规章*', everywhere: '规章', atEnd: '规章' },
  { given: '规＊章', everywhere: '规章', atEnd: '规＊章' },
  { given: '*规章', everywhere: '*规章', atEnd: '*规章' },
  { given: '①规章', everywhere: '①规章', atEnd: '①规章' },
  { given: '（注）', everywhere: '（注）', atEnd: '（注）' },
  { given: '规章（12条）', everywhere: '规章（12条）', atEnd: '规章（12条）' },
])('$given without its marks is $everywhere, and $atEnd without the last', ({ given, everywhere, atEnd }) => {
  expect(withoutNoteMarks(given)).toBe(everywhere);
  expect(withoutLastMark(given)).toBe(atEnd);
});

test.each([
  { above: '科研机构〔', line: '2〕', want: true },
  { above: '其他（注', line: '1）', want: true },
  { above: '其他（', line: '注）', want: true },
  { above: '单位（', line: '万元）', want: false },
  { above: '其他', line: '2〕', want: false },
  { above: '其他（', line: '（注1）', want: false },
])('$line below $above is the rest of a mark: $want', ({ above, line, want }) => {
  expect(isRestOfMark(line, above)).toBe(want);
});
