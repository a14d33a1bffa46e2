import { describe, expect, test } from 'vitest';
import { cellsOfRow, formCells } from '../../src/form/form-cells.js';
import { forms } from '../../src/form/forms.js';

const sizes = {
  '2019': { proactiveDisclosure: 22, requests: 161, remedies: 15, optional: 0 },
  '2021': { proactiveDisclosure: 10, requests: 175, remedies: 15, optional: 7 },
};

describe.each(['2019', '2021'] as const)('the cells of edition %s', (edition) => {
  const cells = formCells[edition];
  const prescribed = cells.filter(({ optional }) => !optional);

  test('are as many as the tables have', () => {
    const { optional, ...tables } = sizes[edition];

    for (const [table, size] of Object.entries(tables)) {
      expect(prescribed.filter((cell) => cell.table === table)).toHaveLength(size);
    }
    expect(cells.length - prescribed.length).toBe(optional);
  });

  test('each have an address of their own', () => {
    expect(new Set(cells.map(({ address }) => address)).size).toBe(cells.length);
  });

  test('know their row and their column', () => {
    for (const { address, row, column } of cells) expect(`${row}/${column}`).toBe(address);
  });

  test('come in the order of the form, those of an optional row last', () => {
    const rows = [...new Set(cells.map(({ row }) => row))];
    const { disclosureItems, requestRows, remedyGroups, optionalRequestRows } = forms[edition];

    expect(rows).toEqual([
      ...disclosureItems.flatMap((item) => item.rows.map(({ key }) => `/proactiveDisclosure/${key}`)),
      ...requestRows.map(({ pointer }) => pointer),
      ...remedyGroups.map(({ key }) => `/remedies/${key}`),
      ...optionalRequestRows.map(({ pointer }) => pointer),
    ]);
  });

  test('stand together in rows', () => {
    const rows = [...new Set(cells.map(({ row }) => row))];

    expect(
      rows
        .flatMap((row) => cellsOfRow(edition, row))
        .map(({ address }) => address)
        .sort(),
    ).toEqual(cells.map(({ address }) => address).sort());
    expect(rows.every((row) => cellsOfRow(edition, row).every((cell) => cell.row === row))).toBe(true);
    expect(cellsOfRow(edition, '/requests')).toEqual([]);
  });

  test('need no escaping as JSON Pointers', () => {
    for (const { address } of cells) expect(address).toMatch(/^(\/[A-Za-z.]+){3,4}$/);
  });
});
