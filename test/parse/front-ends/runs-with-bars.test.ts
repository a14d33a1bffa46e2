import { expect, test } from 'vitest';
import { runsWithBars } from '../../../src/parse/front-ends/runs-with-bars.js';
import { sourceLines } from '../../../src/parse/front-ends/source-lines.js';

test.each([
  { source: '', want: [] },
  { source: '规章\n0', want: [] },
  { source: '规章 | 0', want: [[0, 1]] },
  {
    source: '前文\n规章 | 0\n| 6\n后文\n|\n',
    want: [
      [1, 3],
      [4, 5],
    ],
  },
])('the runs of lines with bars in $source', ({ source, want }) => {
  expect(runsWithBars(sourceLines(source)).map(({ from, to }) => [from, to])).toEqual(want);
});
