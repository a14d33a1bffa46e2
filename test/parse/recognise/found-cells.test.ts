import { describe, expect, test } from 'vitest';
import { formCells } from '../../../src/form/form-cells.js';
import { foundCells } from '../../../src/parse/recognise/found-cells.js';
import type { PlacedCell, PlacedRow } from '../../../src/parse/recognise/placed-row.js';
import { readCell } from '../../../src/text/read-cell.js';

const [form] = formCells['2021'];
if (!form) throw new Error('the form has no cells');

function found(text: string | null, disputed = false): PlacedRow {
  const cell = text === null ? null : { text, start: 0, end: text.length, column: 0, columnSpan: 1 };
  const placed: PlacedCell = {
    form: form as NonNullable<typeof form>,
    cell,
    reading: readCell(text ?? '', 'count'),
    guessed: false,
    disputed,
  };
  return { cells: [placed] } as unknown as PlacedRow;
}

const read = (...rows: readonly PlacedRow[]) => {
  const { cells, conflicts } = foundCells(rows);
  return [cells.get(form.address)?.reading.value, conflicts.length];
};

describe('foundCells', () => {
  test.each([
    { what: 'a figure', rows: [found('3')], want: [3, 0] },
    { what: 'the same twice', rows: [found('3'), found('3')], want: [3, 0] },
    { what: 'the same in two notations', rows: [found('3'), found('３件')], want: [3, 0] },
    { what: 'a blank, then a figure', rows: [found(''), found('3')], want: [3, 0] },
    { what: 'a figure, then a blank', rows: [found('3'), found('')], want: [3, 0] },
    { what: 'a figure, then no cell', rows: [found('3'), found(null)], want: [3, 0] },
    {
      what: 'a place that could not be told, then a figure',
      rows: [found('9', true), found('3')],
      want: [3, 0],
    },
    { what: 'two figures', rows: [found('3'), found('4')], want: [3, 1] },
    { what: 'three figures', rows: [found('3'), found('4'), found('5')], want: [3, 2] },
    { what: 'a figure and a mark', rows: [found('3'), found('/')], want: [3, 1] },
    { what: 'a blank, then two figures', rows: [found(''), found('3'), found('4')], want: [3, 2] },
    { what: 'two figures, then a blank', rows: [found('3'), found('4'), found('')], want: [3, 2] },
    { what: 'nothing', rows: [], want: [undefined, 0] },
  ])('$what', ({ rows, want }) => {
    expect(read(...rows)).toEqual(want);
  });
});
