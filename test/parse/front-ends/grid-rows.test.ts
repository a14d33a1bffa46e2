import { describe, expect, test } from 'vitest';
import { gridRows, type SpannedCell } from '../../../src/parse/front-ends/grid-rows.js';

const cell = (text: string, columnSpan = 1, rowSpan = 1): SpannedCell => ({
  text,
  start: 0,
  end: 1,
  columnSpan,
  rowSpan,
});

const columnsOf = (...rows: readonly (readonly SpannedCell[])[]) =>
  gridRows(rows).map(({ cells }) => cells.map(({ text, column }) => `${text}@${column}`));

describe('gridRows', () => {
  test('lets a cell from above take up its columns', () => {
    expect(columnsOf([cell('a', 1, 3), cell('b')], [cell('c')], [cell('d'), cell('e')], [cell('f')])).toEqual(
      [['a@0', 'b@1'], ['c@1'], ['d@1', 'e@2'], ['f@0']],
    );
  });

  test.each([0, -1, Number.NaN])('takes a span of %s for one', (span) => {
    expect(columnsOf([cell('a', span, span), cell('b')], [cell('c')])).toEqual([['a@0', 'b@1'], ['c@0']]);
  });

  test('bounds a span that no table has', () => {
    const [row] = gridRows([[cell('a', 1e9, 1e9), cell('b')]]);

    expect(row?.cells.map(({ column }) => column)).toEqual([0, 64]);
  });

  test('leaves out rows without cells', () => {
    expect(columnsOf([], [cell('a')])).toEqual([['a@0']]);
  });
});
